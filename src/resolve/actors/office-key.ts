import { readFileSync } from "node:fs";
import { z } from "zod";
import { nameWords } from "./keys.ts";
import { remember } from "./remember.ts";

const words = z.array(z.string()).transform((list): ReadonlySet<string> => new Set(list));
const table = z
  .record(z.string(), z.string())
  .transform((entries): ReadonlyMap<string, string> => new Map(Object.entries(entries)));
const schema = z.object({
  dropped: words,
  spelling: table,
  whole: table,
  ranks: words,
  otherTimes: words,
  newPlaces: words,
  ownCountries: table,
  leading: words,
  weighty: z.array(z.string()),
  principal: z.object({
    without: words,
    offices: z.array(z.object({ office: z.string(), keys: z.array(z.string()), words: z.array(z.string()) })),
  }),
});
const FILE = new URL("../../../data/resolve/offices.json", import.meta.url);

/** How offices are worded: `data/resolve/offices.json`. */
export const officeWords = schema.parse(JSON.parse(readFileSync(FILE, "utf8")));

/** True for the office of who leads a state. */
export const leadsState = (title: string): boolean => officeWords.leading.has(title);
/** True for an office that tells who somebody with several offices is. */
export const isWeighty = (title: string): boolean =>
  [...officeWords.leading, ...officeWords.weighty].some((start) => title.startsWith(start));

/** "United States Secretary of Defense" is the one of "Secretary of Defense"; "Secretary of State for Defence" of "Secretary for". */
const plain = (title: string): string =>
  title
    .replace(/\bUnited States\b(?: of America\b)?/gi, " ")
    .replace(/\bSecretary of State for /gi, "Secretary for ")
    .replace(/\([^)]*\)/g, " ");

/** The words of a title, sorted: the same only for the same title in another order. */
export const titleKey = remember((title: string): string => {
  const { dropped, spelling } = officeWords;
  const parts = nameWords(plain(title))
    .flatMap((word) => (spelling.get(word) ?? word).split(" "))
    .filter((word) => !dropped.has(word));
  return [...new Set(parts)].sort().join(" ");
});

/** One key for the many ways to write one office: "Minister of Foreign Affairs", "foreign minister". Words sorted, so order does not count. */
export const officeKey = remember((title: string): string => {
  const key = titleKey(title);
  return officeWords.whole.get(key) ?? key;
});

const JOINT = /^(Minister|Secretary)((?: of State)?) (of|for) (.+)$/i;
const AND = /,? and |, /;
/** Keys of an office and of each field of a joint one: "Minister of Foreign Affairs and Trade" is the foreign minister. */
export const officeKeys = remember((title: string): readonly string[] => {
  const [, rank = "", , link = "", fields = ""] = JOINT.exec(title) ?? [];
  const parts = fields.split(AND).filter((field) => field !== "");
  const joint = parts.length > 1 ? parts.map((field) => officeKey(`${rank} ${link} ${field}`)) : [];
  return [...new Set([officeKey(title), ...joint])];
});
