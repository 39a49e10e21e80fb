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
  countryAnaphors: list,
  placeAnaphors: list,
  measureAnaphors: list,
});
const FILE = new URL("../../../data/resolve/words.json", import.meta.url);

/** The word lists of `data/resolve/words.json`, by what they decide. */
export type Words = Readonly<z.infer<typeof schema>> & {
  /** The last words of `officeNouns`: without one of them a phrase names no office. */
  readonly officeEnds: ReadonlySet<string>;
};

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(" ") + 1);

/** Reads the word lists. */
export const readWords = (): Words => {
  const lists = schema.parse(JSON.parse(readFileSync(FILE, "utf8")));
  return { ...lists, officeEnds: new Set([...lists.officeNouns].map(lastWord)) };
};
