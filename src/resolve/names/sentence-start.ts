import type { Knowledge } from "./knowledge.ts";

/** A word whose first letter is a capital. */
export const CAPITAL = /^[^\p{L}\p{N}]*\p{Lu}/u;
/** Words with a capital anywhere. */
export const HAS_CAPITAL = /\p{Lu}/u;
/** The word in small letters, without what is no letter at its ends. */
export const lower = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

/** "Police", "Security forces" at the start of a sentence are common words. */
export const withoutCapital = (bare: string, knowledge: Knowledge): string => {
  const [head = "", ...rest] = bare.split(" ");
  if (
    !CAPITAL.test(head) ||
    head.slice(1) !== head.slice(1).toLowerCase() ||
    rest.some((word) => HAS_CAPITAL.test(word))
  )
    return bare;
  return isCommonStart(lower(head), rest.length > 0, knowledge) ? [head.toLowerCase(), ...rest].join(" ") : bare;
};
const isCommonStart = (plain: string, isPhrase: boolean, knowledge: Knowledge): boolean => {
  const {
    officeNouns,
    bareStateNouns,
    memberNouns,
    stateNouns,
    stateModifiers,
    modifiers,
    numerals,
    placeAnaphors,
    measureAnaphors,
  } = knowledge.words;
  if ([officeNouns, bareStateNouns, memberNouns, stateNouns, numerals].some((list) => list.has(plain))) return true;
  if (
    isPhrase &&
    (stateModifiers.has(plain) || modifiers.has(plain) || placeAnaphors.has(plain) || measureAnaphors.has(plain))
  )
    return true;
  return (
    knowledge.lexicon.noun(plain) !== null &&
    knowledge.lexicon.givenName(plain) === null &&
    (isPhrase || plain.endsWith("s")) &&
    (isPhrase || knowledge.index.byName(plain).length === 0)
  );
};
