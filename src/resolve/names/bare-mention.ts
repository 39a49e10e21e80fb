import type { Knowledge } from "./knowledge.ts";

const QUOTES = /^[\s"“”'‘’([]+|[\s"“”(\])]+$/gu;
/** A closing possessive: "Berg's". */
export const POSSESSIVE = /(?:[’']s|(?<=s)[’'])$/u;

/** The mention without quotes, leading determiners and closing possessive. */
export const bareMention = (text: string, knowledge: Knowledge): string => {
  const words = text
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
