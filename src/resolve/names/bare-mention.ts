import type { Knowledge } from "./knowledge.ts";

const QUOTES = /^[\s"“”'‘’([]+|[\s"“”(\])]+$/gu;
/** A closing possessive: "Berg's". */
export const POSSESSIVE = /(?:[’']s|(?<=s)[’'])$/u;

/** The acronym that follows a name: "World Food Programme (WFP)". */
const IN_BRACKETS = /(?<=\S) \([^()]*\)?$/u;

/** The mention without quotes, leading determiners, closing possessive and acronym. */
export const bareMention = (text: string, knowledge: Knowledge): string => {
  const words = (text.includes(" (") ? text.replace(IN_BRACKETS, "") : text)
    .replace(QUOTES, "")
    .replace(/[,;:]+$/u, "")
    .replace(POSSESSIVE, "")
    .split(/\s+/u);
  while (words.length > 1 && isDeterminer(words[0] ?? "", knowledge)) words.shift();
  return words.join(" ");
};
const isDeterminer = (word: string, { words }: Knowledge): boolean => {
  const plain = word.toLowerCase();
  return words.determiners.has(plain) || words.possessives.has(plain);
};
