import { strict } from "chrono-node/en";

/** A written date; the year is null where it is not written. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Noon of a fixed day of a leap year: only what is written counts, so that neither clock nor zone of the machine does. */
const FIXED = new Date(Date.UTC(2000, 5, 15, 12));

/** A figure beside a word that may be a month, or figures with slashes or points: "in two weeks" is no written date. */
const WRITTEN = /\d{1,4}[/.-]\d{1,2}|\b[a-z]{3,9}\.? \d|\d(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}/i;
const RELATIVE = /\b(?:ago|later|last|next|this|in|after|before|days?|weeks?|months?|years?|hours?)\b/i;

/** Parses a text that is one written date as a whole ("March 3, 2017", "3 March", "Friday, 3/4/2019"); null otherwise. */
export const parseComponents = (text: string): WrittenDate | null => {
  if (!WRITTEN.test(text) || RELATIVE.test(text)) return null;
  const results = strict.parse(text, { instant: FIXED, timezone: 0 });
  const [found] = results;
  if (found === undefined || results.length > 1 || found.end) return null;
  if (text.replace(found.text, "").replace(/[\s,.]/g, "").length > 0) return null;
  const { start } = found;
  const [month, day] = [start.get("month"), start.get("day")];
  if (!start.isCertain("month") || !start.isCertain("day") || month === null || day === null) return null;
  return { year: start.isCertain("year") ? start.get("year") : null, month, day };
};
