import { isoDate } from "../core/article.ts";
import { TacitusError } from "../core/errors.ts";

/** True for a day that the calendar has; what follows the day is not looked at. */
export const isRealDay = (value: string): boolean => {
  const day = value.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return isoDate.safeParse(value).success && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** A date that a person gives, as it is; DATE_INVALID where it is none. */
export const checkDate = (where: string, value: string): string => {
  if (!isRealDay(value)) throw new TacitusError("DATE_INVALID", { where, what: value });
  return value;
};
