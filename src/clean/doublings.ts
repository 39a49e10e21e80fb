import type { Span } from "../core/spans.ts";

/** Words of a name at most. */
const LONGEST_NAME = 6;
/** Damage shows in at least so many doublings, of at least so many names that also stand alone. */
const DAMAGE = { doublings: 3, names: 2 };

const CAPITALIZED =
  /(?<![\p{L}\p{M}\p{N}\-'’])\p{Lu}[\p{L}\p{M}\p{N}]+(?:[-'’]\p{Lu}[\p{L}\p{M}\p{N}]*)*(?![-\p{L}\p{M}\p{N}])/gu;

/** A name that stands twice in a row: where its first copy and the space after it are. */
export interface Doubling {
  readonly name: string;
  readonly firstCopy: Span;
}

interface Word extends Span {
  readonly text: string;
  /** True when one plain space stands between this word and the one after. */
  readonly joined: boolean;
}

const capitalizedWords = (text: string): readonly Word[] => {
  const matches = [...text.matchAll(CAPITALIZED)];
  return matches.map((match, index) => {
    const end = match.index + match[0].length;
    return {
      text: match[0],
      start: match.index,
      end,
      joined: matches[index + 1]?.index === end + 1 && text[end] === " ",
    };
  });
};

/** True when the `length` words at `first` stand again right after. */
const isDoubled = (words: readonly Word[], first: number, length: number): boolean => {
  for (let index = first; index < first + length; index += 1) {
    if (words[index]?.joined !== true || words[index]?.text !== words[index + length]?.text) return false;
  }
  return words.slice(first + length, first + 2 * length - 1).every((word) => word.joined);
};

const doubledLength = (words: readonly Word[], first: number): number => {
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    if (isDoubled(words, first, length)) return length;
  }
  return 0;
};

const doublingAt = (text: string, words: readonly Word[], first: number, length: number): Doubling => {
  const start = words[first]?.start ?? 0;
  const end = words[first + length]?.start ?? start;
  return { name: text.slice(start, end - 1), firstCopy: { start, end } };
};

const findDoublings = (text: string, words: readonly Word[]): readonly Doubling[] => {
  const found: Doubling[] = [];
  for (let first = 0; first < words.length;) {
    const length = doubledLength(words, first);
    if (length > 0) found.push(doublingAt(text, words, first, length));
    first += Math.max(length, 1);
  }
  return found;
};

const tally = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** Every stretch of `length` capitalized words. */
const stretches = (text: string, words: readonly Word[], length: number): readonly string[] =>
  words.flatMap((word, index) => {
    const last = words[index + length - 1];
    const isWhole = last !== undefined && words.slice(index, index + length - 1).every(({ joined }) => joined);
    return isWhole ? text.slice(word.start, last.end) : [];
  });

/** True when the next doubling is a third copy of the same name. */
const isContinued = (doubling: Doubling, next: Doubling | undefined): boolean =>
  next?.name === doubling.name && next.firstCopy.start === doubling.firstCopy.end;

interface NameCount {
  readonly name: string;
  readonly doubled: number;
  /** True when it also stands where it is not doubled. */
  readonly alone: boolean;
}

const nameCounts = (text: string, words: readonly Word[], doublings: readonly Doubling[]): readonly NameCount[] => {
  const doubled = tally(doublings.map(({ name }) => name));
  const groups = tally(
    doublings.filter((one, index) => !isContinued(one, doublings[index + 1])).map(({ name }) => name),
  );
  const lengths = new Set([...doubled.keys()].map((name) => name.split(" ").length));
  const all = tally([...lengths].flatMap((length) => stretches(text, words, length)));
  return [...doubled].map(([name, count]) => ({
    name,
    doubled: count,
    alone: (all.get(name) ?? 0) > count + (groups.get(name) ?? 0),
  }));
};

/** Names that look as if they were always written twice ("Duran Duran"): twice or more doubled, never alone. */
const trulyDouble = (counts: readonly NameCount[]): ReadonlySet<string> =>
  new Set(counts.filter(({ doubled, alone }) => doubled > 1 && !alone).map(({ name }) => name));

/**
 * Doublings to mend: none where the text shows no damage, that is, several doublings of several names which also stand
 * alone; never a name that always stands doubled.
 */
export const damagingDoublings = (text: string): readonly Doubling[] => {
  const words = capitalizedWords(text);
  const doublings = findDoublings(text, words);
  if (doublings.length < DAMAGE.doublings) return [];
  const counts = nameCounts(text, words, doublings);
  const shown = counts.filter(({ alone }) => alone);
  if (shown.length < DAMAGE.names) return [];
  const kept = trulyDouble(counts);
  return doublings.filter(({ name }) => !kept.has(name));
};
