import type { Knowledge } from "./knowledge.ts";
import { CAPITAL, lower } from "./sentence-start.ts";

/** The article that begins a name: al-Shabaab, d'Estaing. */
export const ARTICLE_NAME =
  /^(?:(?:[Aa]l|[Ee]l|[Aa]sh?|[Aa]d|[Aa]n|[Aa]r|[Aa]t|[Aa]z|[Bb]in|[Ii]bn)[-’']|[DdLlTt][-’'](?=\p{Lu}))/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Titles of several who are named one by one: "Senators Ada Berg and Tom Reed". */
const TITLES =
  /^(?:sen(?:ator)?s|rep(?:resentative)?s|congress(?:men|women)|gov(?:ernor)?s|(?:president|minister|judge|justice|ambassador|mayor|general)s)\.?$/;
/** True for a word that stands before a name as its title. */
export const isTitle = (word: string, knowledge: Knowledge): boolean => {
  const plain = lower(word);
  if (TITLES.test(plain)) return true;
  return knowledge.words.officeNouns.has(plain) || knowledge.lexicon.title(plain) !== null || plain === "attorney";
};

/** Index of the last word that stands before the name: a title, or a common noun. */
export const boundary = (words: readonly string[], knowledge: Knowledge): number => {
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    if (!CAPITAL.test(next) || SUFFIX.test(lower(next))) continue;
    if (isCommon(word, knowledge)) return at;
    const phrase = lower(words.slice(Math.max(0, at - 2), at + 1).join(" "));
    if (knowledge.words.officeNouns.has(phrase)) return at;
    const given =
      at > 0 &&
      knowledge.lexicon.givenName(lower(words[at - 1] ?? "")) !== null &&
      !isTitle(words[at - 1] ?? "", knowledge);
    if (CAPITAL.test(word) && isTitle(word, knowledge) && !given && !namesBody(words.slice(at + 1), knowledge))
      return at;
  }
  return -1;
};
/** "Department" in "Justice Department" is no name on its own. */
export const namesBody = (rest: readonly string[], { words }: Knowledge): boolean =>
  rest.some((word) => CAPITAL.test(word) && words.organizationWords.has(lower(word)));
/** A word in small letters that is no part of a name. */
export const isCommon = (word: string, { words }: Knowledge): boolean =>
  !CAPITAL.test(word) && /\p{L}/u.test(word) && !words.particles.has(lower(word)) && !ARTICLE_NAME.test(word);
