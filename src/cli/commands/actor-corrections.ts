import {
  correctionsFile,
  loadActorBook,
  loadOntology,
  mergeActors,
  openStore,
  splitActor,
  undoCorrection,
  type Corrected,
  type CorrectionWork,
  type Settings,
} from "../../app/index.ts";
import { say, write } from "../output.ts";
import { startProgress } from "../progress.ts";
import { correctionText } from "../stored-actor-block.ts";
import { settingsOf } from "./claims.ts";
import type { CorrectionFlags, StoreFlags } from "./flags.ts";
import { endLoad, watch } from "./load-report.ts";

type Flags = StoreFlags & CorrectionFlags & { readonly actors?: string; readonly reason?: string };

/** Opens the store, corrects, and tells what was done. */
const withWork = async (
  flags: Flags,
  {
    verb,
    correct,
  }: { readonly verb: string; readonly correct: (work: CorrectionWork, settings: Settings) => Promise<Corrected> },
): Promise<number> => {
  const settings = settingsOf(flags);
  const file = correctionsFile(settings);
  const store = await openStore(settings.store, process.env, { mustExist: true });
  try {
    const work = { store, ontology: loadOntology(), file, onOutcome: watch(startProgress()) };
    const { correction, corrections, summary } = await correct(work, settings);
    await write(`${verb}${correctionText(correction)}\n`);
    say(`${file}: ${corrections} ${corrections === 1 ? "correction" : "corrections"}`);
    return await endLoad(summary, store.location, false);
  } finally {
    await store.close();
  }
};

/** `tacitus actors merge`: two actors are one. */
export const merge = async (first: string, second: string, flags: Flags): Promise<number> =>
  withWork(flags, {
    verb: "",
    correct: async (work, settings) =>
      mergeActors([first, second], flags.reason ?? "", { ...work, book: await loadActorBook(settings) }),
  });

/** `tacitus actors split`: an actor is another one in some articles. */
export const split = async (id: string, flags: Flags & { readonly article: readonly string[] }): Promise<number> =>
  withWork(flags, {
    verb: "",
    correct: async (work) => splitActor(id, { articles: flags.article, reason: flags.reason ?? "" }, work),
  });

/** `tacitus actors undo`: the last correction is taken back. */
export const undo = async (flags: Flags): Promise<number> =>
  withWork(flags, { verb: "taken back: ", correct: undoCorrection });
