import { readFileSync, writeFileSync } from "node:fs";
import type { Evaluation } from "../../src/evaluate/index.ts";

type Measure = keyof Evaluation["scores"];

const MEASURES: readonly (readonly [Measure, string])[] = [
  ["trigger", "trigger"],
  ["trigger+type", "trigger+type"],
  ["dyad", "dyad (source and target names)"],
  ["quad-triple", "quad triple"],
  ["root-triple", "root triple"],
  ["type-triple", "**whole triple**: type, source, target"],
  ["source", "source, on matched events"],
  ["target", "target, on matched events"],
  ["status", "status, on matched events"],
  ["attribution", "attribution"],
  ["when", "when"],
  ["where", "where"],
];

/** .839, as the tables of the documents write a share. */
const share = (value: number): string => value.toFixed(3).replace(/^0/, "");
const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const scoresBlock = ({ scores, intervals, sources }: Evaluation): readonly string[] => [
  line(["", "precision", "recall", "F1", "95 % interval"]),
  "|---|--:|--:|--:|---|",
  ...MEASURES.map(([measure, name]) => {
    const { p, r, f1 } = scores[measure];
    const interval = intervals[measure];
    const range = interval === undefined ? "" : `${share(interval.low)}–${share(interval.high)}`;
    return line([name, share(p), share(r), share(f1), range]);
  }),
  "",
  line(["texts", "trigger+type", "whole triple", "source", "target", "status"]),
  "|---|--:|--:|--:|--:|--:|",
  ...Object.entries(sources).map(([kind, { items, scores: own }]) =>
    line([
      `${items} ${kind}`,
      ...(["trigger+type", "type-triple", "source", "target"] as const).map((measure) => share(own[measure].f1)),
      share(own.status.p),
    ]),
  ),
];

const calibrationBlock = ({ calibration }: Evaluation): readonly string[] =>
  calibration === null
    ? []
    : [
        `${share(calibration.error)}. By ten bins of equal count (diagram: \`docs/reliability.svg\`), and what is left above a threshold:`,
        "",
        line(["mean confidence", "share right", "claims"]),
        "|--:|--:|--:|",
        ...calibration.bins.map((bin) => line([share(bin.confidence), share(bin.right), String(bin.claims)])),
        "",
        line(["`--min-confidence`", "claims", "right"]),
        "|--:|--:|--:|",
        ...calibration.kept.map(({ least, claims, right }) =>
          line([least.toFixed(1), String(claims), right === null ? "–" : share(right)]),
        ),
      ];

const typesBlock = ({ types }: Evaluation): readonly string[] => [
  line(["type", "P", "R", "F1", "gold"]),
  "|---|--:|--:|--:|--:|",
  ...Object.entries(types).map(([type, { p, r, f1, gold }]) =>
    line([type, share(p), share(r), share(f1), String(gold)]),
  ),
];

const filled = (text: string, name: string, lines: readonly string[]): string => {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, until] = [text.indexOf(start), text.indexOf(end)];
  return from < 0 || until < from
    ? text
    : `${text.slice(0, from + start.length)}\n\n${lines.join("\n")}\n\n${text.slice(until)}`;
};

/** Writes the figures between a document's marks `<!-- scores:start -->` … `<!-- scores:end -->`, and so calibration and types. */
export const writeMeasured = (file: string, evaluation: Evaluation): void => {
  const blocks = {
    scores: scoresBlock(evaluation),
    "scores:calibration": calibrationBlock(evaluation),
    "scores:types": typesBlock(evaluation),
  };
  const text = readFileSync(file, "utf8");
  writeFileSync(
    file,
    Object.entries(blocks).reduce((whole, [name, lines]) => filled(whole, name, lines), text),
  );
};
