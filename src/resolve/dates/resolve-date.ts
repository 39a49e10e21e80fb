import type { Status } from "../../core/ontology.ts";
import { readAbsolute } from "./absolute.ts";
import { oneDay, type DayRange } from "./calendar.ts";
import { RELATIVE_RULES, type DateContext } from "./relative.ts";
import { vocabulary, weekdayNumber } from "./vocabulary.ts";

/** When a claim happened, as it stands on the claim. */
export interface ResolvedDate {
  readonly dateFrom: string | null;
  readonly dateTo: string | null;
  readonly datePrecision: "day" | "week" | "month" | "year" | "none";
  readonly dateBasis: "text" | "published" | "none";
}

const NONE: ResolvedDate = { dateFrom: null, dateTo: null, datePrecision: "none", dateBasis: "none" };
const AHEAD: ReadonlySet<Status> = new Set(["planned", "hypothetical"]);

const CLOCK =
  /\b(?:at |about |around )*\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\.?)|\bat (?:about |around )?\d{1,2}[:.]\d{2}\b/gi;
const clean = (when: string): string =>
  when
    .toLowerCase()
    .replace(CLOCK, " ")
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .replace(/[’']s$/u, "")
    .replace(/[\s,.;:()]+$/u, "")
    .replace(/^[\s,(]+/u, "")
    .replace(/\s+/g, " ");

const byLength = (words: readonly string[]): readonly string[] => [...words].sort((a, b) => b.length - a.length);
const LEADING = byLength(vocabulary.leading);
const TRAILING = byLength(vocabulary.trailing);

/** The expression and its ever shorter forms, without the words around the date. */
const forms = (text: string): readonly string[] => {
  const found: string[] = [text];
  for (let at = 0; at < found.length && found.length < 24; at += 1) {
    const form = found[at] ?? "";
    for (const word of LEADING) if (form.startsWith(`${word} `)) found.push(form.slice(word.length + 1));
    for (const word of TRAILING)
      if (form.endsWith(` ${word}`)) found.push(form.slice(0, -word.length - 1).replace(/[,\s]+$/, ""));
  }
  return [...new Set(found)];
};

const WITH_WEEKDAY = /^([a-z]+),? (.+)$/;
/** "Friday, March 3" is March 3. */
const withoutWeekday = (text: string): string => {
  const match = WITH_WEEKDAY.exec(text);
  return match !== null && weekdayNumber(match[1] ?? "") !== null && /\d/.test(match[2] ?? "")
    ? (match[2] ?? text)
    : text;
};

const readOne = (text: string, context: DateContext | null): DayRange | null => {
  for (const form of forms(text).map(withoutWeekday)) {
    const absolute = readAbsolute(form, context);
    if (absolute !== null) return absolute;
    if (context === null) continue;
    const relative = RELATIVE_RULES.map((rule) => rule(form, context)).find((found) => found !== null);
    if (relative) return relative;
  }
  return null;
};

const RANGE = /^(?:between |from )(.+?) (?:and|to|until|through) (.+)$|^(\d{4}) ?[–—-] ?(\d{4})$/;
/** An end without a year takes it from the other one. */
const ends = (
  first: string,
  second: string,
  context: DateContext | null,
): readonly [DayRange | null, DayRange | null] => {
  const dated = readOne(second, null);
  if (dated !== null) return [readOne(first, { day: dated.from, ahead: false }), dated];
  const left = readOne(first, context);
  return [left, left === null ? null : readOne(second, { day: left.from, ahead: true })];
};

const ORDER = ["day", "week", "month", "year"] as const;
const DAYS = /^(?:on |from |for )?([a-z]+\.?) (\d{1,2}) ?(?:[–—-]|to|and) ?(\d{1,2})((?:,? \d{4})?)$/;
/** "May 12–14" is from May 12 to May 14. */
const spelledOut = (text: string): string => text.replace(DAYS, "from $1 $2$4 to $1 $3$4");

const readRange = (text: string, context: DateContext | null): DayRange | null => {
  const match = RANGE.exec(text);
  if (match === null) return null;
  const [left, right] = ends(match[1] ?? match[3] ?? "", match[2] ?? match[4] ?? "", context);
  if (left === null || right === null || left.from > right.to) return null;
  const widest =
    ORDER[Math.max(ORDER.indexOf(left.precision), ORDER.indexOf(right.precision), left.precision === "day" ? 1 : 0)] ??
    "year";
  const days = (Date.parse(right.to) - Date.parse(left.from)) / 86_400_000;
  return { from: left.from, to: right.to, precision: widest === "week" && days > 13 ? "month" : widest };
};

const isOpen = (text: string): boolean =>
  vocabulary.open.some((word) => text === word || text.startsWith(`${word} `)) ||
  /\b(?:later|earlier|following|prior|same|previous|subsequently|next) (?:day|morning|night|evening)?$|^that /.test(
    text,
  );

const readWhen = (when: string, context: DateContext | null): DayRange | null => {
  const text = spelledOut(clean(when));
  if (text === "" && /\d/.test(when) && context !== null) return oneDay(context.day);
  return readRange(text, context) ?? (isOpen(text) && !vocabulary.today.includes(text) ? null : readOne(text, context));
};

/** The day or days of an act, read off its own time expression against the publication day; never throws. */
export const resolveDate = (when: string | null, status: Status, published: string | null): ResolvedDate => {
  const day =
    published === null || !/^\d{4}-\d{2}-\d{2}/.test(published) || Number.isNaN(Date.parse(published.slice(0, 10)))
      ? null
      : published.slice(0, 10);
  const ahead = AHEAD.has(status);
  if (when === null || when.trim() === "") {
    return day === null || ahead ? NONE : { dateFrom: day, dateTo: day, datePrecision: "day", dateBasis: "published" };
  }
  const range = readWhen(when, day === null ? null : { day, ahead });
  return range === null
    ? NONE
    : { dateFrom: range.from, dateTo: range.to, datePrecision: range.precision, dateBasis: "text" };
};
