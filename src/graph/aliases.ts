import { foldName } from "../core/graph.ts";

/** Longer than any name; keeps a damaged mention out of an index over names. */
const LONGEST = 200;

const capitalizedWords = (name: string): readonly string[] => name.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? [];

const initials = (name: string): string => (name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu) ?? []).join("");

/** From the first word with a capital on: `the FBI` is `FBI`. */
const fromCapital = (mention: string): string => mention.slice(Math.max(0, mention.search(/\p{Lu}/u)));

/** True where the words are a short form of the name: a name of theirs is in it, or they are its initials. */
const isShortForm = (mention: string, name: string): boolean => {
  const words = new Set(capitalizedWords(name));
  const letters = mention.replace(/[^\p{L}]/gu, "");
  return (
    capitalizedWords(mention).some((word) => words.has(word)) || (letters.length > 1 && letters === initials(name))
  );
};

/**
 * Folded names by which an actor can be asked for: its name, and the mention where that is a short form of it
 * (`Comey`, `FBI`). A pronoun or description that stands for the actor is none.
 */
export const aliasesOf = (name: string, mention: string): readonly string[] => {
  const short = fromCapital(mention);
  const names = isShortForm(short, name) ? [name, short] : [name];
  return [...new Set(names.map(foldName))].filter((alias) => alias !== "" && alias.length <= LONGEST).toSorted();
};
