import { bestPath, spansOf, type LabeledSpan, type Scores } from "./decode.ts";

const LIKELY = 0.5;

const beginOf = (label: number): number => 1 + 2 * label;
const insideOf = (label: number): number => 2 + 2 * label;
const probability = ({ data, columns }: Scores, row: number, tag: number): number =>
  Math.exp(data[row * columns + tag] ?? -Infinity);

/** Last row of a mention that begins at `first`: it goes on where, given that it came so far, going on is the likelier. */
const lastRow = (scores: Scores, { label, first, last }: Omit<LabeledSpan, "score">, stop: number): number => {
  let end = last;
  let before = probability(scores, end, end === first ? beginOf(label) : insideOf(label));
  for (let row = end + 1; row < stop; row += 1) {
    const inside = probability(scores, row, insideOf(label));
    if (inside <= LIKELY * before) break;
    end = row;
    before = inside;
  }
  return end;
};

/** Spans of the best path, each as far as `lastRow` says. */
const extended = (scores: Scores, spans: readonly LabeledSpan[]): readonly LabeledSpan[] =>
  spans.map((span, index) => ({ ...span, last: lastRow(scores, span, spans[index + 1]?.first ?? scores.rows) }));

/** The likeliest mention of a role that the best path leaves empty; null where it is likelier that nothing fills it. */
const likelyFiller = (scores: Scores, label: number, taken: readonly LabeledSpan[]): LabeledSpan | null => {
  const isFree = (row: number): boolean => !taken.some(({ first, last }) => first <= row && row <= last);
  let none = 1;
  let best = { first: -1, score: 0 };
  for (let first = 0; first < scores.rows; first += 1) {
    const score = probability(scores, first, beginOf(label));
    none *= 1 - score;
    if (score > best.score && isFree(first)) best = { first, score };
  }
  if (best.first < 0 || 1 - none < LIKELY) return null;
  const stop = taken.find(({ first }) => first > best.first)?.first ?? scores.rows;
  return { label, ...best, last: lastRow(scores, { label, first: best.first, last: best.first }, stop) };
};

/**
 * Fillers of one trigger's roles, in order of position. Tags are scored word by word, so where two words may open one
 * mention ("new member") the best path may leave out both, or the mention's end. Two things are added to it: a mention
 * goes on while that is the likelier, and a role of `expected` that is likelier filled than not gets its best mention.
 */
export const fillersOf = (scores: Scores, expected: readonly number[]): readonly LabeledSpan[] =>
  expected.reduce<readonly LabeledSpan[]>(
    (spans, label) => {
      const filler = spans.some((span) => span.label === label) ? null : likelyFiller(scores, label, spans);
      return filler === null ? spans : [...spans, filler].toSorted((left, right) => left.first - right.first);
    },
    extended(scores, spansOf(scores, bestPath(scores))),
  );
