import { toOriginal } from "../core/clean-map.ts";
import type { CleanText } from "../core/document.ts";
import { overlaps, type Span } from "../core/spans.ts";
import { splitSentences, splitWords, type SentenceRange } from "./split/index.ts";

/** Words of a text with the way back to the article. */
export interface WordMap {
  readonly clean: CleanText;
  readonly words: readonly Span[];
  readonly sentences: readonly SentenceRange[];
}

/** Words `first` to `last`, inclusive. */
export interface WordSpan {
  readonly first: number;
  readonly last: number;
}

/** Splits a text. */
export const wordMap = (clean: CleanText): WordMap => {
  const words = splitWords(clean.text);
  return { clean, words, sentences: splitSentences(clean.text, words) };
};

/** Words of the document as a span of the article. */
export const articleSpan = ({ clean, words }: WordMap, { first, last }: WordSpan): Span =>
  toOriginal(clean, { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });

/** The words that a span of the article touches; null where there are none. */
export const wordsAt = (map: WordMap, span: Span): WordSpan | null => {
  const touches = (_: Span, index: number): boolean => overlaps(articleSpan(map, { first: index, last: index }), span);
  const first = map.words.findIndex(touches);
  return first < 0 ? null : { first, last: map.words.findLastIndex(touches) };
};
