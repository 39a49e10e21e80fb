import { matchTriggers, sameTriple, triplesOf } from "./match.ts";
import { rounded } from "./score.ts";
import type { GoldItem, Predictions, ScoredEvent } from "./scored-event.ts";

/** Claims of one range of confidence. */
export interface CalibrationBin {
  readonly claims: number;
  /** Mean confidence. */
  readonly confidence: number;
  /** Share of right claims. */
  readonly right: number;
}
/** What is left when claims below a confidence are dropped, as `--min-confidence` does. */
export interface KeptClaims {
  readonly least: number;
  readonly claims: number;
  /** Share of right claims; null where none is left. */
  readonly right: number | null;
}
export interface Calibration {
  /** Expected calibration error: mean distance of confidence and share of right claims, weighted by claims. */
  readonly error: number;
  readonly bins: readonly CalibrationBin[];
  readonly kept: readonly KeptClaims[];
}

const BINS = 10;
const LEAST = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

const isRight = (gold: ScoredEvent | undefined, predicted: ScoredEvent): boolean => {
  if (gold === undefined || gold.status !== predicted.status) return false;
  const there = triplesOf(gold, "");
  return triplesOf(predicted, "").every((triple) => there.some((other) => sameTriple(other, triple)));
};

/** A claim's confidence, and whether it is right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Judges the claims of one text, in their order; those without a confidence are left out. */
export const judge = (item: GoldItem, predicted: readonly ScoredEvent[]): readonly Judged[] => {
  const matched = matchTriggers(item.events, predicted, (gold, other) => gold.type === other.type);
  const partner = new Map(matched.map((pair) => [pair.predicted, pair.gold]));
  return predicted.flatMap((event) =>
    event.confidence === null ? [] : [{ confidence: event.confidence, right: isRight(partner.get(event), event) }],
  );
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const binOf = (claims: readonly Judged[]): CalibrationBin => ({
  claims: claims.length,
  confidence: mean(claims.map((claim) => claim.confidence)),
  right: claims.filter((claim) => claim.right).length / claims.length,
});

const equalBins = (claims: readonly Judged[]): readonly CalibrationBin[] => {
  const edge = (bin: number): number => Math.round((bin * claims.length) / BINS);
  return Array.from({ length: BINS }, (_, bin) => claims.slice(edge(bin), edge(bin + 1)))
    .filter((part) => part.length > 0)
    .map(binOf);
};

const keptFrom = (claims: readonly Judged[], least: number): KeptClaims => {
  const kept = claims.filter((claim) => claim.confidence >= least);
  const right = kept.filter((claim) => claim.right).length;
  return { least, claims: kept.length, right: kept.length === 0 ? null : rounded(right / kept.length, 4) };
};

/**
 * Ten bins of equal count. A claim is right when it matches a gold event by trigger and type, its status is equal, and all
 * its source × target pairs are that event's by the scorer's rule for names. Null where no claim has a confidence.
 */
export const calibrationOf = (gold: readonly GoldItem[], predictions: Predictions): Calibration | null => {
  const claims = gold.flatMap((item) => judge(item, predictions.get(item.id) ?? []));
  if (claims.length === 0) return null;
  const bins = equalBins(claims.toSorted((left, right) => left.confidence - right.confidence));
  const error = bins.reduce((sum, bin) => sum + (bin.claims / claims.length) * Math.abs(bin.confidence - bin.right), 0);
  return { error: rounded(error, 4), bins, kept: LEAST.map((least) => keptFrom(claims, least)) };
};
