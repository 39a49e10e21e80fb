import { type Counts, type ItemCounts, type Measure, sumCounts } from "./counts.ts";

/** Precision, recall and their harmonic mean to four decimals, with the counts behind them. */
export interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly tp: number;
  readonly pred: number;
  readonly gold: number;
}

/** Rounded to `digits` decimals, an exact half to the even digit, as the reference scorer rounds. */
export const rounded = (value: number, digits: number): number => {
  const [whole = "0", decimals = ""] = value.toFixed(20).split(".");
  const isHalf = /^50*$/.test(decimals.slice(digits));
  const even = Number(decimals[digits - 1] ?? whole.at(-1)) % 2 === 0;
  return isHalf && even ? Number(`${whole}.${decimals.slice(0, digits)}`) : Number(value.toFixed(digits));
};

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Harmonic mean of precision and recall, not rounded; 0 where nothing is right. */
export const f1Of = (counts: Counts): number => {
  const [precision, recall] = [ratio(counts.right, counts.predicted), ratio(counts.right, counts.gold)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
};

/** The score that counts give. */
export const scoreOf = (counts: Counts): Score => ({
  p: rounded(ratio(counts.right, counts.predicted), 4),
  r: rounded(ratio(counts.right, counts.gold), 4),
  f1: rounded(f1Of(counts), 4),
  tp: counts.right,
  pred: counts.predicted,
  gold: counts.gold,
});

/** Every measure over the items together (micro average); `status` as p, r and f1 alike is the accuracy. */
export type ScoreTable = Readonly<Record<Measure, Score>>;

/** The table of all measures over some items. */
export const scoreTable = (items: readonly ItemCounts[]): ScoreTable => {
  const score = (measure: Measure): Score => scoreOf(sumCounts(items, measure));
  return {
    trigger: score("trigger"),
    "trigger+type": score("trigger+type"),
    "trigger+root": score("trigger+root"),
    dyad: score("dyad"),
    "quad-triple": score("quad-triple"),
    "root-triple": score("root-triple"),
    "type-triple": score("type-triple"),
    source: score("source"),
    target: score("target"),
    attribution: score("attribution"),
    when: score("when"),
    where: score("where"),
    status: score("status"),
    "trigger-exact": score("trigger-exact"),
    "trigger+type-exact": score("trigger+type-exact"),
    "source-exact": score("source-exact"),
    "target-exact": score("target-exact"),
    "attribution-exact": score("attribution-exact"),
    "when-exact": score("when-exact"),
    "where-exact": score("where-exact"),
  };
};
