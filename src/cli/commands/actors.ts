import { checkDate, loadActorBook, type ActorBook, type ExplainContext } from "../../app/index.ts";
import { TacitusError } from "../../core/errors.ts";
import { explanationBlock } from "../actor-block.ts";
import { coverageBlock } from "../coverage-block.ts";
import { EXIT } from "../failures.ts";
import { write } from "../output.ts";
import { settingsOf } from "./claims.ts";
import type { StoreFlags } from "./flags.ts";

/** Flags of `tacitus actors`. */
export interface ActorFlags extends StoreFlags {
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

/** `tacitus actors`: how a name resolves and why, or for which countries and offices the base knows holders. */
export const actors = async (name: string | undefined, flags: ActorFlags): Promise<number> => {
  if ((name === undefined) === (flags.coverage !== true)) {
    throw new TacitusError("USAGE", { where: "actors", what: "give a name, or --coverage" });
  }
  const book = await loadActorBook(settingsOf(flags));
  const context = contextOf(book, flags);
  if (name === undefined) {
    const coverage = book.coverage(context);
    await write(flags.json === true ? jsonBlock(coverage) : coverageBlock(coverage, context.country !== null));
    return EXIT.done;
  }
  const explanation = book.explain(name, context);
  await write(flags.json === true ? jsonBlock(explanation) : explanationBlock(explanation));
  return EXIT.done;
};
