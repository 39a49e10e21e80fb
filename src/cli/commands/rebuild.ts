import { loadOntology, openStore, rebuildStore } from "../../app/index.ts";
import { startProgress } from "../progress.ts";
import { settingsOf } from "./claims.ts";
import type { CorrectionFlags, StoreFlags } from "./flags.ts";
import { correctionsOf, endLoad, watch } from "./load-report.ts";

/** `tacitus rebuild`: the graph anew from the claims in the store, under the corrections of the file. */
export const rebuild = async (flags: StoreFlags & CorrectionFlags & { readonly json?: boolean }): Promise<number> => {
  const settings = settingsOf(flags);
  const corrections = correctionsOf(settings);
  const progress = startProgress();
  const reader = await openStore(settings.store, process.env, { mustExist: true });
  try {
    const store = await openStore(settings.store, process.env, { mustExist: true });
    try {
      const work = { store, ontology: loadOntology(), corrections, onOutcome: watch(progress) };
      const summary = await rebuildStore(reader, work);
      progress.clear();
      return await endLoad(summary, store.location, flags.json === true);
    } finally {
      await store.close();
    }
  } finally {
    await reader.close();
  }
};
