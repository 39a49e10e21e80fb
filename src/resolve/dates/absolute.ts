import { parseComponents } from "./chrono.ts";
import { isoDay, monthsOf, oneDay, yearsOf, type DayRange } from "./calendar.ts";
import { nearestYear, type DateContext } from "./relative.ts";
import { monthNumber } from "./vocabulary.ts";

const dayOrNull = (day: string | null): DayRange | null => (day === null ? null : oneDay(day));

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEAR = /^(?:mid-?)?((?:1[5-9]|20)\d{2})$/;
const DECADE = /^(?:(early|mid|late)[- ](?:the )?)?(1[5-9]\d0|20\d0)[’']?s$/u;
const MONTH_YEAR = /^(?:mid-?)?([a-z]+\.?),? (?:of )?(\d{4})$/;
const PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };

const decade = (text: string): DayRange | null => {
  const match = DECADE.exec(text);
  const first = Number(match?.[2]);
  const [from, to] = PARTS[match?.[1] ?? ""] ?? [0, 9];
  return match === null ? null : yearsOf(first + from, first + to);
};

/** Years, decades and months of a year: no publication day is needed. */
const wide = (text: string): DayRange | null => {
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) return yearsOf(Number(year));
  const match = MONTH_YEAR.exec(text);
  const month = monthNumber(match?.[1] ?? "");
  return match === null || month === null ? decade(text) : monthsOf(Number(match[2]), month);
};

const iso = (text: string): DayRange | null => {
  const match = ISO.exec(text);
  return match === null ? null : dayOrNull(isoDay(Number(match[1]), Number(match[2]), Number(match[3])));
};

/** Dates in words or figures; without a year the nearest one, for which the publication day is needed. */
const written = (text: string, context: DateContext | null): DayRange | null => {
  const found = parseComponents(text);
  if (found === null) return null;
  if (found.year !== null) return dayOrNull(isoDay(found.year, found.month, found.day));
  return context === null ? null : dayOrNull(nearestYear(found.month, found.day, context));
};

/** Reads an expression that names its own date. */
export const readAbsolute = (text: string, context: DateContext | null): DayRange | null =>
  iso(text) ?? wide(text) ?? written(text, context);
