import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestPath, likelyOf, spansOf, type Scores } from "../../src/analyze/decode.ts";
import { windowRanges } from "../../src/analyze/windows.ts";
import { wordShape } from "../../src/analyze/shape.ts";

const TAGS = 5;
const table = (rows: readonly (readonly number[])[]): Scores => ({
  data: Float32Array.from(rows.flat()),
  rows: rows.length,
  columns: TAGS,
});

const isLegal = (path: readonly number[]): boolean =>
  path.every((tag, index) => tag === 0 || tag % 2 === 1 || path[index - 1] === tag || path[index - 1] === tag - 1);

const allPaths = (length: number): readonly (readonly number[])[] =>
  length === 0
    ? [[]]
    : allPaths(length - 1).flatMap((path) => Array.from({ length: TAGS }, (_, tag) => [...path, tag]));

describe("likelyOf", () => {
  it("gives what is likely enough, likeliest first", () => {
    const scores = table([[0, 0, 0, 0, 0], [0.1, 0.5, 0.01, 0.3, 0.09].map(Math.log)]);
    expect(likelyOf(scores, 1, 0.095).map(({ index }) => index)).toEqual([1, 3, 0]);
    expect(likelyOf(scores, 1, 0.6)).toEqual([]);
  });
});

describe("bestPath", () => {
  const row = fc.array(fc.float({ min: -9, max: 0, noNaN: true }), { minLength: TAGS, maxLength: TAGS });

  it("is the best of all legal paths", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const scores = table(rows);
        const value = (path: readonly number[]): number =>
          path.reduce((sum, tag, index) => sum + (scores.data[index * TAGS + tag] ?? 0), 0);
        const best = Math.max(...allPaths(rows.length).filter(isLegal).map(value));
        const found = [...bestPath(scores)];
        expect(isLegal(found)).toBe(true);
        expect(value(found)).toBeCloseTo(best, 4);
      }),
    );
  });

  it("finds nothing before the first row asked for", () => {
    const begin = [-5, 0, -5, -5, -5];
    expect(spansOf(table([begin, begin]), bestPath(table([begin, begin]), 1)).map(({ first }) => first)).toEqual([1]);
  });
});

describe("windowRanges", () => {
  it("puts every word in exactly one core, with context before it", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 160 }), { maxLength: 40 });
    fc.assert(
      fc.property(lengths, (given) => {
        let next = 0;
        const sentences = given.map((length) => ({ first: next, last: (next += length) }));
        let covered = 0;
        for (const { context, core, end } of windowRanges(sentences, { coreWords: 150, contextWords: 60 })) {
          expect(core).toBe(covered);
          expect(core - context).toBeLessThanOrEqual(60);
          expect(end - core).toBeLessThanOrEqual(160);
          covered = end;
        }
        expect(covered).toBe(next);
      }),
    );
  });
});

describe("wordShape", () => {
  it.each([
    ["minister", 0],
    ["Kim", 1],
    ["NATO", 2],
    ["McKay", 3],
    ["2nd", 4],
    ["…", 5],
    ["A", 6],
    ["U.S.", 2],
    ["’s", 0],
    ["是", 7],
    ["²", 4],
    ["CO₂", 4],
    ["①", 4],
    ["½", 5],
    ["Ⅷ", 6],
    ["ª", 0],
    ["ǅaba", 7],
  ])("%s is %i", (word, shape) => {
    expect(wordShape(word)).toBe(shape);
  });
});
