import type { Span } from "../../core/spans.ts";
import { neverEndsSentence, opensSentence } from "./abbreviations.ts";

/** Words `first` to `last` (exclusive) of the document's words. */
export interface SentenceRange {
  readonly first: number;
  readonly last: number;
}

const LONGEST_SENTENCE = 160;
const TERMINAL = /^(?:[!?…。]|\.+)$/u;
const CLOSER = /^[”’»)\]}"']$/u;
const OPENER = /^(?:[\p{Lu}\p{Lt}\p{N}“‘«(["'•*—–-]|\p{Lo}|\p{Extended_Pictographic})/u;
const LOWER_OPENER = /^\p{Ll}/u;
const LIST_NUMBER = /^(?:\p{Nd}{1,3}|[A-Za-z])$/u;
const NEWLINES = /\n[^\S\n]*\n/;
/** Letters for each capital in a text that has some. */
const FEWEST_CAPITALS = 300;
const WRAPPED_LINE = { shortest: 50, longest: 110, share: 0.6, lines: 4 };

/** True when single line ends only wrap the text, as in mail and old wire copy, and so end no sentence. */
const isHardWrapped = (text: string): boolean => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length < WRAPPED_LINE.lines) return false;
  const full = lines.filter(
    (line) =>
      line.length >= WRAPPED_LINE.shortest && line.length <= WRAPPED_LINE.longest && !/[.!?:;"”’)]\s*$/.test(line),
  );
  return full.length / lines.length >= WRAPPED_LINE.share;
};

/** True for a text that is written without capitals, where a sentence may open with a small letter. */
const lacksCapitals = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(/\p{Lu}/gu)?.length ?? 0) * FEWEST_CAPITALS < letters;
};

interface Context {
  readonly text: string;
  readonly words: readonly Span[];
  readonly wrapped: boolean;
  readonly lower: boolean;
}

const wordAt = ({ text, words }: Context, index: number): string => {
  const word = words[index];
  return word === undefined ? "" : text.slice(word.start, word.end);
};

const gapAfter = ({ text, words }: Context, index: number): string =>
  text.slice(words[index]?.end ?? 0, words[index + 1]?.start ?? text.length);

const breaksLine = (context: Context, index: number): boolean => {
  const gap = gapAfter(context, index);
  return gap.includes("\n") && (!context.wrapped || NEWLINES.test(gap));
};

/** The last word of what closes a sentence that ends at `index`: quotation marks and brackets right after it. */
const withClosers = (context: Context, index: number, quotes: number): number => {
  let last = index;
  let open = quotes;
  while (!gapAfter(context, last).includes("\n") && CLOSER.test(wordAt(context, last + 1))) {
    const closer = wordAt(context, last + 1);
    if (closer === '"' && open % 2 === 0) break;
    if (closer === "'" && gapAfter(context, last) !== "") break;
    if (closer === '"') open += 1;
    last += 1;
  }
  return last;
};

/** True where the period at `index` belongs to what stands before it: "No. 3", "Marsh v. Berg", "2." that opens an item. */
const isInner = (context: Context, first: number, index: number): boolean => {
  const before = wordAt(context, index - 1);
  if (index === first + 1 && LIST_NUMBER.test(before)) return true;
  return before === "v" || (/^Nos?$/.test(before) && /^\p{Nd}/u.test(wordAt(context, index + 1)));
};

/** True when the mark at `index` ends the sentence that starts at `first`, and the word at `next` opens one. */
const markEnds = (context: Context, { first, index, next }: Boundary): boolean => {
  const following = wordAt(context, next);
  const isSpaced = gapAfter(context, next - 1) !== "" || next > index + 1;
  if (!isSpaced) return /^\p{Ll}{2}/u.test(wordAt(context, index - 1)) && isCapitalStarter(following);
  if (wordAt(context, index) === "." && isInner(context, first, index)) return false;
  return OPENER.test(following) || (context.lower && LOWER_OPENER.test(following));
};

const isCapitalStarter = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && opensSentence(word);

/** A sentence's first word, the word that may end it, and the word that may open the next. */
interface Boundary {
  readonly first: number;
  readonly index: number;
  readonly next: number;
}

const endsHere = (context: Context, boundary: Boundary): boolean => {
  const word = wordAt(context, boundary.index);
  const following = wordAt(context, boundary.next);
  if (following === "") return false;
  if (TERMINAL.test(word)) return markEnds(context, boundary);
  if (word.length < 2 || !word.endsWith(".") || neverEndsSentence(word)) return false;
  return OPENER.test(following) && (opensSentence(following) || /^[“"]$/.test(following));
};

/** The end (exclusive) of the sentence that starts at word `first`. */
const sentenceEnd = (context: Context, first: number, quotesBefore: number): number => {
  const limit = Math.min(first + LONGEST_SENTENCE, context.words.length);
  let quotes = quotesBefore;
  for (let index = first; index < limit; index += 1) {
    const word = wordAt(context, index);
    if (word === '"') quotes += 1;
    const last = word.endsWith(".") || TERMINAL.test(word) ? withClosers(context, index, quotes) : index;
    if (breaksLine(context, last) || endsHere(context, { first, index, next: last + 1 }))
      return Math.min(last + 1, context.words.length);
  }
  return limit;
};

const countQuotes = (context: Context, from: number, to: number): number => {
  let count = 0;
  for (let index = from; index < to; index += 1) if (wordAt(context, index) === '"') count += 1;
  return count;
};

/**
 * The sentences of a text as ranges of its words: together they hold every word once, in order.
 * A blank line always ends a sentence, a single line end unless the text is hard-wrapped; a sentence has at most 160 words.
 */
export const splitSentences = (text: string, words: readonly Span[]): readonly SentenceRange[] => {
  const context: Context = { text, words, wrapped: isHardWrapped(text), lower: lacksCapitals(text) };
  const sentences: SentenceRange[] = [];
  let quotes = 0;
  for (let first = 0; first < words.length;) {
    const last = sentenceEnd(context, first, quotes);
    sentences.push({ first, last });
    quotes = breaksLine(context, last - 1) ? 0 : quotes + countQuotes(context, first, last);
    first = last;
  }
  return sentences;
};
