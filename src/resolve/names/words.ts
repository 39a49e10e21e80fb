import { readFileSync } from "node:fs";
import { z } from "zod";

const list = z.array(z.string()).transform((words): ReadonlySet<string> => new Set(words));
const schema = z.object({
  pronouns: z.record(z.string(), z.string()),
  determiners: list,
  possessives: list,
  particles: list,
  modifiers: list,
  stateNouns: list,
  bareStateNouns: list,
  individuals: list,
  stateModifiers: list,
  envoys: list,
  namedForces: list,
  memberNouns: list,
  organizationWords: list,
  placeWords: list,
  measureWords: list,
  thingWords: list,
  officeNouns: list,
  sharedOffices: list,
  maleNouns: list,
  femaleNouns: list,
  numerals: list,
  organizationAnaphors: list,
  bodyAnaphors: list,
  countryAnaphors: list,
  placeAnaphors: list,
  measureAnaphors: list,
});
const byCountry = z.record(z.string(), z.array(z.string()));
const regionsSchema = z.object({ demonyms: byCountry, codes: byCountry });
const fileOf = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../data/resolve/${name}`, import.meta.url), "utf8"));

/** The word lists of `data/resolve/words.json`, by what they decide. */
export type Words = Readonly<z.infer<typeof schema>> & {
  /** The last words of `officeNouns`: without one of them a phrase names no office. */
  readonly officeEnds: ReadonlySet<string>;
  /** The country of the adjectives and peoples of its parts: "texan", "texans". */
  readonly regionDemonyms: ReadonlyMap<string, string>;
  /** The country of codes of its parts: "TX". */
  readonly regionCodes: ReadonlyMap<string, string>;
};

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(" ") + 1);

const inverted = (lists: z.infer<typeof byCountry>, forms: (word: string) => readonly string[]): Map<string, string> =>
  new Map(Object.entries(lists).flatMap(([country, words]) => words.flatMap(forms).map((form) => [form, country])));

const readRegions = (): Pick<Words, "regionDemonyms" | "regionCodes"> => {
  const { demonyms, codes } = regionsSchema.parse(fileOf("regions.json"));
  return {
    regionDemonyms: inverted(demonyms, (word) => [word, `${word}s`]),
    regionCodes: inverted(codes, (code) => [code]),
  };
};

/** Reads the word lists. */
export const readWords = (): Words => {
  const lists = schema.parse(fileOf("words.json"));
  return { ...lists, ...readRegions(), officeEnds: new Set([...lists.officeNouns].map(lastWord)) };
};
