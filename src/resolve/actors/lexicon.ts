import { remember } from "./remember.ts";
import { openTable } from "./table.ts";

const FOLDER = new URL("../../../data/actors/", import.meta.url);

/** What a bare noun is. */
export interface NounMeaning {
  readonly kind: "person" | "group";
  readonly sector: string;
}
/** A title before a name. */
export interface TitleMeaning {
  readonly kind: string;
  readonly sector: string;
}

/** Words about persons: nouns, titles, given names. */
export interface Lexicon {
  readonly noun: (word: string) => NounMeaning | null;
  readonly title: (words: string) => TitleMeaning | null;
  /** M, F, B (both) or null when it is no given name. */
  readonly givenName: (word: string) => "M" | "F" | "B" | null;
}

const singulars = (word: string): readonly string[] => [
  word,
  ...(word.endsWith("ies") ? [`${word.slice(0, -3)}y`] : []),
  ...(word.endsWith("men") ? [`${word.slice(0, -3)}man`] : []),
  ...(word.endsWith("es") ? [word.slice(0, -2)] : []),
  ...(word.endsWith("s") ? [word.slice(0, -1)] : []),
];

/** Opens the tables of words in `data/actors`. */
export const openLexicon = (): Lexicon => {
  const nouns = openTable(new URL("nouns.tsv", FOLDER));
  const titles = openTable(new URL("titles.tsv", FOLDER));
  const given = openTable(new URL("given-names.tsv", FOLDER));
  return {
    noun: remember((word) => {
      const row = singulars(word.toLowerCase())
        .map((form) => nouns.find(form))
        .find((found) => found !== null);
      const [kind, sector = ""] = row?.split("\t") ?? [];
      return kind === undefined ? null : { kind: kind === "group" ? "group" : "person", sector };
    }),
    title: remember((words) => {
      const [kind, sector = ""] = titles.find(words.toLowerCase().replace(/\./g, ""))?.split("\t") ?? [];
      return kind === undefined ? null : { kind, sector };
    }),
    givenName: remember((word) => {
      const found = given.find(word.toLowerCase());
      return found === "M" || found === "F" || found === "B" ? found : null;
    }),
  };
};
