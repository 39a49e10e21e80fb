import { type ArticleChange, referencesOf } from "../diff.ts";
import { derive } from "./derive.ts";
import { drop } from "./drop.ts";
import { put } from "./put.ts";
import type { Runner } from "./runner.ts";

/** Writes the changes of any number of articles within the runner's transaction. */
export const loadChanges = async (changes: readonly ArticleChange[], runner: Runner, now: string): Promise<void> => {
  const dropped = await drop(changes, runner);
  const come = changes.flatMap(referencesOf);
  await put(changes, runner, { come, now, recordedAt: dropped.recordedAt });
  await derive(changes, runner, { ...dropped, come });
};
