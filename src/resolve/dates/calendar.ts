/** Days between two dates of the civil calendar, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
  readonly precision: "day" | "week" | "month" | "year";
}

const DAY = 86_400_000;
const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** An ISO day of numbers; null for a day that no calendar has. */
export const isoDay = (year: number, month: number, day: number): string | null => {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1000 && year <= 9999 ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
};

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** The day some days later. */
export const addDays = (day: string, count: number): string =>
  new Date(timeOf(day) + count * DAY).toISOString().slice(0, 10);
/** 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(timeOf(day)).getUTCDay();
export const yearOf = (day: string): number => Number(day.slice(0, 4));
export const monthOf = (day: string): number => Number(day.slice(5, 7));

/** One day. */
export const oneDay = (day: string): DayRange => ({ from: day, to: day, precision: "day" });
/** The week, Monday to Sunday, that holds the day. */
export const weekOf = (day: string): DayRange => {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { from: monday, to: addDays(monday, 6), precision: "week" };
};
/** Whole months; `month` may run over: 14 is February of the next year. */
export const monthsOf = (year: number, month: number, last = month): DayRange => ({
  from: new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10),
  to: new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10),
  precision: "month",
});
/** Whole years. */
export const yearsOf = (first: number, last = first): DayRange => ({
  from: `${pad(first, 4)}-01-01`,
  to: `${pad(last, 4)}-12-31`,
  precision: "year",
});
