import type { Span } from "../../core/spans.ts";
import { endsInAbbreviation } from "./abbreviations.ts";

const LONGEST_WORD = 64;

/** Alternatives in order: dotted acronym, number, name with an apostrophe, word, clitic, dots, any other character. */
const WORD = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,12}(?!\p{L}{2})`,
    String.raw`\p{Nd}+(?:[.,:]\p{Nd}+){0,8}(?:st|nd|rd|th|s|am|pm)?(?![\p{L}\p{N}])`,
    String.raw`\p{Lu}['’]\p{Lu}[\p{L}\p{M}]{1,40}`,
    String.raw`[\p{L}\p{N}\p{M}]{1,${LONGEST_WORD}}`,
    String.raw`['’][\p{L}]{1,2}(?![\p{L}\p{N}])`,
    String.raw`\.{2,8}|-{2,8}`,
    String.raw`\S`,
  ].join("|"),
  "gu",
);

const INITIAL = /^\p{Lu}$/u;
const NAME_FOLLOWS = /^\.[ \u00a0]?\p{Lu}/u;

/** A word takes the period after it when it is an abbreviation or a person's initial. */
const takesPeriod = (text: string, start: number, end: number): boolean => {
  if (text[end] !== "." || text[end + 1] === ".") return false;
  const word = text.slice(start, end);
  return endsInAbbreviation(word) || (INITIAL.test(word) && NAME_FOLLOWS.test(text.slice(end, end + 4)));
};

/**
 * The words of a text, with exact offsets (UTF-16 code units), in order and without overlap.
 * Hyphens and other punctuation stand alone, so that every mention an annotator marks starts and ends at a word;
 * periods stay with abbreviations, initials and acronyms. A word has at most 64 characters.
 */
export const splitWords = (text: string): readonly Span[] => {
  const words: Span[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    const last = takesPeriod(text, start, end) ? end + 1 : end;
    words.push({ start, end: last });
    WORD.lastIndex = last;
  }
  return words;
};
