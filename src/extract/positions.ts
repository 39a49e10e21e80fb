import { firstIndex } from "../core/lists.ts";
import type { Span } from "../core/spans.ts";

/** Index of the first of `spans` that ends after `offset`; they stand in order and do not overlap. */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number =>
  firstIndex(spans, ({ end }) => end > offset);
