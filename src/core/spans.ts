/** A stretch of text: UTF-16 code units, `end` exclusive, so that `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The words of `text` between two offsets. */
export const textSpan = (text: string, start: number, end: number): TextSpan => ({
  text: text.slice(start, end),
  start,
  end,
});

/** True when the two stretches share at least one character. */
export const overlaps = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

/** True when `outer` holds every character of `inner`. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
