import type { ArticleChange } from "../diff.ts";
import { relationshipKey } from "../keys.ts";
import type { Runner } from "./runner.ts";
import { droppedSchema, eventSchema, type Gone, type StoredEvent } from "./shapes.ts";
import { statementOf, variantOf } from "./texts.ts";

/** What was taken out: references, the events that had it, and when each mention had been recorded. */
export interface Dropped {
  readonly gone: readonly Gone[];
  readonly events: readonly string[];
  readonly recordedAt: ReadonlyMap<string, string>;
}

/** Keys of the derived edges that an event may have. */
export const keysOf = (event: Pick<StoredEvent, "id" | "sources" | "targets">): readonly string[] =>
  event.sources.flatMap((source) => event.targets.map((target) => relationshipKey(event.id, source, target)));

/** Takes out the derived edges of these events. */
export const dropRelationships = async (events: readonly StoredEvent[], runner: Runner): Promise<void> => {
  for (const [type, group] of Map.groupBy(events, (event) => event.type)) {
    await runner.tidy(variantOf("generated/drop-relationships", type), group.flatMap(keysOf));
  }
};

/** Takes out the mentions that go or change, and the events that no mention holds any more, with their derived edges. */
export const drop = async (changes: readonly ArticleChange[], runner: Runner): Promise<Dropped> => {
  const ids = changes.flatMap((change) => change.dropped);
  const dropped = await runner.read(statementOf("load/read-dropped"), ids, droppedSchema);
  const eventIds = [...new Set(dropped.map((mention) => mention.eventId))];
  const before = await runner.read(statementOf("load/read-events"), eventIds, eventSchema);
  await runner.write(statementOf("load/drop-mentions"), ids);
  await runner.tidy(statementOf("load/drop-events"), eventIds);
  const left = await runner.read(statementOf("load/read-events"), eventIds, eventSchema);
  const kept = new Set(left.map((event) => event.id));
  await dropRelationships(
    before.filter((event) => !kept.has(event.id)),
    runner,
  );
  return {
    gone: dropped.flatMap((mention) => mention.references),
    events: [...kept],
    recordedAt: new Map(dropped.map((mention) => [mention.id, mention.recordedAt])),
  };
};
