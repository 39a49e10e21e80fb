import { describe, expect, it } from "vitest";
import { articleLines, claimRows, CSV_HEAD, csvLine, jsonText } from "../../src/export/index.ts";
import { readClaims } from "../../src/read/index.ts";
import { claim, filler, reference } from "../cli/claims.ts";
import { bytesSource } from "../read/sources.ts";

describe("JSON Lines", () => {
  it("are read back as they were", async () => {
    const claims = [claim(), claim({ id: "c2", quote: "A “quote”\u2028 with\u009b everything\n" })];
    const outcomes = await Array.fromAsync(
      readClaims(bytesSource("c.jsonl", articleLines({ article: reference, text: "dropped", claims }), 50)),
    );
    expect(outcomes).toEqual([{ ok: true, value: { article: reference, text: null, claims } }]);
  });

  it("of an article without claims are its own line", () => {
    const lines = articleLines({ article: reference, text: null, claims: [] });
    expect(JSON.parse(lines)).toEqual({ article: reference, claimIds: [] });
    expect(lines.endsWith("}\n")).toBe(true);
  });

  it("have the same bytes whatever the order of keys", () => {
    const { id, ...rest } = claim();
    const article = { article: reference, text: null };
    expect(articleLines({ ...article, claims: [{ ...rest, id }] })).toBe(
      articleLines({ ...article, claims: [claim()] }),
    );
  });

  it("escape what a terminal acts on, without changing the value", () => {
    const value = { text: "\u001b[31m\u009b2J\u202e\u2028é" };
    expect(jsonText(value)).toBe(String.raw`{"text":"\u001b[31m\u009b2J\u202e\u2028é"}`);
    expect(JSON.parse(jsonText(value))).toEqual(value);
  });
});

describe("CSV", () => {
  const rowsOf = (sources: number, targets: number): readonly string[] => {
    const sides = (count: number, name: string) =>
      Array.from({ length: count }, (_, index) => filler(`${name}${index}`));
    const one = claim({ sources: sides(sources, "s"), targets: sides(targets, "t") });
    return claimRows({ article: reference, text: null, claims: [one] })
      .trimEnd()
      .split("\n");
  };

  it("has a row for each pair of source and target, also with an empty side", () => {
    expect([rowsOf(2, 3), rowsOf(0, 2), rowsOf(0, 0)].map((rows) => rows.length)).toEqual([6, 2, 1]);
    expect(CSV_HEAD.slice(0, 7)).toEqual(["claimId", "eventId", "type", "relationship", "status", "alleged", "source"]);
    expect(rowsOf(0, 1)[0]).toMatch(/^c1,e1,VISIT,VISITED,actual,false,,,,t0,/);
  });

  it.each([
    ["=HYPERLINK(A1)", "'=HYPERLINK(A1)"],
    ["+1 555 0100", "'+1 555 0100"],
    ["-2+3", "'-2+3"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\tx", "'\tx"],
    ['=A1,"b"', `"'=A1,""b"""`],
    ["=5", "'=5"],
    ["-1.5", "-1.5"],
    ["-1e-7", "-1e-7"],
    ["a-b", "a-b"],
    ["– dash", "– dash"],
  ])("%s is no formula in a spreadsheet", (cell, written) => {
    expect(csvLine([cell])).toBe(`${written}\n`);
  });
});
