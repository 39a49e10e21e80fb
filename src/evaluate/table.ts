import type { Evaluation } from "./evaluate.ts";
import { MEASURES, type Measure } from "./counts.ts";
import type { Score } from "./score.ts";

/** The evaluation as one flat record: the reference scorer's keys, then what this one counts beside them. */
export const evaluationRecord = (evaluation: Evaluation): Readonly<Record<string, unknown>> => {
  const { status, ...scores } = evaluation.scores;
  return {
    ...scores,
    "status-accuracy": status.p,
    items: evaluation.items,
    types: evaluation.types,
    ece: evaluation.calibration?.error ?? null,
    antecedents: evaluation.antecedents.right,
    antecedentsWrongPerson: evaluation.antecedents.wrongPerson,
    antecedentsCounted: evaluation.antecedents.counted,
    intervals: evaluation.intervals,
    sources: evaluation.sources,
    confusion: evaluation.confusion,
    calibration: evaluation.calibration,
  };
};

const share = (value: number): string => value.toFixed(3);
const row = (name: string, cells: readonly string[]): string =>
  name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join("");
const scoreCells = (score: Score): readonly string[] => [share(score.p), share(score.r), share(score.f1)];
const countCells = (score: Score): readonly string[] => [String(score.tp), String(score.pred), String(score.gold)];

const measureRow = (evaluation: Evaluation, measure: Measure): string => {
  const score = evaluation.scores[measure];
  const interval = evaluation.intervals[measure];
  const range = interval === undefined ? "" : `  ${share(interval.low)}–${share(interval.high)}`;
  return row(measure, [...scoreCells(score), ...countCells(score)]) + range;
};

const sourceRows = (evaluation: Evaluation): readonly string[] =>
  Object.entries(evaluation.sources).map(([kind, { items, scores }]) =>
    row(`${kind} (${items})`, [
      share(scores["trigger+type"].f1),
      share(scores["type-triple"].f1),
      share(scores.source.f1),
      share(scores.target.f1),
      share(scores.status.p),
    ]),
  );

const typeRows = (evaluation: Evaluation): readonly string[] =>
  Object.entries(evaluation.types).map(([type, score]) => row(type, [...scoreCells(score), ...countCells(score)]));

const confusionRows = (evaluation: Evaluation): readonly string[] =>
  evaluation.confusion
    .filter((entry) => entry.gold !== entry.predicted && entry.gold !== null && entry.predicted !== null)
    .slice(0, 15)
    .map((entry) => row(`${entry.gold} as ${entry.predicted}`.padEnd(32), [String(entry.count)]));

const calibrationRows = (evaluation: Evaluation): readonly string[] =>
  evaluation.calibration === null
    ? ["no claim has a confidence"]
    : [
        row("confidence", ["right", "claims"]),
        ...evaluation.calibration.bins.map((bin) => row(share(bin.confidence), [share(bin.right), String(bin.claims)])),
        `expected calibration error ${share(evaluation.calibration.error)}`,
        "",
        row("--min-confidence", ["right", "claims"]),
        ...evaluation.calibration.kept.map(({ least, claims, right }) =>
          row(least.toFixed(1), [right === null ? "–" : share(right), String(claims)]),
        ),
      ];

const antecedentRow = ({ antecedents }: Evaluation): string =>
  antecedents.right === null
    ? "no pronoun or description to resolve"
    : `right ${share(antecedents.right)}, another person's name ${share(antecedents.wrongPerson ?? 0)}, ` +
      `of ${antecedents.counted} on matched mentions (${antecedents.annotated} annotated)`;

/** The evaluation as a table for a person. */
export const evaluationTable = (evaluation: Evaluation): string =>
  [
    row(`${evaluation.items} items`, ["P", "R", "F1", "right", "found", "gold"]) + "  95 % interval",
    ...MEASURES.map((measure) => measureRow(evaluation, measure)),
    "",
    row("by text (items)", ["type", "triple", "source", "target", "status"]),
    ...sourceRows(evaluation),
    "",
    row("by type", ["P", "R", "F1", "right", "found", "gold"]),
    ...typeRows(evaluation),
    "",
    "taken for another type",
    ...confusionRows(evaluation),
    "",
    ...calibrationRows(evaluation),
    "",
    `pronouns and descriptions: ${antecedentRow(evaluation)}`,
    "",
  ].join("\n");
