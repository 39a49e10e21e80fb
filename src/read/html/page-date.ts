import { isRealDay } from "../date.ts";
import { vocabulary } from "./vocabulary.ts";

const MONTH = `(?<month>${vocabulary.months.join("|")})[a-z]*\\.?`;
const FORMS = [
  /^(?<year>\d{4})[/.](?<number>\d{2})[/.](?<day>\d{2})\b/,
  /^(?<year>\d{4})(?<number>\d{2})(?<day>\d{2})(?!\d)/,
  new RegExp(`^(?:[a-z]+\\.?,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+(?<year>\\d{4})\\b`, "i"),
  new RegExp(`^(?:[a-z]+\\.?,?\\s+)?${MONTH}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b`, "i"),
];

const monthNumber = (groups: Readonly<Record<string, string | undefined>>): number => {
  const { number, month } = groups;
  return number === undefined ? vocabulary.months.indexOf((month ?? "").toLowerCase()) + 1 : Number(number);
};

/** The day that a form writes, as an ISO day, never converted. */
const dayOf = (groups: Readonly<Record<string, string | undefined>>): string => {
  const { year = "", day = "" } = groups;
  return `${year}-${String(monthNumber(groups)).padStart(2, "0")}-${day.padStart(2, "0")}`;
};

/** A page's date as an ISO day or date-time, its day as written; null where the form is not one of the plain ones. */
export const pageDate = (value: string): string | null => {
  const written = value.trim();
  if (isRealDay(written)) return written;
  const groups = FORMS.map((form) => form.exec(written)?.groups).find((found) => found !== undefined);
  const day = groups === undefined ? "" : dayOf(groups);
  return isRealDay(day) ? day : null;
};
