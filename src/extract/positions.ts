import type { Span } from "../core/spans.ts";

/** Index of the first of `spans` that ends after `offset`; they stand in order and do not overlap. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
