import type { Ontology } from "../core/ontology.ts";
import { overlaps, type Span } from "../core/spans.ts";
import {
  countAgreeing,
  distinctTriples,
  type MatchedPair,
  matchTriggers,
  sameMention,
  sameSpan,
  sameTriple,
  triplesOf,
} from "./match.ts";
import type { GoldItem, ScoredEvent, ScoredMention } from "./scored-event.ts";

/** What was found, what was predicted, what was there to find. */
export interface Counts {
  readonly right: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Everything that is counted, in the order of the printed table. `status` counts matched events on both sides. */
export const MEASURES = [
  "trigger",
  "trigger+type",
  "trigger+root",
  "dyad",
  "quad-triple",
  "root-triple",
  "type-triple",
  "source",
  "target",
  "attribution",
  "when",
  "where",
  "status",
  "trigger-exact",
  "trigger+type-exact",
  "source-exact",
  "target-exact",
  "attribution-exact",
  "when-exact",
  "where-exact",
] as const;
export type Measure = (typeof MEASURES)[number];
export type ItemCounts = Readonly<Record<Measure, Counts>>;

interface Sides {
  readonly gold: readonly ScoredEvent[];
  readonly predicted: readonly ScoredEvent[];
}

/** PLOVER root and quad class of a type, the type itself where the manual has none; whatever the status. */
export const rootOf = (ontology: Ontology, event: ScoredEvent): string => ontology[event.type].plover ?? event.type;
const quadOf = (ontology: Ontology, event: ScoredEvent): string => String(ontology[event.type].quad ?? event.type);

const triggerCounts = (sides: Sides, fits: (gold: ScoredEvent, predicted: ScoredEvent) => boolean): Counts => ({
  right: matchTriggers(sides.gold, sides.predicted, fits).length,
  predicted: sides.predicted.length,
  gold: sides.gold.length,
});

const tripleCounts = (sides: Sides, label: (event: ScoredEvent) => string): Counts => {
  const gold = distinctTriples(sides.gold.flatMap((event) => triplesOf(event, label(event))));
  const predicted = distinctTriples(sides.predicted.flatMap((event) => triplesOf(event, label(event))));
  return { right: countAgreeing(gold, predicted, sameTriple), predicted: predicted.length, gold: gold.length };
};

const roleCounts = <Part extends Span>(
  matched: readonly MatchedPair[],
  parts: (event: ScoredEvent) => readonly Part[],
  agrees: (gold: Part, predicted: Part) => boolean,
): Counts => {
  const pairs = matched.map(({ gold, predicted }) => ({ gold: parts(gold), predicted: parts(predicted) }));
  const sum = (count: (pair: (typeof pairs)[number]) => number): number =>
    pairs.reduce((total, pair) => total + count(pair), 0);
  return {
    right: sum((pair) => countAgreeing(pair.gold, pair.predicted, agrees)),
    predicted: sum((pair) => pair.predicted.length),
    gold: sum((pair) => pair.gold.length),
  };
};

const listOf = <Part>(part: Part | null): readonly Part[] => (part === null ? [] : [part]);
const attributionOf = (event: ScoredEvent): readonly ScoredMention[] => listOf(event.attribution);

const statusCounts = (matched: readonly MatchedPair[]): Counts => ({
  right: matched.filter(({ gold, predicted }) => gold.status === predicted.status).length,
  predicted: matched.length,
  gold: matched.length,
});

/** The counts of one item. Roles and status are counted on events that match by trigger and type. */
export const countItem = (item: GoldItem, predicted: readonly ScoredEvent[], ontology: Ontology): ItemCounts => {
  const sides = { gold: item.events, predicted };
  const sameType = (gold: ScoredEvent, other: ScoredEvent): boolean => gold.type === other.type;
  const exact = (gold: ScoredEvent, other: ScoredEvent): boolean => sameSpan(gold.trigger, other.trigger);
  const matched = matchTriggers(sides.gold, sides.predicted, sameType);
  return {
    trigger: triggerCounts(sides, () => true),
    "trigger+type": { right: matched.length, predicted: predicted.length, gold: item.events.length },
    "trigger+root": triggerCounts(sides, (gold, other) => rootOf(ontology, gold) === rootOf(ontology, other)),
    dyad: tripleCounts(sides, () => ""),
    "quad-triple": tripleCounts(sides, (event) => quadOf(ontology, event)),
    "root-triple": tripleCounts(sides, (event) => rootOf(ontology, event)),
    "type-triple": tripleCounts(sides, (event) => event.type),
    source: roleCounts(matched, (event) => event.sources, sameMention),
    target: roleCounts(matched, (event) => event.targets, sameMention),
    attribution: roleCounts(matched, attributionOf, sameMention),
    when: roleCounts(matched, (event) => listOf(event.when), overlaps),
    where: roleCounts(matched, (event) => listOf(event.where), overlaps),
    status: statusCounts(matched),
    "trigger-exact": triggerCounts(sides, exact),
    "trigger+type-exact": triggerCounts(sides, (gold, other) => sameType(gold, other) && exact(gold, other)),
    "source-exact": roleCounts(matched, (event) => event.sources, sameSpan),
    "target-exact": roleCounts(matched, (event) => event.targets, sameSpan),
    "attribution-exact": roleCounts(matched, attributionOf, sameSpan),
    "when-exact": roleCounts(matched, (event) => listOf(event.when), sameSpan),
    "where-exact": roleCounts(matched, (event) => listOf(event.where), sameSpan),
  };
};

const NONE: Counts = { right: 0, predicted: 0, gold: 0 };

/** Sum of one measure over items. */
export const sumCounts = (items: readonly ItemCounts[], measure: Measure): Counts =>
  items.reduce(
    (sum, item) => ({
      right: sum.right + item[measure].right,
      predicted: sum.predicted + item[measure].predicted,
      gold: sum.gold + item[measure].gold,
    }),
    NONE,
  );
