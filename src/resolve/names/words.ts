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
export type Words = Readonly<z.infer<typeof schema>>;

/** Reads the word lists. */
export const readWords = (): Words => schema.parse(JSON.parse(readFileSync(FILE, "utf8")));
