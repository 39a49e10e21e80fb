import { readFileSync } from "node:fs";
import { z } from "zod";
import { TacitusError } from "../core/errors.ts";

const words = z
  .array(z.string().regex(/^[^A-Z]+$/, "lower case"))
  .transform((list): ReadonlySet<string> => new Set(list));
const schema = z.object({
  determiners: words,
  keptWhole: words,
  hedges: words,
  numerals: words,
  possessives: words,
  honors: words,
  relatives: words,
  cutters: words,
  looseCutters: words,
  placeCutters: words,
  keepPlace: words,
  titles: words,
  appositions: words,
  danglers: words,
  attributionOpeners: words,
  placePrepositions: words,
  keptPlaces: words,
  settlements: words,
  abbreviations: words,
});
const FILE = new URL("../../data/language/mentions.json", import.meta.url);

const read = (): z.infer<typeof schema> => {
  const parsed = schema.safeParse(JSON.parse(readFileSync(FILE, "utf8")));
  if (parsed.success) return parsed.data;
  throw new TacitusError("DATA_INVALID", { where: FILE.pathname, what: z.prettifyError(parsed.error) });
};

/** The words that decide where a mention begins and ends, from `data/language/mentions.json`. */
export const wordLists = read();
