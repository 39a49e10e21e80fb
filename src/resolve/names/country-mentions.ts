import type { Span } from "../../core/spans.ts";
import type { CountryForm } from "../actors/index.ts";
import type { Knowledge } from "./knowledge.ts";

/** A place in the text that means a country. */
export interface CountryMention extends Span {
  readonly country: string;
  readonly form: CountryForm | "city";
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}’'.-]*[\p{L}\p{N}])?(?:(?<=\b\p{Lu}\.\p{Lu})\.)?/gu;
const CAPITAL = /^\p{Lu}/u;
const MOST_WORDS = 5;
const JOINED = /^[\s]+$|^ (?:and|of|the) $/u;

interface Word extends Span {
  readonly text: string;
}

const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));

const longestFrom = (
  text: string,
  words: readonly Word[],
  at: number,
  knowledge: Knowledge,
): { readonly mention: CountryMention; readonly size: number } | null => {
  const first = words[at];
  if (first === undefined) return null;
  const most = Math.min(knowledge.countries.mostWords(first.text), MOST_WORDS, words.length - at);
  for (let size = most; size > 0; size -= 1) {
    const last = words[at + size - 1];
    if (last === undefined || !CAPITAL.test(last.text)) continue;
    const name = text.slice(first.start, last.end);
    if (/[\n,;:]/.test(name)) continue;
    const meaning = knowledge.countries.meaning(name);
    if (meaning !== null)
      return { mention: { start: first.start, end: last.end, country: meaning.id, form: meaning.form }, size };
  }
  return null;
};

/** Every country that the text names, by name, adjective, capital or city, in order. */
export const findCountries = (text: string, knowledge: Knowledge): readonly CountryMention[] => {
  const words = wordsOf(text);
  const found: CountryMention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !CAPITAL.test(word.text)) continue;
    const isNew = words[at - 1]?.text === "New" && text.slice(word.start - 4, word.start) === "New ";
    const known = isNew ? null : longestFrom(text, words, at, knowledge);
    if (known !== null) {
      found.push(known.mention);
      at += known.size - 1;
      continue;
    }
    const city = cityAt(text, words, at, knowledge);
    if (city !== null) found.push(city);
  }
  return found;
};

const cityAt = (text: string, words: readonly Word[], at: number, knowledge: Knowledge): CountryMention | null => {
  const [first, second] = [words[at], words[at + 1]];
  if (first === undefined || first.text.length < 4) return null;
  const pair =
    second !== undefined && CAPITAL.test(second.text) && JOINED.test(text.slice(first.end, second.start))
      ? second
      : null;
  const end =
    pair !== null && knowledge.countries.ofPlace(text.slice(first.start, pair.end)) !== null ? pair.end : first.end;
  const country = knowledge.countries.ofPlace(text.slice(first.start, end));
  if (country === null || isCommon(first.text, knowledge)) return null;
  return { start: first.start, end, country, form: "city" };
};

/** A word that is more often something else than a town: Police, Mission, Santiago. */
const isCommon = (word: string, { lexicon, words }: Knowledge): boolean => {
  const plain = word.toLowerCase();
  return (
    lexicon.givenName(plain) !== null ||
    lexicon.noun(plain) !== null ||
    lexicon.title(plain) !== null ||
    words.stateNouns.has(plain) ||
    words.organizationWords.has(plain) ||
    words.placeWords.has(plain) ||
    words.measureWords.has(plain)
  );
};
