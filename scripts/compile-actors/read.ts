import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { TacitusError } from "../../src/core/errors.ts";

const text = z.string().default("");
const roleSchema = z.object({
  title: text,
  org: text,
  state_name: text,
  country: text,
  from: text,
  to: text,
  code: text,
  approx: text,
  bad_dates: z.boolean().default(false),
});

/** The fields that any of the source lists may have; what a list lacks is empty. */
const recordSchema = z.object({
  id: text,
  name: text,
  surname: text,
  type: text,
  subtype: text,
  aliases: z.array(z.string()).default([]),
  acronym: text,
  country: text,
  gender: text,
  born: text,
  died: text,
  wikidata: text,
  bioguide: text,
  as_of: text,
  code: text,
  enwiki: z.union([z.string(), z.boolean()]).optional(),
  roles: z.array(roleSchema).default([]),
  iso3: text,
  capital: text,
  demonym_noun: z.array(z.string()).default([]),
  demonym_adj: z.array(z.string()).default([]),
  share: z.union([z.string(), z.number()]).optional(),
  family: text,
  parent: text,
  src: text,
  title: text,
  since: z.union([z.string(), z.number()]).optional(),
  noun: text,
  kind: text,
  sense: z.number().default(1),
  codes: z.array(z.string()).default([]),
  forms: z.union([z.array(z.string()), z.string()]).optional(),
  n: text,
  g: z.array(z.number()).default([]),
  s: z.number().default(0),
  t: text,
  pos: text,
  admin1: text,
});
export type SourceRecord = Readonly<z.infer<typeof recordSchema>>;

/** The records of one source list, in order. */
export const readList = (folder: string, list: string): readonly SourceRecord[] => {
  const file = join(folder, `${list}.jsonl`);
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    const parsed = recordSchema.safeParse(JSON.parse(line));
    if (parsed.success) return [parsed.data];
    throw new TacitusError("DATA_INVALID", { where: `${file}:${index + 1}`, what: z.prettifyError(parsed.error) });
  });
};

/** The title of a record's Wikipedia article; a list that says only "yes" means the name. */
export const articleOf = ({ enwiki, name }: SourceRecord): string =>
  typeof enwiki === "string" ? enwiki.replace(/_/g, " ") : enwiki === true ? name : "";

const HAND = new URL("../../data/actors/hand/", import.meta.url);
/** The lines of a list written by hand, without remarks and empty lines. */
export const handLines = (file: string): readonly string[] =>
  readFileSync(new URL(file, HAND), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
