import { EVENT_TYPES, type EventType, type Ontology } from "../core/ontology.ts";
import { type AntecedentScore, antecedentsOf } from "./antecedents.ts";
import { type BootstrapOptions, bootstrapIntervals, type Interval } from "./bootstrap.ts";
import { type Calibration, calibrationOf } from "./calibration.ts";
import { type Confusion, confusionOf } from "./confusion.ts";
import { countItem, type Counts, type ItemCounts } from "./counts.ts";
import { matchTriggers } from "./match.ts";
import { type Score, scoreOf, type ScoreTable, scoreTable } from "./score.ts";
import type { GoldItem, Predictions } from "./scored-event.ts";
import { textSourceOf } from "./text-sources.ts";

/** Everything that a comparison of predicted with annotated events says. */
export interface Evaluation {
  readonly items: number;
  readonly scores: ScoreTable;
  readonly intervals: Readonly<Record<string, Interval>>;
  /** Trigger and type, by type; only types that occur. */
  readonly types: Readonly<Record<string, Score>>;
  /** All measures by kind of text. */
  readonly sources: Readonly<Record<string, { readonly items: number; readonly scores: ScoreTable }>>;
  readonly confusion: readonly Confusion[];
  readonly calibration: Calibration | null;
  readonly antecedents: AntecedentScore;
}

export interface EvaluationInput {
  readonly gold: readonly GoldItem[];
  readonly predictions: Predictions;
  readonly ontology: Ontology;
  readonly bootstrap?: BootstrapOptions | undefined;
}

const DEFAULT_BOOTSTRAP: BootstrapOptions = { rounds: 1000, seed: 1 };

const typeCounts = (gold: readonly GoldItem[], predictions: Predictions, type: EventType): Counts => {
  const sides = gold.map((item) => ({
    gold: item.events.filter((event) => event.type === type),
    predicted: (predictions.get(item.id) ?? []).filter((event) => event.type === type),
  }));
  const sum = (count: (side: (typeof sides)[number]) => number): number =>
    sides.reduce((total, side) => total + count(side), 0);
  return {
    right: sum((side) => matchTriggers(side.gold, side.predicted, () => true).length),
    predicted: sum((side) => side.predicted.length),
    gold: sum((side) => side.gold.length),
  };
};

const byType = (gold: readonly GoldItem[], predictions: Predictions): Readonly<Record<string, Score>> =>
  Object.fromEntries(
    EVENT_TYPES.toSorted()
      .map((type) => [type, typeCounts(gold, predictions, type)] as const)
      .filter(([, counts]) => counts.gold + counts.predicted > 0)
      .map(([type, counts]) => [type, scoreOf(counts)]),
  );

const bySource = (gold: readonly GoldItem[], counts: readonly ItemCounts[]): Evaluation["sources"] => {
  const kinds = gold.map(textSourceOf);
  return Object.fromEntries(
    [...new Set(kinds)].toSorted().map((kind) => {
      const own = counts.filter((_, index) => kinds[index] === kind);
      return [kind, { items: own.length, scores: scoreTable(own) }];
    }),
  );
};

/**
 * Compares predicted with annotated events: the figures of the reference scorer and what lies behind them. Predictions
 * for items that are not in `gold` are left out. The same input gives the same figures, intervals too.
 */
export const evaluate = ({ gold, predictions, ontology, bootstrap }: EvaluationInput): Evaluation => {
  const counts = gold.map((item) => countItem(item, predictions.get(item.id) ?? [], ontology));
  return {
    items: gold.length,
    scores: scoreTable(counts),
    intervals: bootstrapIntervals(counts, bootstrap ?? DEFAULT_BOOTSTRAP),
    types: byType(gold, predictions),
    sources: bySource(gold, counts),
    confusion: confusionOf(gold, predictions),
    calibration: calibrationOf(gold, predictions),
    antecedents: antecedentsOf(gold, predictions),
  };
};
