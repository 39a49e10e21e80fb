import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestPath, spansOf, type Scores } from "../../src/analyze/decode.ts";
import { fillersOf } from "../../src/analyze/fillers.ts";

/** Rows of probabilities: outside, begin and inside of role 0, begin and inside of role 1. */
const table = (rows: readonly (readonly number[])[]): Scores => ({
  data: Float32Array.from(rows.flat(), (value) => Math.log(Math.max(value, 1e-9))),
  rows: rows.length,
  columns: 5,
});
const OUT = [1, 0, 0, 0, 0];
const found = (rows: readonly (readonly number[])[], expected: readonly number[] = [0, 1]) =>
  fillersOf(table(rows), expected).map(({ label, first, last }) => [label, first, last]);

describe("fillers beyond the best path", () => {
  it("a role that is likelier filled than not gets its best mention", () => {
    const split = [OUT, [0.6, 0.4, 0, 0, 0], [0.4, 0.3, 0.3, 0, 0], OUT];
    expect(found(split)).toEqual([[0, 1, 2]]);
    expect(found(split, [1])).toEqual([]);
  });

  it("a role that is likelier empty stays empty", () => {
    expect(found([[0.7, 0.3, 0, 0, 0], [0.8, 0.2, 0, 0, 0], OUT])).toEqual([]);
  });

  it("a mention goes on where going on is the likelier, and stops before the next", () => {
    const cut = [
      [0.4, 0.6, 0, 0, 0],
      [0.55, 0, 0.45, 0, 0],
      [0.9, 0, 0.1, 0, 0],
    ];
    expect(found(cut)).toEqual([[0, 0, 1]]);
    expect(found([[0.4, 0.6, 0, 0, 0], [0.1, 0, 0.4, 0.5, 0], OUT])).toEqual([
      [0, 0, 0],
      [1, 1, 1],
    ]);
  });

  it("a mention that fills a role is never taken for another", () => {
    expect(found([[0.1, 0.4, 0, 0.5, 0], [0.8, 0.2, 0, 0, 0], OUT], [0])).toEqual([
      [1, 0, 0],
      [0, 1, 1],
    ]);
  });
});

describe("laws", () => {
  const row = fc
    .array(fc.float({ min: Math.fround(0.01), max: 1, noNaN: true }), { minLength: 5, maxLength: 5 })
    .map((values) => {
      const sum = values.reduce((total, value) => total + value, 0);
      return values.map((value) => value / sum);
    });

  it("spans stand in order without overlap, and each of the best path's is still there, at most longer", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const spans = fillersOf(table(rows), [0, 1]);
        let end = -1;
        for (const { first, last } of spans) {
          expect(first).toBeGreaterThan(end);
          expect(last).toBeGreaterThanOrEqual(first);
          end = last;
        }
        expect(end).toBeLessThan(rows.length);
        for (const { label, first, last } of spansOf(table(rows), bestPath(table(rows)))) {
          expect(spans.some((span) => span.label === label && span.first === first && span.last >= last)).toBe(true);
        }
      }),
    );
  });
});
