import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Fact } from "./fact.ts";

const countrySchema = z.object({
  name: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  demonyms: z.array(z.string()).default([]),
  capitals: z.array(z.string()).default([]),
});
/** `same`: another record of the same person; `dropped`: the record is left out. */
const personSchema = z.object({
  same: z.string().default(""),
  country: z.string().default(""),
  dropped: z.boolean().default(false),
});
const fileSchema = z.object({
  dropped: z.array(z.string()),
  contextual: z.array(z.string()),
  aliases: z.record(z.string(), z.array(z.string())),
  names: z.record(z.string(), z.string()),
  countries: z.record(z.string(), countrySchema),
  people: z.record(z.string(), personSchema),
  ambiguousCountryAliases: z.array(z.string()),
});
const FILE = new URL("../../data/actors/hand/corrections.json", import.meta.url);

/** What was written by hand to mend the lists. */
export interface Corrections {
  readonly countries: Readonly<Record<string, z.infer<typeof countrySchema>>>;
  readonly isBadCountryAlias: (alias: string) => boolean;
  readonly applyTo: (made: Fact) => Fact;
  /** The record of a person, mended; null where it is left out. */
  readonly person: (made: Fact) => Fact | null;
}

/** The hand-written corrections of `data/actors/hand/corrections.json`. */
export const readCorrections = (): Corrections => {
  const file = fileSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));
  const dropped = new Set(file.dropped);
  const contextual = new Set(file.contextual);
  const bad = new Set(file.ambiguousCountryAliases);
  const applyTo = (made: Fact): Fact => {
    const aliases = [...new Set([...made.aliases, made.name, ...(file.aliases[made.id] ?? [])])].filter(
      (alias) => !dropped.has(alias),
    );
    const loose = new Set([...contextual, ...made.contextual]);
    return {
      ...made,
      name: file.names[made.id] ?? made.name,
      aliases: aliases.filter((alias) => !loose.has(alias)),
      contextual: [...new Set([...aliases, ...made.contextual])].filter(
        (alias) => loose.has(alias) && !dropped.has(alias),
      ),
    };
  };
  const person = (made: Fact): Fact | null => {
    const own = file.people[made.id];
    if (own === undefined) return made;
    return own.dropped ? null : { ...made, country: own.country || made.country, wikidata: own.same || made.wikidata };
  };
  return { countries: file.countries, isBadCountryAlias: (alias) => bad.has(alias), applyTo, person };
};
