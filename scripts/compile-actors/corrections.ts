import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Fact } from "./fact.ts";

const countrySchema = z.object({
  name: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  demonyms: z.array(z.string()).default([]),
  /** Further capitals; an empty list where the one of the list means another body ("Brussels"). */
  capitals: z.array(z.string()).optional(),
});
/** By id, or by list and id where that list has the id wrong; `same` is the id of another record of the person. */
const personSchema = z.object({
  same: z.string().default(""),
  country: z.string().default(""),
});
const fileSchema = z.object({
  dropped: z.array(z.string()),
  contextual: z.array(z.string()),
  aliases: z.record(z.string(), z.array(z.string())),
  names: z.record(z.string(), z.string()),
  countries: z.record(z.string(), countrySchema),
  titles: z.record(z.string(), z.string()),
  countryCodes: z.record(z.string(), z.string()),
  people: z.record(z.string(), personSchema),
  ambiguousCountryAliases: z.array(z.string()),
  /** Capitals whose name is more often a word, a person or a larger city. */
  ambiguousCapitals: z.array(z.string()),
  /** Towns whose name is a common word too, in small letters. */
  ambiguousCities: z.array(z.string()),
});
const FILE = new URL("../../data/actors/hand/corrections.json", import.meta.url);

/** What was written by hand to mend the lists. */
export interface Corrections {
  readonly countries: Readonly<Record<string, z.infer<typeof countrySchema>>>;
  readonly isBadCountryAlias: (alias: string) => boolean;
  readonly isBadCapital: (capital: string) => boolean;
  readonly isBadCity: (city: string) => boolean;
  /** The ISO 3166-1 code of a country that a list writes otherwise. */
  readonly countryCode: (written: string) => string;
  readonly applyTo: (made: Fact) => Fact;
  /** The record of a person, mended. */
  readonly person: (made: Fact) => Fact;
}

/** The hand-written corrections of `data/actors/hand/corrections.json`. */
export const readCorrections = (): Corrections => {
  const file = fileSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));
  const dropped = new Set(file.dropped);
  const contextual = new Set(file.contextual);
  const bad = new Set(file.ambiguousCountryAliases);
  const badCapitals = new Set(file.ambiguousCapitals);
  const badCities = new Set(file.ambiguousCities);
  const countryCode = (written: string): string => file.countryCodes[written] ?? written;
  const applyTo = (made: Fact): Fact => {
    const own = file.aliases[made.id] ?? file.aliases[made.wikidata] ?? [];
    const aliases = [...new Set([...made.aliases, made.name, ...own])].filter((alias) => !dropped.has(alias));
    const loose = new Set([...contextual, ...made.contextual]);
    return {
      ...made,
      country: countryCode(made.country),
      name: file.names[made.id] ?? file.names[made.wikidata] ?? made.name,
      aliases: aliases.filter((alias) => !loose.has(alias)),
      contextual: [...new Set([...aliases, ...made.contextual])].filter(
        (alias) => loose.has(alias) && !dropped.has(alias),
      ),
    };
  };
  const person = (made: Fact): Fact => {
    const own = file.people[`${made.list}:${made.id}`] ?? file.people[made.id];
    const country = own?.country || countryCode(made.country);
    const isMoved = own?.country !== undefined && own.country !== "" && made.country !== "";
    const roles = made.roles.map((held) => ({
      ...held,
      title: file.titles[`${made.country}|${held.title}`] ?? held.title,
      country: countryCode(held.country) || (isMoved ? made.country : ""),
    }));
    return { ...made, country, roles, wikidata: own?.same || made.wikidata };
  };
  return {
    countries: file.countries,
    isBadCountryAlias: (alias) => bad.has(alias),
    isBadCapital: (capital) => badCapitals.has(capital),
    countryCode,
    isBadCity: (city) => badCities.has(city.toLowerCase()),
    applyTo,
    person,
  };
};
