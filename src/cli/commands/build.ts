import { loadAll, openStore } from "../../app/index.ts";
import { startProgress } from "../progress.ts";
import { settingsOf, withClaims } from "./claims.ts";
import type { ClaimFlags, StoreFlags } from "./flags.ts";
import { endLoad, watch } from "./load-report.ts";

/** `tacitus build`: claims of articles into a store. */
export const build = async (
  names: readonly string[],
  flags: ClaimFlags & StoreFlags & { readonly json?: boolean },
): Promise<number> => {
  const progress = startProgress();
  const settings = settingsOf(flags);
  return withClaims({ names, flags, settings, progress }, async (outcomes, { ontology }) => {
    const store = await openStore(settings.store, process.env);
    try {
      const summary = await loadAll(outcomes, { store, ontology, onOutcome: watch(progress) });
      progress.clear();
      return await endLoad(summary, store.location, flags.json === true);
    } finally {
      await store.close();
    }
  });
};
