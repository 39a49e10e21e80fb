import { describe, expect, test } from "vitest";
import { TacitusError } from "../../src/core/errors.ts";
import {
  evaluate,
  evaluationTable,
  type GoldItem,
  htmlReport,
  readGold,
  reliabilityDiagram,
  same,
  type ScoredEvent,
} from "../../src/evaluate/index.ts";
import { loadOntology } from "../../src/ontology/index.ts";
import { corrupt } from "./corrupt.ts";

const ontology = loadOntology();
const TEXT =
  "The mayor <b>fired</b> Ada Brandt on Monday. He praised her deputy 👏, a spokesman said. Police arrested two men.";
const at = (words: string, name = words) => {
  const start = Array.from(TEXT.slice(0, TEXT.indexOf(words))).length;
  return { text: words, start, end: start + words.length, name };
};
const LINE = JSON.stringify({
  id: "cd-1",
  date: "2024-05-06",
  title: "A <title>",
  text: TEXT,
  src: "current-events",
  events: [
    {
      type: "DISMISS",
      trigger: at("fired"),
      status: "actual",
      sources: [at("mayor")],
      targets: [at("Ada Brandt")],
      when: at("on Monday"),
    },
    {
      type: "SUPPORT",
      trigger: at("praised"),
      status: "actual",
      sources: [at("He", "mayor")],
      targets: [at("deputy", "Lee Okafor")],
      attribution: at("spokesman"),
    },
    { type: "ARREST", trigger: at("arrested"), status: "actual", sources: [at("Police")], targets: [at("two men")] },
  ],
});
const gold = readGold(LINE, "test");
const [item] = gold;
if (item === undefined) throw new TacitusError("GOLD_INVALID", { where: "test" });

const scoresOf = (events: readonly ScoredEvent[]) =>
  evaluate({ gold, predictions: new Map([["cd-1", events]]), ontology, bootstrap: { rounds: 50, seed: 3 } });
const change = (index: number, changes: Partial<ScoredEvent>): readonly ScoredEvent[] =>
  item.events.map((event, position) => (position === index ? { ...event, ...changes } : event));

describe("names", () => {
  test.each([
    ["Barack Obama", "Obama", true],
    ["President Barack Obama", "Barack Obama", true],
    ["Michelle Obama", "Barack Obama", true],
    ["the United States", "United States of America", true],
    ["French government", "France", false],
    ["-", "-", true],
    ["-", "Ada Brandt", false],
    ["the", "The", true],
    ["…", "!", false],
  ])("%s and %s: %s", (left, right, expected) => {
    expect(same(left, right)).toBe(expected);
    expect(same(right, left)).toBe(expected);
  });
});

describe("the gold reader", () => {
  test("code points become UTF-16 code units", () => {
    for (const event of item.events)
      expect(item.text.slice(event.trigger.start, event.trigger.end)).toBe(event.trigger.text);
  });

  test.each([
    ["{", /line 1/],
    ['{"id":"a","text":"x"}', /events/],
    [`${LINE}\n${LINE}`, /line 2: the id cd-1 comes twice/],
    [LINE.replace('"DISMISS"', '"DISMIS"'), /events\.0\.type/],
    [LINE.replace('"text":"fired","start":13', '"text":"fired","start":12'), /trigger "fired"/],
  ])("refuses %s", (content, message) => {
    expect(() => readGold(content, "gold.jsonl")).toThrow(message);
    expect(() => readGold(content, "gold.jsonl")).toThrow(TacitusError);
  });
});

describe("scores", () => {
  test("the annotation against itself is all right", () => {
    const { scores, confusion } = scoresOf(item.events);
    for (const score of Object.values(scores).filter((one) => one.gold > 0)) expect(score.f1).toBe(1);
    expect(confusion.every((entry) => entry.gold === entry.predicted)).toBe(true);
  });

  test("nothing predicted scores nothing, and nothing breaks", () => {
    const { scores, calibration, antecedents } = scoresOf([]);
    expect(scores["trigger+type"]).toEqual({ p: 0, r: 0, f1: 0, tp: 0, pred: 0, gold: 3 });
    expect(calibration).toBeNull();
    expect(antecedents.right).toBeNull();
  });

  test("a wrong type costs type and root, not trigger or dyad", () => {
    const { scores, confusion } = scoresOf(change(0, { type: "ARREST" }));
    expect(scores.trigger.tp).toBe(3);
    expect(scores["trigger+type"].tp).toBe(2);
    expect(scores["trigger+root"].tp).toBe(2);
    expect(scores.dyad.tp).toBe(3);
    expect(scores["quad-triple"].tp).toBe(3);
    expect(scores["type-triple"].tp).toBe(2);
    expect(confusion).toContainEqual({ gold: "DISMISS", predicted: "ARREST", count: 1 });
  });

  test("a lost time, a wrong status and a lost speaker count where they belong", () => {
    expect(scoresOf(change(0, { when: null })).scores.when).toMatchObject({ tp: 0, gold: 1 });
    expect(scoresOf(change(0, { status: "planned" })).scores.status).toMatchObject({ tp: 2, gold: 3 });
    expect(scoresOf(change(1, { attribution: null })).scores.attribution).toMatchObject({ tp: 0, pred: 0, gold: 1 });
  });

  test("a longer mention overlaps but is not exact", () => {
    const source = item.events[0]?.sources[0];
    const longer = source === undefined ? [] : [{ ...source, start: 0 }];
    const { scores } = scoresOf(change(0, { sources: longer }));
    expect(scores.source.tp).toBe(3);
    expect(scores["source-exact"].tp).toBe(2);
  });

  test("the kind of text is told by src and by id", () => {
    expect(Object.keys(scoresOf([]).sources)).toEqual(["news summaries"]);
  });

  test("intervals hold the score, and are the same each time", () => {
    const items = Array.from({ length: 40 }, (_, index): GoldItem => ({ ...item, id: `cd-${index}` }));
    const predictions = corrupt(items, 9);
    const run = () => evaluate({ gold: items, predictions, ontology, bootstrap: { rounds: 200, seed: 4 } });
    const { scores, intervals } = run();
    const interval = intervals["trigger+type"];
    expect(interval?.low).toBeLessThan(scores["trigger+type"].f1);
    expect(interval?.high).toBeGreaterThan(scores["trigger+type"].f1);
    expect(run().intervals).toEqual(intervals);
  });
});

describe("calibration", () => {
  const first = item.events.slice(0, 1);
  const tenth = (index: number): readonly ScoredEvent[] =>
    first.map((event) => ({ ...event, confidence: 0.3, status: index < 3 ? "actual" : "negated" }));

  test("bins of equal count tell confidence and the share of right claims", () => {
    const many = Array.from({ length: 10 }, (_, index): GoldItem => ({ ...item, id: `i${index}`, events: first }));
    const predictions = new Map(many.map((own, index) => [own.id, tenth(index)]));
    const calibration = evaluate({ gold: many, predictions, ontology, bootstrap: { rounds: 1, seed: 1 } }).calibration;
    expect(calibration?.bins.map((bin) => bin.claims)).toEqual(Array.from({ length: 10 }, () => 1));
    expect(calibration?.bins.map((bin) => bin.right)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
    expect(calibration?.error).toBeCloseTo(0.42);
  });

  test("what is left above a confidence, and the share of it that is right", () => {
    const [sure, unsure, wrong] = [change(0, {}), change(0, {}), change(0, { status: "negated" })];
    const confidences = [0.95, 0.35, 0.6];
    const many = confidences.map((_, index): GoldItem => ({ ...item, id: `k${index}`, events: first }));
    const given = [sure, unsure, wrong].map((events, index) =>
      events.slice(0, 1).map((event) => ({ ...event, confidence: confidences[index] ?? 0 })),
    );
    const predictions = new Map(many.map((own, index) => [own.id, given[index] ?? []]));
    const { calibration } = evaluate({ gold: many, predictions, ontology, bootstrap: { rounds: 1, seed: 1 } });
    const kept = new Map(calibration?.kept.map(({ least, claims, right }) => [least, [claims, right]]));
    expect(kept.get(0)).toEqual([3, 0.6667]);
    expect(kept.get(0.4)).toEqual([2, 0.5]);
    expect(kept.get(0.9)).toEqual([1, 1]);
  });

  test("the diagram has a point for each bin, at its confidence and share", () => {
    const bins = [
      { claims: 4, confidence: 0.25, right: 0.5 },
      { claims: 4, confidence: 1, right: 1 },
    ];
    const svg = reliabilityDiagram({ error: 0.125, bins, kept: [] });
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(svg).toContain('cx="138.0" cy="228.0"');
    expect(svg).toContain('cx="408.0" cy="48.0"');
  });

  test("sure and always wrong is an error of one", () => {
    const wrong = change(0, {}).map((event): ScoredEvent => ({ ...event, status: "negated", confidence: 1 }));
    expect(scoresOf(wrong).calibration?.error).toBe(1);
  });

  test("a claim whose pair is not the event's is wrong", () => {
    const swapped = change(0, {}).map((event): ScoredEvent => ({
      ...event,
      sources: event.targets,
      targets: event.sources,
      confidence: 1,
    }));
    expect(scoresOf(swapped).calibration?.error).toBe(1);
  });
});

describe("antecedents", () => {
  const withName = (name: string) => {
    const [, praise] = item.events;
    const sources = praise?.sources.map((mention) => ({ ...mention, name, kind: "person" as const })) ?? [];
    return scoresOf(change(1, { sources })).antecedents;
  };

  test("a pronoun with the annotated name is right, with another person's it is wrong, open it is not a wrong person", () => {
    expect(withName("mayor")).toEqual({ right: 1, wrongPerson: 0, counted: 2, annotated: 2 });
    expect(withName("Ada Brandt")).toMatchObject({ right: 0.5, wrongPerson: 0.5 });
    expect(withName("He")).toMatchObject({ right: 0.5, wrongPerson: 0 });
  });
});

describe("output", () => {
  const evaluation = scoresOf(change(0, { type: "ARREST" }));

  test("the table names every measure and type", () => {
    const table = evaluationTable(evaluation);
    for (const words of ["type-triple", "DISMISS", "DISMISS as ARREST", "news summaries (1)"])
      expect(table).toContain(words);
  });

  test("the report escapes the text and tells what is wrong", () => {
    const html = htmlReport({ evaluation, gold, predictions: new Map([["cd-1", change(0, { type: "ARREST" })]]) });
    expect(html).toContain("wrong type");
    expect(html).toContain("A &lt;title&gt;");
    expect(html).toContain("&lt;b&gt;<mark");
    expect(html).not.toContain("<b>fired");
    expect(html).not.toContain("<script");
  });

  test("the report tells a lost time", () => {
    const predictions = new Map([["cd-1", change(0, { when: null })]]);
    expect(htmlReport({ evaluation, gold, predictions })).toContain("time missed");
  });
});
