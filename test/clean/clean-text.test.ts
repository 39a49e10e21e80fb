import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, isDamaged } from "../../src/clean/index.ts";
import { toOriginal } from "../../src/core/clean-map.ts";
import type { CleanText } from "../../src/core/document.ts";

const DAMAGED =
  "Smith Smith Sunday Sunday said that the council met. Smith was late. On Sunday the mayor asked Smith Smith to go.";

describe("characters", () => {
  it.each([
    ["soft hyphens", "the Presi\u00addent", "the President"],
    ["zero-width characters", "\ufeffPar\u200blia\u2060ment", "Parliament"],
    ["direction marks", "\u202aRome\u202c", "Rome"],
    ["controls", "a\u0000b\u0007c", "abc"],
    ["spaces", "a\u00a0b\u2009\u202fc\t\td", "a b c d"],
    ["spaces around what shows nothing", "a \u200b \u200b b", "a b"],
    ["a line end of two characters", "a\r\nb", "a\nb"],
    ["other line ends", "a\rb\u2028c\u0085d", "a\nb\nc\nd"],
    ["line ends in a row", "a\n\n\nb", "a\n\n\nb"],
    ["spaced punctuation, left", 'he said , " no . "', 'he said , " no . "'],
    ["accents and emoji, left", "Müller 👩‍👩 Åbo", "Müller 👩👩 Åbo"],
    ["nothing", "", ""],
  ])("%s", (_, text, expected) => {
    expect(cleanText(text).text).toBe(expected);
  });
});

describe("doublings", () => {
  it("mends a text that shows the damage", () => {
    expect(cleanText(DAMAGED).text).toBe(
      "Smith Sunday said that the council met. Smith was late. On Sunday the mayor asked Smith to go.",
    );
  });

  it("mends names of several words, and copies beyond the second", () => {
    const text = `${DAMAGED} Ann Lee Ann Lee left. Ann Lee Ann Lee Ann Lee came. Ann Lee won.`;
    expect(cleanText(text).text).toMatch(/ Ann Lee left\. Ann Lee came\. Ann Lee won\.$/);
  });

  it.each([
    ["a band", "Duran Duran played. Then Duran Duran left. Duran Duran is loved, said Duran Duran."],
    ["a song", "He sang New York New York to them."],
    ["a verb", "He had had enough, and that that was that was plain."],
    ["two doublings", "Smith Smith and Sunday Sunday are here. Smith is not, nor is Sunday."],
    ["a sentence between", "They saw Smith. Smith left. Rome. Rome is far. Paris. Paris is near. Smith, Rome, Paris."],
    ["a line between", "By Smith\nSmith left\nRome\nRome is far\nParis\nParis is near. Smith, Rome, Paris."],
    ["a longer name", "Smith Smithson met Rome Romero and Paris Parisi. Smith, Rome, Paris. Jean Jean-Marie, Jean."],
  ])("leaves %s", (_, text) => {
    expect(cleanText(text).text).toBe(text);
    expect(isDamaged(text)).toBe(false);
  });

  it("leaves a name that always stands doubled in a damaged text", () => {
    const text = `${DAMAGED} Duran Duran played. Duran Duran left.`;
    expect(cleanText(text).text).toContain("Duran Duran played. Duran Duran left.");
  });
});

/** Texts that hold everything cleaning touches. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom("Smith", "Sunday", "said", "New York", ".", "\n", "\r\n", "\r", "\u00ad", "\u200b", "\u0000"),
      fc.constantFrom(" ", " ", " ", "  ", "\u00a0", "\t", "\ufeff", "’s", "\u2028", "👩‍👩", "\ud83d"),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constant(DAMAGED),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const spanOf = (clean: CleanText, from: number, to: number) => {
  const [start, end] = [from % (clean.text.length + 1), to % (clean.text.length + 1)].toSorted((a, b) => a - b);
  return { start: start ?? 0, end: end ?? 0 };
};

/** Runs of the original that lie in a span, in order, are the span's clean text: the map alone, without its reasons. */
const cleanOf = (clean: CleanText, start: number, end: number): string =>
  clean.runs
    .map((run) => {
      const from = Math.max(run.original, start);
      const to = Math.min(run.original + run.length, end);
      return from < to ? clean.text.slice(run.clean + from - run.original, run.clean + to - run.original) : "";
    })
    .join("");

describe("offsets survive cleaning", () => {
  it("maps every clean span to the original characters that make it, and no more", () => {
    fc.assert(
      fc.property(anyText, fc.nat(5000), fc.nat(5000), (text, from, to) => {
        const clean = cleanText(text);
        const span = spanOf(clean, from, to);
        const { start, end } = toOriginal(clean, span);
        expect(start).toBeLessThanOrEqual(end);
        expect(cleanOf(clean, start, end)).toBe(clean.text.slice(span.start, span.end));
      }),
      { numRuns: 1000 },
    );
  });

  it("gives a slice that cleans to the clean slice, where no doubling is mended", () => {
    fc.assert(
      fc.property(anyText, fc.nat(5000), fc.nat(5000), (text, from, to) => {
        const clean = cleanText(text);
        const span = spanOf(clean, from, to);
        const { start, end } = toOriginal(clean, span);
        fc.pre(!isDamaged(text) && !isDamaged(text.slice(start, end)));
        expect(cleanText(text.slice(start, end)).text).toBe(clean.text.slice(span.start, span.end));
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps a character, or puts a plain space or line end in its place", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text);
        expect(clean.original).toBe(text);
        expect(clean.runs.reduce((sum, run) => sum + run.length, 0)).toBe(clean.text.length);
        for (const run of clean.runs) {
          for (let index = 0; index < run.length; index += 1) {
            const character = clean.text[run.clean + index];
            expect([text[run.original + index], " ", "\n"]).toContain(character);
          }
        }
      }),
    );
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = cleanText(text).text;
        if (!isDamaged(once)) expect(cleanText(once).text).toBe(once);
      }),
    );
  });

  it("maps a word of a mended name to one copy of it", () => {
    const clean = cleanText(DAMAGED);
    const { start, end } = toOriginal(clean, { start: 0, end: 5 });
    expect([start, DAMAGED.slice(start, end)]).toEqual([6, "Smith"]);
  });
});

describe("time", () => {
  it.each([
    ["damaged text", DAMAGED.repeat(10_000)],
    ["spaces", " ".repeat(1_000_000)],
    ["characters that show nothing", "\u200b".repeat(1_000_000)],
    ["one name", "Aa ".repeat(300_000)],
    ["many names", Array.from({ length: 30_000 }, (_, n) => `N${n}a N${n}a said. N${n}a `).join("")],
  ])("is linear on %s", (_, text) => {
    const started = performance.now();
    cleanText(text);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
