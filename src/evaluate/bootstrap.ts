import type { Counts, ItemCounts, Measure } from "./counts.ts";
import { MEASURES } from "./counts.ts";
import { f1Of, rounded } from "./score.ts";

/** A 95 % interval of F1 (of accuracy for `status`). */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  /** How many times the items are drawn anew, with replacement. */
  readonly rounds: number;
  readonly seed: number;
}

/** Mulberry32: a small generator of numbers from 0 to 1, the same for the same seed on every machine. */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const drawTotals = (items: readonly Counts[], draws: readonly number[]): Counts => {
  let [right, predicted, gold] = [0, 0, 0];
  for (const draw of draws) {
    const counts = items[draw];
    if (counts === undefined) continue;
    right += counts.right;
    predicted += counts.predicted;
    gold += counts.gold;
  }
  return { right, predicted, gold };
};

const intervalOf = (values: readonly number[]): Interval => {
  const sorted = values.toSorted((left, right) => left - right);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { low: rounded(at(0.025), 4), high: rounded(at(0.975), 4) };
};

/** Percentile bootstrap over items (Efron 1979): texts are drawn, not events, because events of one text go together. */
export const bootstrapIntervals = (
  items: readonly ItemCounts[],
  options: BootstrapOptions,
): Readonly<Record<string, Interval>> => {
  const random = generator(options.seed);
  const rounds = Array.from({ length: options.rounds }, () => items.map(() => Math.floor(random() * items.length)));
  const interval = (measure: Measure): Interval => {
    const column = items.map((item) => item[measure]);
    return intervalOf(rounds.map((draws) => f1Of(drawTotals(column, draws))));
  };
  return Object.fromEntries(MEASURES.map((measure) => [measure, interval(measure)]));
};
