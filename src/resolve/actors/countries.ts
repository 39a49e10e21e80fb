import { readFileSync } from "node:fs";
import { z } from "zod";
import { nameKey } from "./keys.ts";
import { remember } from "./remember.ts";
import { openTable } from "./table.ts";

const fileSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    aliases: z.array(z.string()),
    demonyms: z.array(z.string()),
    capitals: z.array(z.string()),
  }),
);
const FOLDER = new URL("../../../data/actors/", import.meta.url);

/** How a word means a country. */
export type CountryForm = "name" | "demonym" | "capital";
/** A country meant by a word. */
export interface CountryMeaning {
  readonly id: string;
  readonly form: CountryForm;
}

/** Names of countries and what they mean. */
export interface Countries {
  /** What a name, demonym or capital means. */
  readonly meaning: (name: string) => CountryMeaning | null;
  /** The most words that a name may have which starts with this word; 0 where none does. */
  readonly mostWords: (word: string) => number;
  readonly nameOf: (id: string) => string;
  /** The country a city or province lies in, where only one has it. */
  readonly ofPlace: (place: string) => string | null;
}

const PLURAL = /s$/;
/** Reads `data/actors/countries.json` and the table of cities. */
export const openCountries = (): Countries => {
  const entries = fileSchema.parse(JSON.parse(readFileSync(new URL("countries.json", FOLDER), "utf8")));
  const cities = openTable(new URL("cities.tsv", FOLDER));
  const meanings = new Map<string, CountryMeaning>();
  const sizes = new Map<string, number>([["the", Number.POSITIVE_INFINITY]]);
  const add = (name: string, id: string, form: CountryForm): void => {
    const key = nameKey(name);
    if (!meanings.has(key)) meanings.set(key, { id, form });
    const start = firstWord(name);
    sizes.set(start, Math.max(sizes.get(start) ?? 0, key.split(" ").length));
  };
  for (const entry of entries) add(entry.name, entry.id, "name");
  for (const entry of entries) for (const name of entry.demonyms) addDemonym(name, entry.id, add);
  for (const entry of entries) for (const name of entry.aliases) add(name, entry.id, "name");
  for (const entry of entries) for (const name of entry.capitals) add(name, entry.id, "capital");
  const names = new Map(entries.map((entry) => [entry.id, entry.name]));
  return {
    meaning: remember((name) => meanings.get(nameKey(name)) ?? null),
    mostWords: remember((word) => sizes.get(firstWord(word)) ?? 0),
    nameOf: (id) => names.get(id) ?? id,
    ofPlace: remember((place) => cities.find(place.toLowerCase())),
  };
};

const firstWord = (name: string): string => (/[\p{L}\p{N}]+/u.exec(name)?.[0] ?? "").toLowerCase();
const addDemonym = (name: string, id: string, add: (name: string, id: string, form: CountryForm) => void): void => {
  add(name, id, "demonym");
  if (/n$|i$/.test(name) && !PLURAL.test(name)) add(`${name}s`, id, "demonym");
};
