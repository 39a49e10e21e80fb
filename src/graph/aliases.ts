import { foldName } from "../core/graph.ts";
import type { ActorKind } from "../core/ontology.ts";

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

/** A person is asked for by the last word of the name, whether an article uses it alone or not. */
const surname = (name: string): readonly string[] => name.match(/(?<=\S\s+)[\p{L}\p{M}'’-]{2,}$/u) ?? [];

/**
 * Folded names by which an actor can be asked for: its name, a person's surname, and the mention where that is a short
 * form of the name (`Comey`, `FBI`). A pronoun or description that stands for the actor is none.
 */
export const aliasesOf = (
  actor: { readonly name: string; readonly kind: ActorKind | null },
  mention: string,
): readonly string[] => {
  const { name, kind } = actor;
  const short = fromCapital(mention);
  const names = [name, ...(kind === "person" ? surname(name) : []), ...(isShortForm(short, name) ? [short] : [])];
  return [...new Set(names.map(foldName))].filter((alias) => alias !== "" && alias.length <= LONGEST).toSorted();
};
