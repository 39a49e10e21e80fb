import type { CleanText } from "./document.ts";
import type { Span } from "./spans.ts";

/** Index of the last run that starts at or before `offset` of the clean text. */
const runAt = ({ runs }: CleanText, offset: number): number => {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.clean ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const originalOffset = (clean: CleanText, offset: number): number => {
  const run = clean.runs[runAt(clean, offset)];
  return run === undefined ? 0 : run.original + Math.min(Math.max(offset - run.clean, 0), run.length);
};

/** The characters of the original from the first to the last one of a clean span: its slice, cleaned, is the clean slice. */
export const toOriginal = (clean: CleanText, { start, end }: Span): Span => {
  const first = originalOffset(clean, start);
  return { start: first, end: end > start ? originalOffset(clean, end - 1) + 1 : first };
};
