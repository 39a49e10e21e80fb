import type { Role } from "../core/ontology.ts";
import type { Span } from "../core/spans.ts";
import { trimEdges } from "./edges.ts";
import { isCommon, isNumber, phraseLength, type Word, wordsOf } from "./words.ts";
import { wordLists } from "./word-lists.ts";

const isNumeral = (word: Word | undefined): boolean =>
  word !== undefined && (isNumber(word) || wordLists.numerals.has(word.lower));

/** Leading words that stand outside every name: "the", "at least" before a numeral, "his" but not in "His Majesty". */
const nameOpening = (words: readonly Word[], index: number): number => {
  if (phraseLength(words, index, wordLists.keptWhole) > 0) return 0;
  const hedge = phraseLength(words, index, wordLists.hedges);
  if (hedge > 0) return isNumeral(words[index + hedge]) ? hedge : 0;
  const next = words[index + 1];
  const first = words[index];
  if (first === undefined || next === undefined) return 0;
  if (wordLists.possessives.has(first.lower)) return wordLists.honors.has(next.lower) ? 0 : 1;
  return wordLists.determiners.has(first.lower) && !(first.lower === "several" && isNumeral(next)) ? 1 : 0;
};

const attributionOpening = (words: readonly Word[], index: number): number =>
  phraseLength(words, index, wordLists.attributionOpeners) || nameOpening(words, index);

const placeOpening = (words: readonly Word[], index: number): number => {
  if (phraseLength(words, index, wordLists.keptPlaces) > 0) return 0;
  return (
    phraseLength(words, index, wordLists.placePrepositions) ||
    phraseLength(words, index, wordLists.settlements) ||
    nameOpening(words, index)
  );
};

/** True where an apposition begins: a comma, then a word that opens one, or an age. */
const opensApposition = (words: readonly Word[], index: number): boolean => {
  const next = words[index + 1];
  if (words[index]?.text !== "," || next === undefined) return false;
  return (isCommon(next) && wordLists.appositions.has(next.lower)) || /^\d{1,2}$/.test(next.text);
};

/** True where a trailing prepositional phrase begins, after a common noun. */
const opensPhrase = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  const previous = words[index - 1];
  if (word === undefined || previous === undefined || !isCommon(word) || !isCommon(previous)) return false;
  if (wordLists.placeCutters.has(word.lower)) return !wordLists.keepPlace.has(previous.lower);
  return wordLists.looseCutters.has(word.lower) && isCommon(words[index + 1]);
};

const opensClause = (words: readonly Word[], index: number): boolean =>
  isCommon(words[index]) &&
  (phraseLength(words, index, wordLists.relatives) > 0 || phraseLength(words, index, wordLists.cutters) > 0);

const isBreak = (word: Word | undefined): boolean => word !== undefined && /^[;—]$/u.test(word.text);

/** "Government of" without the rest ends before "of". */
const withoutDangling = (words: readonly Word[], end: number): number => {
  const index = words.findLastIndex((word) => word.end <= end);
  const dangles = isCommon(words[index]) && wordLists.danglers.has(words[index]?.lower ?? "");
  return dangles ? (words[index - 1]?.end ?? end) : end;
};

/** Where a name ends: before its relative clause, apposition or trailing prepositional phrase. */
const nameEnd = (words: readonly Word[], span: Span): number => {
  for (let index = 1; index < words.length; index += 1) {
    const ends =
      isBreak(words[index]) || opensClause(words, index) || opensApposition(words, index) || opensPhrase(words, index);
    if (ends) return withoutDangling(words, words[index - 1]?.end ?? span.end);
  }
  return withoutDangling(words, span.end);
};

const placeEnd = (words: readonly Word[], span: Span): number => {
  const at = words.findIndex((_, index) => index > 0 && opensClause(words, index));
  return at === -1 ? span.end : (words[at - 1]?.end ?? span.end);
};

interface RoleRule {
  readonly possessive: boolean;
  readonly opening: (words: readonly Word[], index: number) => number;
  readonly end: (words: readonly Word[], span: Span) => number;
}
const NAME: RoleRule = { possessive: true, opening: nameOpening, end: nameEnd };
const RULES = {
  source: NAME,
  target: NAME,
  attribution: { ...NAME, opening: attributionOpening },
  where: { possessive: true, opening: placeOpening, end: placeEnd },
  when: { possessive: false, opening: () => 0, end: (_, span) => span.end },
} as const satisfies Record<Role, RoleRule>;

const skipOpening = (words: readonly Word[], rule: RoleRule): number => {
  let index = 0;
  for (let length = rule.opening(words, 0); length > 0; length = rule.opening(words, index)) {
    if (index + length >= words.length) break;
    index += length;
  }
  return index;
};

/**
 * The part of a stretch of text that is the mention, as rules 7 and 19 of the annotation rules cut it: without leading
 * determiner, relative clause, apposition, trailing prepositional phrase, 's, quotation marks and commas; title, name and
 * numerals stay. A stretch that holds no word is given back as it is.
 */
export const trimMention = (text: string, span: Span, role: Role): Span => {
  const rule = RULES[role];
  const bare = trimEdges(text, span, rule.possessive);
  const words = wordsOf(text, bare);
  if (words.length === 0) return span;
  const kept = words.slice(skipOpening(words, rule));
  const start = kept[0]?.start ?? bare.start;
  const trimmed = trimEdges(text, { start, end: rule.end(kept, bare) }, rule.possessive);
  return trimmed.start < trimmed.end ? trimmed : bare;
};
