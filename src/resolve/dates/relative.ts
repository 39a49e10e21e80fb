import {
  addDays,
  isoDay,
  monthOf,
  monthsOf,
  oneDay,
  weekdayOf,
  weekOf,
  yearOf,
  yearsOf,
  type DayRange,
} from "./calendar.ts";
import { countOf, monthNumber, ownEntry, vocabulary, weekdayNumber } from "./vocabulary.ts";

/** What a time expression is read against. */
export interface DateContext {
  /** Publication day. */
  readonly day: string;
  /** True for planned and hypothetical acts: a bare day is the first not before publication. */
  readonly ahead: boolean;
}
type Rule = (text: string, context: DateContext) => DayRange | null;

const shift = (day: string, unit: string, count: number): DayRange | null => {
  if (unit === "day" || unit === "night") return oneDay(addDays(day, count));
  if (unit === "week" || unit === "fortnight") return weekOf(addDays(day, count * (unit === "week" ? 7 : 14)));
  if (unit === "month") return monthsOf(yearOf(day), monthOf(day) + count);
  if (unit === "year") return yearsOf(yearOf(day) + count);
  if (unit === "decade") return null;
  return unit === "hour" ? oneDay(day) : null;
};

const NAMED: Rule = (text, { day }) => {
  if (vocabulary.today.includes(text)) return oneDay(day);
  if (vocabulary.yesterday.includes(text)) return oneDay(addDays(day, -1));
  if (vocabulary.tomorrow.includes(text)) return oneDay(addDays(day, 1));
  if (text === "day before yesterday") return oneDay(addDays(day, -2));
  return text === "day after tomorrow" ? oneDay(addDays(day, 2)) : null;
};

const AGO: Rule = (text, { day }) => {
  const match =
    /^(?:just |about |almost |nearly |some )?(a couple of|\w+) (day|night|week|month|year|hour)s? ago$/.exec(text);
  const count = countOf(match?.[1] ?? "");
  return match === null || count === null ? null : shift(day, match[2] ?? "", -count);
};
const AHEAD: Rule = (text, { day, ahead }) => {
  const match = /^(a couple of|\w+) (day|week|month|year)s?(?: from now|[’'] time)?$/u.exec(text);
  const count = countOf(match?.[1] ?? "");
  return match === null || count === null || !ahead ? null : shift(day, match[2] ?? "", count);
};

const STEP: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
};
const UNIT: Rule = (text, { day }) => {
  const match = /^(last|past|this|current|next|coming|upcoming) (week|month|year|night)$/.exec(text);
  const step = STEP[match?.[1] ?? ""];
  return match === null || step === undefined ? null : shift(day, match[2] ?? "", step);
};

/** The nearest such weekday: backward or forward, the publication day itself included or not. */
const weekdayFrom = (day: string, weekday: number, ahead: boolean, itself: boolean): string => {
  const gap = ahead ? (weekday - weekdayOf(day) + 7) % 7 : (weekdayOf(day) - weekday + 7) % 7;
  const days = gap === 0 && !itself ? 7 : gap;
  return addDays(day, ahead ? days : -days);
};
const WEEKDAY: Rule = (text, { day, ahead }) => {
  const match = /^(?:(last|past|previous|this|next|coming|upcoming) )?([a-z]+\.?(?:[’']s)?)$/u.exec(text);
  const weekday = weekdayNumber(match?.[2] ?? "");
  if (match === null || weekday === null) return null;
  const step = match[1] === undefined ? 0 : (STEP[match[1]] ?? 0);
  return oneDay(weekdayFrom(day, weekday, step === 0 ? ahead : step > 0, step === 0));
};
/** On a weekend, a weekend without more is the present one, the last one is over and the next has not begun. */
const WEEKEND: Rule = (text, { day, ahead }) => {
  const match = /^(?:(last|past|this|this past|next|coming) )?weekend$/.exec(text);
  if (match === null) return null;
  const sinceSaturday = (weekdayOf(day) + 1) % 7;
  const isPresent = sinceSaturday < 2;
  const step = STEP[match[1]?.replace("this ", "") ?? "this"] ?? 0;
  const weeks = step < 0 ? (isPresent ? -1 : 0) : step > 0 || (ahead && !isPresent) ? 1 : 0;
  const saturday = addDays(day, 7 * weeks - sinceSaturday);
  return { from: saturday, to: addDays(saturday, 1), precision: "week" };
};

const MONTH: Rule = (text, { day, ahead }) => {
  const match = /^(?:(last|past|this|next) )?([a-z]+\.?)(?:,? (?:of )?(last|this|this past|next) year)?$/.exec(text);
  const month = monthNumber(match?.[2] ?? "");
  if (match === null || month === null) return null;
  const year = yearOf(day);
  if (match[3] !== undefined)
    return monthsOf(
      year +
        (match[3] === "last"
          ? -1
          : match[3] === "next"
            ? 1
            : month > monthOf(day) && match[3] === "this past"
              ? -1
              : 0),
      month,
    );
  const step = STEP[match[1] ?? ""] ?? null;
  const now = monthOf(day);
  if (step === -1) return monthsOf(month < now ? year : year - 1, month);
  if (step === 1) return monthsOf(month > now ? year : year + 1, month);
  return monthsOf(ahead ? (month >= now ? year : year + 1) : month <= now ? year : year - 1, month);
};

/** The last season is over and the next has not begun; else the first not over, or the last begun. A winter runs into the next year. */
const SEASON: Rule = (text, { day, ahead }) => {
  const match =
    /^(?:(last|past|this|this past|next|coming) )?(spring|summer|autumn|fall|winter)(?: of)?(?: (\d{4}))?$/.exec(text);
  const [first, last] = vocabulary.seasons[match?.[2] ?? ""] ?? [];
  if (match === null || first === undefined || last === undefined) return null;
  if (match[3] !== undefined) return monthsOf(Number(match[3]), first, last);
  const seasons = [-2, -1, 0, 1].map((step) => monthsOf(yearOf(day) + step, first, last));
  if (match[1] === "last") return seasons.findLast(({ to }) => to < day) ?? null;
  if (match[1] === "next" || match[1] === "coming") return seasons.find(({ from }) => from > day) ?? null;
  return (ahead ? seasons.find(({ to }) => to >= day) : seasons.findLast(({ from }) => from <= day)) ?? null;
};

/** A day of a month without its year: the last not after publication, or the first not before it. */
export const nearestYear = (month: number, date: number, { day, ahead }: DateContext): string | null => {
  const year = yearOf(day);
  const here = isoDay(year, month, date);
  if (here !== null && (ahead ? here >= day : here <= day)) return here;
  const steps = [1, 2, 3, 4, 5, 6, 7, 8].map((step) => isoDay(year + (ahead ? step : -step), month, date));
  return steps.find((found) => found !== null) ?? null;
};

const HOLIDAY: Rule = (text, context) => {
  const [month, date] = ownEntry(vocabulary.holidays, text.replace(/’/gu, "'")) ?? [];
  const found = month === undefined || date === undefined ? null : nearestYear(month, date, context);
  return found === null ? null : oneDay(found);
};

/** Rules for expressions that need the publication day, in order. */
export const RELATIVE_RULES: readonly Rule[] = [NAMED, AGO, UNIT, WEEKDAY, WEEKEND, MONTH, SEASON, HOLIDAY, AHEAD];
