import type { Corrections } from "./corrections.ts";
import { readList } from "./read.ts";

/** A country as `data/actors/countries.json` has it. */
export interface CountryEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
}

const LATIN = /^[\p{Script=Latin}\s.,'’()&-]+$/u;
const ARTICLE = /^the /;

/** All countries with names, demonyms and capitals, by ISO code. */
export const readCountries = (folder: string, corrections: Corrections): readonly CountryEntry[] =>
  withOwnDemonyms(allCountries(folder, corrections), corrections);

/** "Dutch" is Dutch, not Aruban: a demonym of several countries stays with the one it is made from, or was given by hand. */
const withOwnDemonyms = (entries: readonly CountryEntry[], corrections: Corrections): readonly CountryEntry[] => {
  const owners = new Map<string, string>();
  for (const [id, own] of Object.entries(corrections.countries)) for (const word of own.demonyms) owners.set(word, id);
  for (const entry of entries)
    for (const word of entry.demonyms)
      if (!owners.has(word) && isMadeFrom(word, entry.name)) owners.set(word, entry.id);
  return entries.map((entry) => ({
    ...entry,
    demonyms: entry.demonyms.filter((word) => (owners.get(word) ?? entry.id) === entry.id),
  }));
};
const STEM = 4;
const isMadeFrom = (demonym: string, name: string): boolean =>
  name.toLowerCase().startsWith(demonym.toLowerCase().slice(0, STEM));

const allCountries = (folder: string, corrections: Corrections): readonly CountryEntry[] =>
  readList(folder, "countries")
    .map((record) => {
      const id = record.iso3 || record.id.replace("country:", "");
      const own = corrections.countries[id];
      const name = own?.name ?? record.name;
      const aliases = [record.name, ...record.aliases, ...(own?.aliases ?? [])]
        .map((alias) => alias.replace(ARTICLE, ""))
        .filter((alias) => alias !== name && LATIN.test(alias) && !corrections.isBadCountryAlias(alias));
      return {
        id,
        name,
        aliases: [...new Set(aliases)],
        demonyms: [
          ...new Set([
            ...(own?.demonyms ?? []),
            ...(own?.demonyms.length ? [] : [...record.demonym_adj, ...record.demonym_noun]),
          ]),
        ],
        capitals: [
          ...new Set([...(own?.capitals ?? []), ...(own?.capitals?.length === 0 ? [] : [record.capital.trim()])]),
        ].filter((capital) => capital !== "" && !corrections.isBadCapital(capital)),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** `city, country`: places that lie in one country only and whose names are no common words, so that a place tells the country. */
export const cityRows = (folder: string, corrections: Corrections): readonly string[] => {
  const byName = new Map<string, Set<string>>();
  const add = (name: string, country: string): unknown =>
    byName.set(name.toLowerCase(), (byName.get(name.toLowerCase()) ?? new Set()).add(country));
  for (const record of readList(folder, "places_cities")) {
    if (record.name.length > 2) add(record.name, corrections.countryCode(record.country));
    if (record.admin1.length > 2) add(record.admin1, corrections.countryCode(record.country));
  }
  return [...byName]
    .filter(([name, countries]) => countries.size === 1 && !corrections.isBadCity(name))
    .map(([name, countries]) => `${name}\t${[...countries][0]}`);
};

/** Names, aliases and demonyms of a country, by its code. */
export const countryWords = (entries: readonly CountryEntry[]): ((country: string) => readonly string[]) => {
  const words = new Map(entries.map(({ id, name, aliases, demonyms }) => [id, [name, ...aliases, ...demonyms]]));
  return (country) => words.get(country) ?? [];
};
