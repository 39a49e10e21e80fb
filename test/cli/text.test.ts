import { describe, expect, it } from "vitest";
import { answerText } from "../../src/cli/answer.ts";
import { articleBlock } from "../../src/cli/claim-block.ts";
import { progressText } from "../../src/cli/progress.ts";
import { printable, wrapped } from "../../src/cli/terminal.ts";
import { claim, filler, reference } from "./claims.ts";

const EVIL = "\u001b[31mred\u001b]0;title\u0007\u009b2J\u202eabc\r\nX";
/** What a terminal would act on, other than the line feeds that we write. */
const CONTROLS = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

describe("text from outside", () => {
  it("is one line without anything that a terminal acts on", () => {
    expect(printable(EVIL)).toBe("[31mred ]0;title 2J abc X");
  });

  it("is made safe wherever it stands in a table", () => {
    const evil = claim({
      sources: [filler(EVIL)],
      targets: [filler(EVIL)],
      quote: EVIL,
      place: { actorId: null, name: EVIL, country: null, mention: { text: "", start: 0, end: 0 } },
      attribution: { actorId: null, name: EVIL, mention: { text: "", start: 0, end: 0 } },
    });
    const article = { ...reference, title: EVIL, outlet: EVIL };
    expect(articleBlock({ article, text: null, claims: [evil] })).not.toMatch(CONTROLS);
    const row = { caption: EVIL, source: EVIL, target: EVIL, quote: EVIL, status: "actual", eventId: "e" };
    expect(answerText([row], "table")).not.toMatch(CONTROLS);
    expect(answerText([{ name: EVIL }], "table")).not.toMatch(CONTROLS);
    expect(answerText([{ name: EVIL, long: "word ".repeat(100) }], "table")).not.toMatch(CONTROLS);
    expect(answerText([{ name: EVIL }], "json")).not.toMatch(CONTROLS);
  });
});

describe("the table of claims", () => {
  it("says who did what to whom, when, how sure, and in which words", () => {
    const claims = [claim(), claim({ sources: [], alleged: true, status: "planned", dateFrom: null, dateTo: null })];
    expect(articleBlock({ article: reference, text: null, claims })).toBe(
      `Title (The Daily Example, 2019-03-05): 2 events

  Ana Marsh –VISITED→ Rome
    2019-03-05 · actual · confidence 0.50
    “Ana Marsh visited Rome.”

  – –VISITED→ Rome
    no date · planned · alleged · confidence 0.50
    “Ana Marsh visited Rome.”

`,
    );
  });

  it("fits 100 columns where there is no terminal, and cuts long sentences", () => {
    const block = articleBlock({
      article: reference,
      text: null,
      claims: [claim({ quote: "A long story. ".repeat(90) })],
    });
    const lines = block.split("\n");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.length).toBeLessThan(12);
    expect(block).toContain("…");
  });

  it("keeps words whole when it wraps", () => {
    expect(wrapped(`${"a".repeat(60)} ${"b".repeat(60)}`, "  ", 3)).toEqual([
      `  ${"a".repeat(60)}`,
      `  ${"b".repeat(60)}`,
    ]);
  });
});

describe("answers", () => {
  const rows = [
    { name: "A, “b”", events: 2, none: null },
    { name: 'c"d', events: 1, none: null },
  ];

  it("are columns where these fit", () => {
    expect(answerText(rows, "table")).toBe('name    events  none\nA, “b”  2\nc"d     1\n');
  });

  it("are JSON and CSV for programs", () => {
    expect(JSON.parse(answerText(rows, "json"))).toEqual(rows);
    expect(answerText(rows, "csv")).toBe('name,events,none\n"A, “b”",2,\n"c""d",1,\n');
  });

  it("may be none", () => {
    expect(["table", "json", "csv"].map((format) => answerText([], format as "csv"))).toEqual([
      "no answer\n",
      "[]\n",
      "",
    ]);
  });
});

describe("progress", () => {
  it("shows rate and time left", () => {
    expect(progressText(10, 70, 5)).toBe("10 of 70 articles, 2.0 a second, 0:30 left");
    expect(progressText(3, 0, 1)).toBe("3 articles, 3.0 a second");
  });
});
