import { claimsOf, loadAll, loadOntology, openInputs, openStore } from "../../app/index.ts";
import { startProgress } from "../progress.ts";
import { checkInputs, settingsOf } from "./claims.ts";
import type { CorrectionFlags, StoreFlags } from "./flags.ts";
import { correctionsOf, endLoad, watch } from "./load-report.ts";

/** `tacitus load`: claims that `extract --format jsonl` wrote into a store. */
export const load = async (
  names: readonly string[],
  flags: StoreFlags & CorrectionFlags & { readonly json?: boolean },
): Promise<number> => {
  const progress = startProgress();
  const settings = settingsOf(flags);
  const corrections = correctionsOf(settings);
  const { sources, close } = await openInputs(checkInputs(names), process.stdin);
  try {
    const store = await openStore(settings.store, process.env);
    try {
      const work = { store, ontology: loadOntology(), corrections, onOutcome: watch(progress) };
      const summary = await loadAll(claimsOf(sources), work);
      progress.clear();
      return await endLoad(summary, store.location, flags.json === true);
    } finally {
      await store.close();
    }
  } finally {
    await close();
  }
};
