import {
  isOpenEnd,
  officeKey,
  officeKeys,
  officeWords,
  rolesOn,
  titleKey,
  type IndexedActor,
} from "../actors/index.ts";
import type { Knowledge } from "./knowledge.ts";

const wordsOf = (phrase: string): readonly string[] => phrase.replace(/[’']s\b/gu, "").split(/[\s-]+/);
/** True for a phrase about another day than the article's: "former president", "president-elect". */
export const isOtherTime = (phrase: string): boolean =>
  wordsOf(phrase).some(
    (word, at, words) =>
      officeWords.otherTimes.has(word) && !(word === "new" && officeWords.newPlaces.has(words[at + 1] ?? "")),
  );

/** Phrases under which an office may be filed: "british foreign secretary" without its country; "vice president" is not "president". */
const phrases = (phrase: string): readonly string[] => {
  const words = phrase.split(" ");
  const rank = words.findIndex((word) => officeWords.ranks.has(word));
  const last = rank < 0 ? words.length - 1 : rank;
  return words.slice(0, last + 1).map((_, index) => words.slice(index).join(" "));
};

interface Term {
  readonly actor: IndexedActor;
  readonly from: string;
  readonly isOpen: boolean;
}
/** Terms on the day; those of the very title before those of one that means the same. */
const termsOf = (holders: readonly IndexedActor[], phrase: string, day: string): readonly Term[] => {
  const terms = (isOffice: (title: string) => boolean): readonly Term[] =>
    holders.flatMap((actor) =>
      rolesOn(actor, day)
        .filter((role) => isOffice(role.title))
        .map(({ from, to }) => ({ actor, from, isOpen: isOpenEnd(to) })),
    );
  const literal = terms((title) => titleKey(title) === titleKey(phrase));
  return literal.length > 0 ? literal : terms((title) => officeKeys(title).includes(officeKey(phrase)));
};

/** The one holder; of several whose ends no list knows, the one who came last. */
const onlyHolder = (terms: readonly Term[]): IndexedActor | null => {
  const ids = new Set(terms.map(({ actor }) => actor.id));
  const [latest, ...earlier] = [...terms].sort((a, b) => (a.from < b.from ? 1 : -1));
  if (latest === undefined || ids.size === 1) return latest?.actor ?? null;
  const isReplaced = ({ actor, from, isOpen }: Term): boolean =>
    actor.id === latest.actor.id || (isOpen && from < latest.from);
  return earlier.every(isReplaced) ? latest.actor : null;
};

/** Who held the office of a country on the day, where exactly one did; null for former or coming holders. */
export const holderOn = (
  knowledge: Knowledge,
  office: { readonly country: string; readonly phrase: string },
  day: string,
): IndexedActor | null => {
  if (isOtherTime(office.phrase)) return null;
  for (const phrase of phrases(office.phrase)) {
    const key = officeKey(phrase);
    if (knowledge.words.sharedOffices.has(key)) return null;
    const terms = termsOf(knowledge.index.byOffice(office.country, phrase), phrase, day);
    if (terms.length > 0) return onlyHolder(terms);
  }
  return null;
};
