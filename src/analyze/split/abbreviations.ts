import { readFileSync } from "node:fs";
import { z } from "zod";

const schema = z.object({
  titles: z.array(z.string()),
  abbreviations: z.array(z.string()),
  starters: z.array(z.string()),
});
const words = schema.parse(
  JSON.parse(readFileSync(new URL("../../../data/language/sentences.json", import.meta.url), "utf8")),
);
const titles: ReadonlySet<string> = new Set(words.titles);
const abbreviations: ReadonlySet<string> = new Set(words.abbreviations);
const starters: ReadonlySet<string> = new Set(words.starters);

const CAPITAL = /^\p{Lu}/u;
const LOWER_TITLES = /^(?:vs|fig|pp|al|ft|cf|eg|ie|approx|etc|est|vol)$/;

/** True when a period right after `word` belongs to it ("Sen", "Jan", "Inc"). */
export const endsInAbbreviation = (word: string): boolean => {
  if (word.length > 6) return false;
  const lower = word.toLowerCase();
  if (!titles.has(lower) && !abbreviations.has(lower)) return false;
  return CAPITAL.test(word) || LOWER_TITLES.test(word);
};

/** True for an abbreviation (period included) that never ends a sentence ("Sen."). */
export const neverEndsSentence = (word: string): boolean => titles.has(word.slice(0, -1).toLowerCase());

/** True for words that open a sentence far more often than they follow a name ("The", "He"). */
export const opensSentence = (word: string): boolean => starters.has(word.toLowerCase());
