import { overlaps } from "../../core/spans.ts";
import { countAgreeing, matchTriggers, sameMention } from "../match.ts";
import type { GoldItem, ScoredEvent } from "../scored-event.ts";

/** One line of the report: an annotated event, the predicted one that stands on its trigger, and what is wrong. */
export interface JudgedEvent {
  /** Missing: invented by the prediction. */
  readonly gold: ScoredEvent | null;
  /** Missing: not found by the prediction. */
  readonly predicted: ScoredEvent | null;
  /** In words; empty when all is right. */
  readonly faults: readonly string[];
}

const roleFault = <Part>(
  role: string,
  gold: readonly Part[],
  predicted: readonly Part[],
  agrees: (gold: Part, predicted: Part) => boolean,
): readonly string[] => {
  const agreeing = countAgreeing(gold, predicted, agrees);
  const missed = gold.length - agreeing;
  const invented = predicted.length - agreeing;
  if (missed + invented === 0) return [];
  return [missed === 0 ? `${role} invented` : invented === 0 ? `${role} missed` : `wrong ${role}`];
};

const listOf = <Part>(part: Part | null): readonly Part[] => (part === null ? [] : [part]);

const faultsOf = (gold: ScoredEvent, predicted: ScoredEvent): readonly string[] => [
  ...(gold.type === predicted.type ? [] : ["wrong type"]),
  ...(gold.status === predicted.status ? [] : ["wrong status"]),
  ...roleFault("source", gold.sources, predicted.sources, sameMention),
  ...roleFault("target", gold.targets, predicted.targets, sameMention),
  ...roleFault("attribution", listOf(gold.attribution), listOf(predicted.attribution), sameMention),
  ...roleFault("time", listOf(gold.when), listOf(predicted.when), overlaps),
  ...roleFault("place", listOf(gold.where), listOf(predicted.where), overlaps),
];

const triggerStart = (event: JudgedEvent): number => (event.gold ?? event.predicted)?.trigger.start ?? 0;

/** The events of an item side by side, by position of the trigger: matches first by trigger and type, the rest by trigger alone. */
export const judgeItem = (item: GoldItem, predicted: readonly ScoredEvent[]): readonly JudgedEvent[] => {
  const typed = matchTriggers(item.events, predicted, (gold, other) => gold.type === other.type);
  const taken = new Set(typed.flatMap((pair) => [pair.gold, pair.predicted]));
  const isFree = (event: ScoredEvent): boolean => !taken.has(event);
  const rest = matchTriggers(item.events.filter(isFree), predicted.filter(isFree), () => true);
  for (const pair of rest) taken.add(pair.gold).add(pair.predicted);
  return [
    ...[...typed, ...rest].map((pair): JudgedEvent => ({ ...pair, faults: faultsOf(pair.gold, pair.predicted) })),
    ...item.events.filter(isFree).map((gold): JudgedEvent => ({ gold, predicted: null, faults: ["missed"] })),
    ...predicted.filter(isFree).map((event): JudgedEvent => ({ gold: null, predicted: event, faults: ["invented"] })),
  ].toSorted((left, right) => triggerStart(left) - triggerStart(right));
};
