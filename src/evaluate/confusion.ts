import type { EventType } from "../core/ontology.ts";
import { matchTriggers } from "./match.ts";
import type { GoldItem, Predictions } from "./scored-event.ts";

/** How often the annotated type was read as another; null on one side: missed, or invented. */
export interface Confusion {
  readonly gold: EventType | null;
  readonly predicted: EventType | null;
  readonly count: number;
}

const pairsOf = (
  item: GoldItem,
  predictions: Predictions,
): readonly (readonly [EventType | null, EventType | null])[] => {
  const predicted = predictions.get(item.id) ?? [];
  const matched = matchTriggers(item.events, predicted, () => true);
  const found = new Set(matched.map((pair) => pair.gold));
  const used = new Set(matched.map((pair) => pair.predicted));
  return [
    ...matched.map((pair) => [pair.gold.type, pair.predicted.type] as const),
    ...item.events.filter((event) => !found.has(event)).map((event) => [event.type, null] as const),
    ...predicted.filter((event) => !used.has(event)).map((event) => [null, event.type] as const),
  ];
};

/** Every pair of annotated and predicted type on overlapping triggers, right ones too, the most frequent first. */
export const confusionOf = (gold: readonly GoldItem[], predictions: Predictions): readonly Confusion[] => {
  const counts = new Map<string, Confusion>();
  for (const [annotated, predicted] of gold.flatMap((item) => pairsOf(item, predictions))) {
    const key = `${annotated ?? "-"} ${predicted ?? "-"}`;
    counts.set(key, { gold: annotated, predicted, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.entries()]
    .toSorted(([left, one], [right, other]) => other.count - one.count || (left < right ? -1 : 1))
    .map(([, confusion]) => confusion);
};
