/** A table of scores, row after row. */
export interface Scores {
  readonly data: Float32Array;
  readonly rows: number;
  readonly columns: number;
}

/** Words `first` to `last` (inclusive) with a label and the mean probability of their tags. */
export interface LabeledSpan {
  readonly label: number;
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

const IMPOSSIBLE = -1e9;

const argmax = (values: Float64Array): number => {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) if ((values[index] ?? 0) > (values[best] ?? 0)) best = index;
  return best;
};

/** One step of the Viterbi search: any tag may follow any other, but `inside` only its own `begin` or `inside`. */
const advance = (total: Float64Array, back: Int32Array, offset: number): Float64Array => {
  const best = argmax(total);
  const next = new Float64Array(total.length);
  for (let tag = 0; tag < total.length; tag += 1) {
    const isInside = tag > 0 && tag % 2 === 0;
    const opened = total[tag - 1] ?? 0;
    const from = isInside ? (opened >= (total[tag] ?? 0) ? tag - 1 : tag) : best;
    next[tag] = total[from] ?? 0;
    back[offset + tag] = from;
  }
  return next;
};

/** The best legal BIO path through log scores: 0 outside, odd tags begin a label, even tags go on with it. */
export const bestPath = ({ data, rows, columns }: Scores, firstRow = 0): Int32Array => {
  const path = new Int32Array(rows);
  if (firstRow >= rows) return path;
  const back = new Int32Array(rows * columns);
  let total: Float64Array = Float64Array.from({ length: columns }, (_, tag) =>
    tag > 0 && tag % 2 === 0 ? IMPOSSIBLE : (data[firstRow * columns + tag] ?? IMPOSSIBLE),
  );
  for (let row = firstRow + 1; row < rows; row += 1) {
    total = advance(total, back, row * columns);
    for (let tag = 0; tag < columns; tag += 1) total[tag] = (total[tag] ?? 0) + (data[row * columns + tag] ?? 0);
  }
  path[rows - 1] = argmax(total);
  for (let row = rows - 1; row > firstRow; row -= 1) path[row - 1] = back[row * columns + (path[row] ?? 0)] ?? 0;
  return path;
};

/** The spans of a path with their scores. Rows before `firstRow` hold none. */
export const spansOf = (scores: Scores, path: Int32Array): readonly LabeledSpan[] => {
  const spans: LabeledSpan[] = [];
  for (let row = 0; row < path.length; row += 1) {
    const tag = path[row] ?? 0;
    if (tag % 2 === 0) continue;
    let last = row;
    while (path[last + 1] === tag + 1) last += 1;
    spans.push({ label: (tag - 1) / 2, first: row, last, score: meanProbability(scores, path, row, last) });
    row = last;
  }
  return spans;
};

const meanProbability = ({ data, columns }: Scores, path: Int32Array, first: number, last: number): number => {
  let total = 0;
  for (let row = first; row <= last; row += 1) total += Math.exp(data[row * columns + (path[row] ?? 0)] ?? IMPOSSIBLE);
  return total / (last - first + 1);
};

/** A column of a row of log scores with its probability. */
export interface Likely {
  readonly index: number;
  readonly score: number;
}

/** The highest probability of a row of log scores, and where it stands. */
export const bestOf = ({ data, columns }: Scores, row: number): Likely => {
  let index = 0;
  for (let column = 1; column < columns; column += 1) {
    if ((data[row * columns + column] ?? IMPOSSIBLE) > (data[row * columns + index] ?? IMPOSSIBLE)) index = column;
  }
  return { index, score: Math.exp(data[row * columns + index] ?? IMPOSSIBLE) };
};

/** The columns of a row of log scores whose probability is `least` or more, likeliest first. */
export const likelyOf = ({ data, columns }: Scores, row: number, least: number): readonly Likely[] => {
  const found: Likely[] = [];
  for (let index = 0; index < columns; index += 1) {
    const score = Math.exp(data[row * columns + index] ?? IMPOSSIBLE);
    if (score >= least) found.push({ index, score });
  }
  return found.toSorted((left, right) => right.score - left.score);
};

/** Row `index` of a stack of equal tables. */
export const tableOf = (scores: Scores, index: number, rows: number): Scores => ({
  data: scores.data.subarray(index * rows * scores.columns, (index + 1) * rows * scores.columns),
  rows,
  columns: scores.columns,
});
