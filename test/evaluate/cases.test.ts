import { describe, expect, test } from "vitest";
import { type CaseEvent, readCases, readEntities, scoreCases, scoreEntities } from "../../src/evaluate/index.ts";
import { loadOntology } from "../../src/ontology/index.ts";

const TEXT = "Officials of Ruritania and envoys from Sylvania will hold talks, Borduria said.";
const mention = (words: string) => {
  const start = TEXT.indexOf(words);
  return { text: words, start, end: start + words.length, name: words, kind: null };
};
const event = (changes: Partial<CaseEvent>): CaseEvent => ({
  type: "NEGOTIATE",
  status: "planned",
  trigger: mention("talks"),
  sources: [mention("Officials of Ruritania")],
  targets: [mention("envoys from Sylvania")],
  attribution: mention("Borduria"),
  when: null,
  where: null,
  confidence: 1,
  root: "AGREE",
  ...changes,
});
const judge = (expected: object, given: CaseEvent) => {
  const cases = readCases(JSON.stringify({ id: "a", text: TEXT, expected: [expected] }), "cases");
  return scoreCases(cases, new Map([["a", [given]]]), loadOntology())[0];
};
const DYAD = { source_text: "Ruritania", target_text: "Sylvania", plover: "AGREE" };

describe("dyad cases", () => {
  test.each([
    ["root and both sides", DYAD, event({}), true],
    ["another root", DYAD, event({ root: "CONSULT" }), false],
    ["the root of an older version", { ...DYAD, plover: "X", plover_2016: "AGREE" }, event({}), true],
    ["CONCEDE for RETREAT", { ...DYAD, plover: "RETREAT" }, event({ root: "CONCEDE" }), true],
    [
      "sides exchanged",
      DYAD,
      event({ sources: [mention("envoys from Sylvania")], targets: [mention("Officials of Ruritania")] }),
      false,
    ],
    [
      "sides exchanged where both do the same",
      { ...DYAD, reciprocal: true },
      event({ sources: [mention("envoys from Sylvania")], targets: [mention("Officials of Ruritania")] }),
      true,
    ],
    ["no side asked for", { ...DYAD, target_text: null }, event({ targets: [] }), true],
    ["status asked for", { ...DYAD, status: "future" }, event({}), true],
    ["wrong status", { ...DYAD, status: "asserted" }, event({}), false],
    ["speaker asked for, wrong status", { ...DYAD, status: "reported by Borduria" }, event({}), false],
    ["speaker asked for", { ...DYAD, status: "reported by Borduria" }, event({ status: "actual" }), true],
    [
      "speaker lost",
      { ...DYAD, status: "reported by Borduria" },
      event({ status: "actual", attribution: null }),
      false,
    ],
    ["verb of another type", { ...DYAD, status: "future", action_text: "attacked" }, event({}), false],
  ])("%s", (_, expected, given, right) => {
    expect(judge(expected, given)?.right).toBe(right);
  });
});

describe("entities", () => {
  const sentences = readEntities(
    "# id 1\nAda B-PER\nBrandt I-PER\nleft O\nRome\tB-LOC\n\nOld O\nthing B-OTH\nthing I-OTH\n",
    "file",
  );

  test("words are joined by a space, spans count characters, other labels are left out", () => {
    expect(sentences).toEqual([
      {
        text: "Ada Brandt left Rome",
        entities: [
          { start: 0, end: 10, kind: "person" },
          { start: 16, end: 20, kind: "place" },
        ],
      },
      { text: "Old thing thing", entities: [] },
    ]);
  });

  test("a span counts with its kind alone", () => {
    expect(
      scoreEntities(sentences, [
        [
          { start: 0, end: 10, kind: "person" },
          { start: 16, end: 20, kind: "person" },
        ],
        [],
      ]).tp,
    ).toBe(1);
  });

  test("a line without a tag is refused with its number", () => {
    expect(() => readEntities("Ada B-PER\nBrandt\n", "file")).toThrow(/file: line 2/);
  });
});
