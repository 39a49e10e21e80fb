import { type ArticleChange, referencesOf } from "../diff.ts";
import { outletId } from "../keys.ts";
import { drop } from "./drop.ts";
import { put } from "./put.ts";
import { derive } from "./derive.ts";
import type { Statements } from "./statements.ts";

/** Writes the changes of any number of articles; call it within a transaction. */
export const loadChanges = (changes: readonly ArticleChange[], statements: Statements, now: string): void => {
  const events = new Set<string>();
  const { gone, recordedAt } = drop(changes, statements, events);
  const come = changes.flatMap(referencesOf);
  put(changes, statements, { recordedAt, now, come });
  for (const { put: mentions } of changes) for (const mention of mentions) events.add(mention.eventId);
  const outlets = new Set(changes.flatMap((change) => change.outletBefore ?? []).map(outletId));
  derive(statements, { events, outlets, come, gone });
};
