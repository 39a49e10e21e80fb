import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/core/claim.ts";
import { readArticleLines, readClaims } from "../../src/read/index.ts";
import { bytesSource } from "./sources.ts";

const reference = (id: string) => ({
  id,
  textHash: `hash of ${id}`,
  title: null,
  url: null,
  published: null,
  outlet: null,
});

const claim = (id: string, article: string): Claim => ({
  id,
  eventId: `event of ${id}`,
  type: "VISIT",
  relationship: "VISITED",
  alleged: false,
  plover: null,
  ploverMode: null,
  cameo: null,
  quad: null,
  trigger: { text: "visited", start: 9, end: 16 },
  sources: [],
  targets: [],
  status: "actual",
  attribution: null,
  dateFrom: null,
  dateTo: null,
  datePrecision: "none",
  dateBasis: "none",
  when: null,
  place: null,
  quote: "The king visited Rome.",
  start: 0,
  end: 22,
  confidence: 0.5,
  article: reference(article),
  extractor: { version: "1", model: "m" },
});

const articleLine = (id: string, ...claimIds: readonly string[]) => ({ article: reference(id), claimIds });

const read = async (...lines: readonly unknown[]) => {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");
  const outcomes = await Array.fromAsync(readClaims(bytesSource("c.jsonl", text, 999)));
  return outcomes.map((one) =>
    one.ok ? [one.value.article.id, ...one.value.claims.map(({ id }) => id)] : one.error.code,
  );
};

describe("claims", () => {
  it("come with their article, also an article without any", async () => {
    const lines = [
      articleLine("a", "1", "2"),
      claim("1", "a"),
      claim("2", "a"),
      articleLine("b"),
      articleLine("c", "3"),
    ];
    expect(await read(...lines, claim("3", "c"))).toEqual([["a", "1", "2"], ["b"], ["c", "3"]]);
  });

  it.each([
    ["a claim that is missing", [articleLine("a", "1", "2"), claim("1", "a")]],
    ["a claim of another article", [articleLine("a", "1"), claim("1", "z")]],
    ["a claim with a bad field", [articleLine("a", "1"), { ...claim("1", "a"), confidence: 7 }]],
    ["a line that is no JSON", [articleLine("a", "1"), claim("1", "a"), "{oops"]],
  ])("fail with their whole article: %s", async (_, lines) => {
    const outcomes = await read(articleLine("x"), ...lines, articleLine("b", "9"), claim("9", "b"));
    expect(outcomes[0]).toEqual(["x"]);
    expect(outcomes).toContain("CLAIM_INVALID");
    expect(outcomes.at(-1)).toEqual(["b", "9"]);
    expect(outcomes.some((outcome) => outcome[0] === "a")).toBe(false);
  });

  it("give a code where no article's line stands before them, or there is nothing", async () => {
    expect(await read(claim("1", "a"))).toEqual(["CLAIM_INVALID"]);
    expect(await read("")).toEqual(["INPUT_EMPTY"]);
  });

  it("leave the articles' own lines to be read alone", async () => {
    const text = [articleLine("a", "1"), claim("1", "a"), "oops", articleLine("b")].map((line) => JSON.stringify(line));
    const lines = await Array.fromAsync(readArticleLines(bytesSource("c.jsonl", text.join("\n"))));
    expect(lines.map(({ article }) => article.id)).toEqual(["a", "b"]);
  });
});
