import { describe, expect, test } from "vitest";
import { resolveDate } from "../../src/resolve/dates/index.ts";

/** Friday, 12 May 2017. */
const PUBLISHED = "2017-05-12";
type Row = readonly [when: string, status: "actual" | "planned", expected: string];
const show = (
  when: string | null,
  status: Parameters<typeof resolveDate>[1],
  published: string | null = PUBLISHED,
): string => {
  const date = resolveDate(when, status, published);
  return date.dateFrom === null ? "none" : `${date.dateFrom}..${date.dateTo} ${date.datePrecision}`;
};

const DAYS: readonly Row[] = [
  ["today", "actual", "2017-05-12..2017-05-12 day"],
  ["tonight", "planned", "2017-05-12..2017-05-12 day"],
  ["overnight", "actual", "2017-05-12..2017-05-12 day"],
  ["earlier today", "actual", "2017-05-12..2017-05-12 day"],
  ["this morning", "actual", "2017-05-12..2017-05-12 day"],
  ["at 9:30 p.m.", "actual", "2017-05-12..2017-05-12 day"],
  ["yesterday", "actual", "2017-05-11..2017-05-11 day"],
  ["Yesterday’s", "actual", "2017-05-11..2017-05-11 day"],
  ["last night", "actual", "2017-05-11..2017-05-11 day"],
  ["tomorrow", "planned", "2017-05-13..2017-05-13 day"],
  ["the day before yesterday", "actual", "2017-05-10..2017-05-10 day"],
  ["on Friday", "actual", "2017-05-12..2017-05-12 day"],
  ["Friday", "planned", "2017-05-12..2017-05-12 day"],
  ["last Friday", "actual", "2017-05-05..2017-05-05 day"],
  ["next Friday", "planned", "2017-05-19..2017-05-19 day"],
  ["Thursday", "actual", "2017-05-11..2017-05-11 day"],
  ["on Thursday", "planned", "2017-05-18..2017-05-18 day"],
  ["Saturday afternoon", "actual", "2017-05-06..2017-05-06 day"],
  ["late Wednesday night", "actual", "2017-05-10..2017-05-10 day"],
  ["at dawn on Monday", "actual", "2017-05-08..2017-05-08 day"],
  ["this Sunday", "planned", "2017-05-14..2017-05-14 day"],
  ["two days ago", "actual", "2017-05-10..2017-05-10 day"],
  ["in three days", "planned", "2017-05-15..2017-05-15 day"],
  ["March 3, 2015", "actual", "2015-03-03..2015-03-03 day"],
  ["on Friday, March 3", "actual", "2017-03-03..2017-03-03 day"],
  ["3 March 2015", "actual", "2015-03-03..2015-03-03 day"],
  ["May 5th", "actual", "2017-05-05..2017-05-05 day"],
  ["on June 8", "actual", "2016-06-08..2016-06-08 day"],
  ["on June 8", "planned", "2017-06-08..2017-06-08 day"],
  ["2015-03-03", "actual", "2015-03-03..2015-03-03 day"],
  ["Feb. 29", "actual", "2016-02-29..2016-02-29 day"],
  ["New Year's Day", "actual", "2017-01-01..2017-01-01 day"],
];
const SPANS: readonly Row[] = [
  ["this week", "actual", "2017-05-08..2017-05-14 week"],
  ["earlier this week", "actual", "2017-05-08..2017-05-14 week"],
  ["last week", "actual", "2017-05-01..2017-05-07 week"],
  ["next week", "planned", "2017-05-15..2017-05-21 week"],
  ["two weeks ago", "actual", "2017-04-24..2017-04-30 week"],
  ["over the weekend", "actual", "2017-05-06..2017-05-07 week"],
  ["this weekend", "planned", "2017-05-13..2017-05-14 week"],
  ["May 12–14", "planned", "2017-05-12..2017-05-14 week"],
  ["earlier this month", "actual", "2017-05-01..2017-05-31 month"],
  ["last month", "actual", "2017-04-01..2017-04-30 month"],
  ["next month", "planned", "2017-06-01..2017-06-30 month"],
  ["three months ago", "actual", "2017-02-01..2017-02-28 month"],
  ["in November 2016", "actual", "2016-11-01..2016-11-30 month"],
  ["in late November", "actual", "2016-11-01..2016-11-30 month"],
  ["in November", "planned", "2017-11-01..2017-11-30 month"],
  ["in May", "actual", "2017-05-01..2017-05-31 month"],
  ["last May", "actual", "2016-05-01..2016-05-31 month"],
  ["March of last year", "actual", "2016-03-01..2016-03-31 month"],
  ["last summer", "actual", "2016-06-01..2016-08-31 month"],
  ["in the spring of 2014", "actual", "2014-03-01..2014-05-31 month"],
  ["in 2019", "actual", "2019-01-01..2019-12-31 year"],
  ["last year", "actual", "2016-01-01..2016-12-31 year"],
  ["late last year", "actual", "2016-01-01..2016-12-31 year"],
  ["four years ago", "actual", "2013-01-01..2013-12-31 year"],
  ["in the 1990s", "actual", "1990-01-01..1999-12-31 year"],
  ["the late 1990s", "actual", "1997-01-01..1999-12-31 year"],
  ["between 2013 and 2014", "actual", "2013-01-01..2014-12-31 year"],
  ["from March to June 2022", "actual", "2022-03-01..2022-06-30 month"],
];
const MISSES = [
  "recently",
  "later",
  "two days later",
  "the same day",
  "the following morning",
  "hours later",
  "since 2012",
  "since Friday",
  "until March",
  "by Friday",
  "for years",
  "within 48 hours",
  "after the vote",
  "before the election",
  "during the war",
  "World War II",
  "immediately",
  "in recent weeks",
  "decades ago",
  "that winter",
  "every week",
  "June 31",
  "2017-02-30",
  "99/99/9999",
  "in the second half",
  "the first day of the session",
  "\u0000",
  "))((",
  "monthly",
  "a long time ago",
];

describe("time expressions", () => {
  test.each(DAYS)("%s (%s) is %s", (when, status, expected) => expect(show(when, status)).toBe(expected));
  test.each(SPANS)("%s (%s) is %s", (when, status, expected) => expect(show(when, status)).toBe(expected));
  test.each(MISSES)("%s has no clear day", (when) => expect(show(when, "actual")).toBe("none"));
});

/** 13 May 2017 is a Saturday. */
const ON_A_DAY: readonly (readonly [published: string, ...Row])[] = [
  ["2017-05-13", "this weekend", "actual", "2017-05-13..2017-05-14 week"],
  ["2017-05-14", "this weekend", "actual", "2017-05-13..2017-05-14 week"],
  ["2017-05-13", "this weekend", "planned", "2017-05-13..2017-05-14 week"],
  ["2017-05-14", "this weekend", "planned", "2017-05-13..2017-05-14 week"],
  ["2017-05-14", "over the weekend", "actual", "2017-05-13..2017-05-14 week"],
  ["2017-05-13", "last weekend", "actual", "2017-05-06..2017-05-07 week"],
  ["2017-05-14", "last weekend", "actual", "2017-05-06..2017-05-07 week"],
  ["2017-05-14", "the past weekend", "actual", "2017-05-06..2017-05-07 week"],
  ["2017-05-15", "last weekend", "actual", "2017-05-13..2017-05-14 week"],
  ["2017-05-15", "this past weekend", "actual", "2017-05-13..2017-05-14 week"],
  ["2017-05-13", "next weekend", "planned", "2017-05-20..2017-05-21 week"],
  ["2017-05-14", "next weekend", "planned", "2017-05-20..2017-05-21 week"],
  ["2017-01-20", "this winter", "actual", "2016-12-01..2017-02-28 month"],
  ["2017-01-20", "this winter", "planned", "2016-12-01..2017-02-28 month"],
  ["2016-12-20", "this winter", "planned", "2016-12-01..2017-02-28 month"],
  ["2017-01-20", "last winter", "actual", "2015-12-01..2016-02-29 month"],
  ["2017-01-20", "next winter", "planned", "2017-12-01..2018-02-28 month"],
  ["2017-03-20", "last winter", "actual", "2016-12-01..2017-02-28 month"],
  ["2017-07-20", "next summer", "planned", "2018-06-01..2018-08-31 month"],
  ["2017-07-20", "this summer", "planned", "2017-06-01..2017-08-31 month"],
  ["2017-07-20", "last summer", "actual", "2016-06-01..2016-08-31 month"],
];

describe("weekends and seasons", () => {
  test.each(ON_A_DAY)("on %s, %s (%s) is %s", (published, when, status, expected) =>
    expect(show(when, status, published)).toBe(expected),
  );
});

describe("without an expression", () => {
  test.each(["actual", "attempted", "negated"] as const)("%s acts have the publication day", (status) => {
    expect(resolveDate(null, status, "2017-05-12T23:30:00-08:00")).toEqual({
      dateFrom: PUBLISHED,
      dateTo: PUBLISHED,
      datePrecision: "day",
      dateBasis: "published",
    });
  });
  test.each(["planned", "hypothetical"] as const)("%s acts have none", (status) =>
    expect(show(null, status)).toBe("none"),
  );
  test("nor has a word that names a property of every object", () => {
    for (const word of ["constructor", "__proto__", "constructor days ago"]) expect(show(word, "actual")).toBe("none");
  });
  test("nor has anything without a publication day", () => {
    expect(show(null, "actual", null)).toBe("none");
    expect(show("Friday", "actual", null)).toBe("none");
    expect(show("in November 2016", "actual", null)).toBe("2016-11-01..2016-11-30 month");
    expect(show("March 3, 2015", "actual", null)).toBe("2015-03-03..2015-03-03 day");
    expect(show("Friday", "actual", "not a day")).toBe("none");
  });
});

test.each(["Pacific/Auckland", "America/Los_Angeles", "UTC"])("the machine's zone %s changes nothing", (zone) => {
  const before = process.env["TZ"];
  process.env["TZ"] = zone;
  try {
    for (const [when, status, expected] of [...DAYS, ...SPANS]) expect(show(when, status)).toBe(expected);
  } finally {
    if (before === undefined) delete process.env["TZ"];
    else process.env["TZ"] = before;
  }
});
