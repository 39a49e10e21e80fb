import { loadAll, openStore } from "../../app/index.ts";
import { startProgress } from "../progress.ts";
import { settingsOf, withClaims } from "./claims.ts";
import type { ClaimFlags, CorrectionFlags, StoreFlags } from "./flags.ts";
import { correctionsOf, endLoad, watch } from "./load-report.ts";

/** `tacitus build`: claims of articles into a store. */
export const build = async (
  names: readonly string[],
  flags: ClaimFlags & StoreFlags & CorrectionFlags & { readonly json?: boolean },
): Promise<number> => {
  const progress = startProgress();
  const settings = settingsOf(flags);
  const corrections = correctionsOf(settings);
  return withClaims({ names, flags, settings, progress }, async (outcomes, { ontology }) => {
    const store = await openStore(settings.store, process.env);
    try {
      const summary = await loadAll(outcomes, { store, ontology, corrections, onOutcome: watch(progress) });
      progress.clear();
      return await endLoad(summary, store.location, flags.json === true);
    } finally {
      await store.close();
    }
  });
};
