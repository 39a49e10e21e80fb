import { overlaps, type Span } from "../core/spans.ts";
import { NOBODY, same } from "./names.ts";
import type { ScoredEvent, ScoredMention } from "./scored-event.ts";

/** An annotated event and the predicted one that is taken for it. */
export interface MatchedPair {
  readonly gold: ScoredEvent;
  readonly predicted: ScoredEvent;
}

const sharedLength = (left: Span, right: Span): number =>
  Math.min(left.end, right.end) - Math.max(left.start, right.start);

/** Index of the free gold event whose trigger shares most characters with the predicted one's; the first of equals, -1 for none. */
const bestGold = (
  gold: readonly ScoredEvent[],
  predicted: ScoredEvent,
  taken: ReadonlySet<number>,
  fits: (gold: ScoredEvent, predicted: ScoredEvent) => boolean,
): number => {
  let best = { shared: 0, index: -1 };
  for (const [index, event] of gold.entries()) {
    if (taken.has(index) || !fits(event, predicted)) continue;
    const shared = sharedLength(event.trigger, predicted.trigger);
    if (shared > best.shared) best = { shared, index };
  }
  return best.index;
};

/** Predicted events, in their order, each with the free gold event that `fits` and whose trigger overlaps it most. */
export const matchTriggers = (
  gold: readonly ScoredEvent[],
  predicted: readonly ScoredEvent[],
  fits: (gold: ScoredEvent, predicted: ScoredEvent) => boolean,
): readonly MatchedPair[] => {
  const taken = new Set<number>();
  const pairs: MatchedPair[] = [];
  for (const event of predicted) {
    const index = bestGold(gold, event, taken, fits);
    const match = gold[index];
    if (match === undefined) continue;
    taken.add(index);
    pairs.push({ gold: match, predicted: event });
  }
  return pairs;
};

/** Source and target names of one event under a label: a type, a root, a quad class, or nothing. */
export interface Triple {
  readonly label: string;
  readonly source: string;
  readonly target: string;
}

const namesOf = (mentions: readonly ScoredMention[]): readonly string[] =>
  mentions.length === 0 ? [NOBODY] : mentions.map((mention) => mention.name);

/** One triple for each source × target of an event; an empty role is the name "-". */
export const triplesOf = (event: ScoredEvent, label: string): readonly Triple[] =>
  namesOf(event.sources).flatMap((source) => namesOf(event.targets).map((target) => ({ label, source, target })));

/** True when label and both names agree, names by the rule of `same`. */
export const sameTriple = (left: Triple, right: Triple): boolean =>
  left.label === right.label && same(left.source, right.source) && same(left.target, right.target);

/** The triples without those that repeat an earlier one. */
export const distinctTriples = (triples: readonly Triple[]): readonly Triple[] => {
  const kept: Triple[] = [];
  for (const triple of triples) if (!kept.some((other) => sameTriple(triple, other))) kept.push(triple);
  return kept;
};

/** How many of `predicted` find a free partner in `gold`, each taking the first that agrees. */
export const countAgreeing = <Left, Right>(
  gold: readonly Left[],
  predicted: readonly Right[],
  agrees: (gold: Left, predicted: Right) => boolean,
): number => {
  const taken = new Set<number>();
  for (const item of predicted) {
    const index = gold.findIndex((other, at) => !taken.has(at) && agrees(other, item));
    if (index >= 0) taken.add(index);
  }
  return taken.size;
};

/** True when two mentions share a character or their names are taken for one. */
export const sameMention = (gold: ScoredMention, predicted: ScoredMention): boolean =>
  overlaps(gold, predicted) || same(gold.name, predicted.name);

/** True when two stretches are the same characters. */
export const sameSpan = (left: Span, right: Span): boolean => left.start === right.start && left.end === right.end;
