import { existsSync } from "node:fs";
import {
  checkDate,
  correctionsFile,
  isServer,
  loadActorBook,
  loadOntology,
  openStore,
  readCorrections,
  storedActors,
  type ActorBook,
  type ExplainContext,
  type NameExplanation,
  type Settings,
  type StoredActor,
} from "../../app/index.ts";
import { TacitusError } from "../../core/errors.ts";
import { explanationBlock } from "../actor-block.ts";
import { coverageBlock } from "../coverage-block.ts";
import { EXIT } from "../failures.ts";
import { write } from "../output.ts";
import { storedActorsBlock } from "../stored-actor-block.ts";
import { settingsOf } from "./claims.ts";
import type { CorrectionFlags, StoreFlags } from "./flags.ts";

/** Flags of `tacitus actors`. */
export interface ActorFlags extends StoreFlags, CorrectionFlags {
  readonly date?: string;
  readonly country?: string;
  readonly actors?: string;
  readonly coverage?: boolean;
  readonly json?: boolean;
}

const jsonBlock = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const countryOf = (book: ActorBook, text: string): string => {
  const code = book.country(text);
  if (code !== null) return code;
  const what = `there is no country ${text}; give its name or its code of three letters`;
  throw new TacitusError("USAGE", { where: "--country", what });
};

const contextOf = (book: ActorBook, { date, country }: ActorFlags): ExplainContext => ({
  day: date === undefined ? null : checkDate("--date", date),
  country: country === undefined ? null : countryOf(book, country),
});

interface Stored {
  readonly location: string;
  readonly actors: readonly StoredActor[];
}

/** What the store has under the name; null where there is no store. */
const inStore = async ({ name, answer }: NameExplanation, settings: Settings): Promise<Stored | null> => {
  if (!isServer(settings.store) && !existsSync(settings.store)) return null;
  const store = await openStore(settings.store, process.env, { mustExist: true });
  try {
    const names = [...(answer.id === null ? [] : [answer.id]), name];
    const corrections = readCorrections(correctionsFile(settings));
    const actors = await storedActors(names, { store, ontology: loadOntology(), corrections });
    return { location: store.location, actors };
  } finally {
    await store.close();
  }
};

const explainName = async (explanation: NameExplanation, settings: Settings, json: boolean): Promise<void> => {
  if (!json) await write(explanationBlock(explanation));
  const stored = await inStore(explanation, settings);
  if (json) await write(jsonBlock({ ...explanation, stored }));
  else if (stored !== null) await write(storedActorsBlock(stored.location, stored.actors));
};

/** `tacitus actors`: how a name resolves and why, or for which countries and offices the base knows holders. */
export const actors = async (name: string | undefined, flags: ActorFlags): Promise<number> => {
  if ((name === undefined) === (flags.coverage !== true)) {
    throw new TacitusError("USAGE", { where: "actors", what: "give a name, or --coverage" });
  }
  const settings = settingsOf(flags);
  const book = await loadActorBook(settings);
  const context = contextOf(book, flags);
  const json = flags.json === true;
  if (name !== undefined) await explainName(book.explain(name, context), settings, json);
  else {
    const coverage = book.coverage(context);
    await write(json ? jsonBlock(coverage) : coverageBlock(coverage, context.country !== null));
  }
  return EXIT.done;
};
