import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROLES, type Role } from "../../src/core/ontology.ts";
import { trimMention } from "../../src/extract/index.ts";

const trimmed = (mention: string, role: Role = "source"): string => {
  const { start, end } = trimMention(mention, { start: 0, end: mention.length }, role);
  return mention.slice(start, end);
};

describe("what a name loses", () => {
  test.each([
    ["the finance minister", "finance minister"],
    ["The governor of Ohio", "governor of Ohio"],
    ["at least 40 protesters", "40 protesters"],
    ["more than 2,000 people", "2,000 people"],
    ["several officers", "officers"],
    ["some 300 families", "300 families"],
    ["Maria Okafor's", "Maria Okafor"],
    ["the senators'", "senators"],
    ["President Okafor’s", "President Okafor"],
    ["the judge who ruled on the case", "judge"],
    ["Judge Anne Weber, who heard the case", "Judge Anne Weber"],
    ["Anne Weber, the chief justice", "Anne Weber"],
    ["Anne Weber, 61", "Anne Weber"],
    ["a spokesman for the ministry", "spokesman"],
    ["three fishermen after a chase", "three fishermen"],
    ["officials in Geneva", "officials"],
    ["“the rebels”", "rebels"],
    ["Lena Brandt,", "Lena Brandt"],
    ["the opposition — a loose alliance", "opposition"],
    ["his deputy", "deputy"],
    ["Ruritania.", "Ruritania"],
    ["the government of", "government"],
  ])("%s → %s", (given, expected) => {
    expect(trimmed(given)).toBe(expected);
  });
});

describe("what a name keeps", () => {
  test.each([
    "Department of Justice",
    "Thousands of people",
    "46 US attorneys",
    "President Donald Trump",
    "U.S.",
    "Harold Finch Jr.",
    "Ironside Marine, Inc.",
    "court in Lisbon",
    "Alternative for Germany",
    "Center for Public Integrity",
    'Representative Luis "Lou" Ortega',
    "World Food Programme (WFP)",
    "several hundred soldiers",
    "His Majesty the King",
    "10,000 hotel owners",
    "Washington, D.C.",
    "Subcommittee on Courts, Privacy, and the Internet",
    "U.S. Ambassador to the United Nations Nikki Haley",
    "the Hague",
    "he",
    "his",
    "both",
  ])("%s", (given) => {
    expect(trimmed(given)).toBe(given);
  });
});

describe("other roles", () => {
  test.each([
    ["in the city of Lviv", "where", "Lviv"],
    ["near Kharkiv", "where", "Kharkiv"],
    ["at sea", "where", "at sea"],
    ["Rafah, Gaza", "where", "Rafah, Gaza"],
    ["on Friday,", "when", "on Friday"],
    ["the same day", "when", "the same day"],
    ["last week's", "when", "last week's"],
    ["according to the Kremlin", "attribution", "Kremlin"],
  ] as const)("%s as %s → %s", (given, role, expected) => {
    expect(trimmed(given, role)).toBe(expected);
  });
});

describe("laws", () => {
  const mention = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom("the", "at least", "40", "who", ",", "'s", "“", "”", '"', "(", ".", "Bonn", "of", "in", "—"),
        { maxLength: 12 },
      )
      .map((words) => words.join(" ")),
  );

  test("the result lies inside what was given, and is never emptied", () => {
    fc.assert(
      fc.property(mention, fc.constantFrom(...ROLES), (text, role) => {
        const span = { start: 0, end: text.length };
        const result = trimMention(text, span, role);
        expect(result.start).toBeGreaterThanOrEqual(0);
        expect(result.end).toBeLessThanOrEqual(text.length);
        expect(result.end > result.start || text.length === 0).toBe(true);
      }),
    );
  });

  test("a hundred thousand marks take no longer than they are long", () => {
    for (const mark of ['"', "(", "the ", "x, ", "'s"]) {
      const text = mark.repeat(100_000);
      const began = performance.now();
      trimMention(text, { start: 0, end: text.length }, "source");
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });
});
