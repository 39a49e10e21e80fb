import { readFileSync } from "node:fs";
import { z } from "zod";

const words = z.array(z.string());
const pair = z.tuple([z.number(), z.number()]);
const schema = z.object({
  leading: words,
  trailing: words,
  today: words,
  yesterday: words,
  tomorrow: words,
  open: words,
  weekdays: words,
  weekdayShort: words,
  months: words,
  monthShort: words,
  seasons: z.record(z.string(), pair),
  numbers: z.record(z.string(), z.number()),
  holidays: z.record(z.string(), pair),
});
const FILE = new URL("../../../data/resolve/dates.json", import.meta.url);

/** The words of time in `data/resolve/dates.json`. */
export const vocabulary: Readonly<z.infer<typeof schema>> = schema.parse(JSON.parse(readFileSync(FILE, "utf8")));

/** An entry of a record by a word of the text, which may be the name of an inherited property ("constructor"). */
export const ownEntry = <Value>(record: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(record, word) ? record[word] : undefined;

const position = (lists: readonly (readonly string[])[], word: string): number | null => {
  const found = lists.map((list) => list.indexOf(word)).find((index) => index >= 0);
  return found ?? null;
};

/** 1 to 12, or null. */
export const monthNumber = (word: string): number | null => {
  const index = position([vocabulary.months, vocabulary.monthShort], word.replace(/\.$/, "").replace(/^sept$/, "sep"));
  return index === null ? null : index + 1;
};
/** 0 for Sunday, or null. */
export const weekdayNumber = (word: string): number | null =>
  position(
    [vocabulary.weekdays, vocabulary.weekdayShort],
    word
      .replace(/(?:[’']s|s|\.)$/u, "")
      .replace(/^tues$/, "tue")
      .replace(/^thur$/, "thu"),
  ) ?? position([vocabulary.weekdays], word);
/** A number in digits or words, or null. */
export const countOf = (word: string): number | null =>
  /^\d{1,3}$/.test(word) ? Number(word) : (ownEntry(vocabulary.numbers, word) ?? null);
