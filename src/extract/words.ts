import type { Span } from "../core/spans.ts";

/** A word or a single mark inside a mention. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

const WORD = /[\p{L}\p{N}\p{M}$€£₿₹]+(?:[.,'’&/‑–-][\p{L}\p{N}\p{M}]+)*|\S/gu;

/** The words of a stretch of text, in order, with the text's own offsets. */
export const wordsOf = (text: string, span: Span): readonly Word[] =>
  Array.from(text.slice(span.start, span.end).matchAll(WORD), (match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
  }));

/** How many words from `index` on make one of `phrases` (three words at most), the longest first; 0 when none does. */
export const phraseLength = (words: readonly Word[], index: number, phrases: ReadonlySet<string>): number => {
  const first = words[index];
  if (first === undefined) return 0;
  for (const length of [3, 2]) {
    const run = words.slice(index, index + length);
    if (run.length === length && phrases.has(run.map((word) => word.lower).join(" "))) return length;
  }
  return phrases.has(first.lower) ? 1 : 0;
};

/** True for a word written without a capital: a common word, not part of a name. */
export const isCommon = (word: Word | undefined): boolean => word !== undefined && /^\p{Ll}/u.test(word.text);

/** True for digits. */
export const isNumber = (word: Word | undefined): boolean => word !== undefined && /^[$€£]?\p{N}/u.test(word.text);
