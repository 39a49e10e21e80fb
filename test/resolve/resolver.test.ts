import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimSchema } from "../../src/core/claim.ts";
import type { DraftMention, EventDraft } from "../../src/core/event.ts";
import { EVENT_TYPES, STATUSES } from "../../src/core/ontology.ts";
import { loadOntology } from "../../src/ontology/index.ts";
import {
  CONFIDENCE_FEATURES,
  confidenceFeatures,
  confidenceOf,
  loadResolver,
  readConfidenceParameters,
} from "../../src/resolve/index.ts";
import { deriveCodes } from "../../src/resolve/codes.ts";

const ontology = loadOntology();
const resolver = loadResolver();
const TEXT = "Governor Ada Quill dismissed auditor Tom Reed on Thursday. She praised the council in Oslo, Norway.";

const mention = (words: string, text = TEXT): DraftMention => {
  const start = text.indexOf(words);
  return { text: words, start, end: start + words.length, score: 0.9, antecedent: null, mayStandFor: [] };
};
const draft = (given: Partial<EventDraft>): EventDraft => ({
  type: "DISMISS",
  trigger: mention("dismissed"),
  score: 0.9,
  status: "actual",
  statusScore: 0.9,
  sources: [],
  targets: [],
  attribution: null,
  when: null,
  where: null,
  sentence: { text: TEXT.slice(0, 58), start: 0, end: 58 },
  ...given,
});
const article = (text: string) => ({
  id: "a1",
  text,
  textHash: "h",
  title: null,
  url: null,
  published: "2019-06-08T01:00:00Z",
  outlet: null,
});
const run = (drafts: readonly EventDraft[], text = TEXT) =>
  resolver.resolve({
    article: article(text),
    document: {
      text,
      sentences: [
        { start: 0, end: Math.min(58, text.length) },
        { start: Math.min(59, text.length), end: text.length },
      ],
      entities: ["Ada Quill", "Tom Reed"].flatMap((name) =>
        text.includes(name) ? [{ ...mention(name, text), kind: "person" as const }] : [],
      ),
      frames: [],
    },
    drafts,
    ontology,
    extractor: { version: "0.1.0", model: "test" },
  });

describe("a claim", () => {
  const full = draft({
    sources: [mention("Governor Ada Quill")],
    targets: [mention("auditor Tom Reed")],
    when: mention("on Thursday"),
  });
  test("has names, date, codes and evidence, and is valid", () => {
    const [claim] = run([full]).claims;
    expect(claimSchema.safeParse(claim).success).toBe(true);
    expect(claim).toMatchObject({
      relationship: "FIRED",
      plover: "SANCTION",
      quad: 4,
      alleged: false,
      dateFrom: "2019-06-06",
      datePrecision: "day",
      dateBasis: "text",
      quote: TEXT.slice(0, 58),
    });
    expect(claim?.sources[0]).toMatchObject({
      name: "Ada Quill",
      kind: "person",
      mention: { text: "Governor Ada Quill" },
    });
    expect(claim?.targets[0]).toMatchObject({ name: "Tom Reed", kind: "person" });
  });
  test("is the same whatever the order of the drafts", () => {
    const other = draft({
      type: "SUPPORT",
      trigger: mention("praised"),
      sources: [mention("She")],
      targets: [mention("council")],
      where: mention("Oslo"),
    });
    expect(run([other, full])).toEqual(run([full, other]));
  });
  test("joins the pronoun and knows the place", () => {
    const other = draft({
      type: "SUPPORT",
      trigger: mention("praised"),
      sources: [mention("She")],
      where: mention("Oslo"),
      sentence: { text: TEXT.slice(59), start: 59, end: TEXT.length },
    });
    const [claim] = run([other]).claims;
    expect(claim?.sources[0]?.name).toBe("Ada Quill");
    expect(claim?.place).toMatchObject({ name: "Oslo", country: "NOR" });
  });
});

describe("a person on both sides", () => {
  const both = (score: number) =>
    run([draft({ sources: [mention("Ada Quill")], targets: [{ ...mention("She"), score }] })]).claims[0];
  test("stays on the surer one", () => {
    expect([both(0.6)?.sources.length, both(0.6)?.targets.length]).toEqual([1, 0]);
    expect([both(0.95)?.sources.length, both(0.95)?.targets.length]).toEqual([0, 1]);
  });
  test("a country may be both", () => {
    const text = "Norway dismissed its council, and the order bound Norway.";
    const [source, target] = [mention("Norway", text), { ...mention("Norway.", text), text: "Norway", end: 56 }];
    const [claim] = run(
      [draft({ trigger: mention("dismissed", text), sources: [source], targets: [target] })],
      text,
    ).claims;
    expect(claim?.targets[0]?.actorId).toBe("NOR");
  });
});

describe("what is refused", () => {
  test("a trigger that is no stretch of the text", () => {
    const out = run([draft({ trigger: { text: "fired", start: 0, end: 5 } })]);
    expect(out.claims).toEqual([]);
    expect(out.refused.map(({ code }) => code)).toEqual(["TRIGGER_INVALID"]);
  });
  test("a mention outside the text, while the claim stays", () => {
    const out = run([
      draft({ sources: [{ text: "x", start: 5000, end: 5001, score: 1, antecedent: null, mayStandFor: [] }] }),
    ]);
    expect(out.claims).toHaveLength(1);
    expect(out.refused.map(({ code }) => code)).toEqual(["MENTION_INVALID"]);
  });
  test("the same claim twice", () =>
    expect(run([draft({}), draft({})]).refused.map(({ code }) => code)).toEqual(["DUPLICATE"]));
  test("a sentence that does not hold its trigger", () => {
    const out = run([draft({ sentence: { text: "", start: 90, end: 2 } })]);
    expect(out.refused.map(({ code }) => code)).toEqual(["SENTENCE_INVALID"]);
    expect(out.claims[0]?.quote).toBe("dismissed");
  });
});

test("nothing crashes, and every mention is a literal slice of the text", () => {
  const words = fc.array(
    fc.constantFrom(
      "The",
      "president",
      "Ada",
      "Quill",
      "of",
      "Israel",
      "U.S.",
      "police",
      "he",
      "’s",
      "“",
      "\n",
      "😀",
      "M23",
      "rebels",
      "3",
      "–",
      "al-Assad",
      "Jr.",
      "",
      "İ",
      "\u0301",
    ),
    { minLength: 1, maxLength: 25 },
  );
  fc.assert(
    fc.property(
      words,
      fc.array(fc.nat(120), { minLength: 12, maxLength: 12 }),
      fc.constantFrom(...EVENT_TYPES),
      fc.constantFrom(...STATUSES),
      (parts, cuts, type, status) => {
        const text = parts.join(" ");
        const cut = (index: number): DraftMention => {
          const [a = 0, b = 0] = [cuts[index], cuts[index + 1]].map((at) => (at ?? 0) % (text.length + 1));
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          const antecedent = { start: b, end: a, score: 1 };
          return { text: text.slice(start, end), start, end, score: 0.5, antecedent, mayStandFor: [antecedent] };
        };
        const out = run(
          [
            draft({
              type,
              status,
              trigger: cut(0),
              sources: [cut(2), cut(4)],
              targets: [cut(6)],
              when: cut(8),
              where: cut(10),
              attribution: cut(3),
              sentence: { text, start: 0, end: text.length },
            }),
          ],
          text,
        );
        for (const claim of out.claims) {
          expect(claimSchema.safeParse(claim).success).toBe(true);
          for (const { mention: found } of [...claim.sources, ...claim.targets])
            expect(text.slice(found.start, found.end)).toBe(found.text);
        }
      },
    ),
    { numRuns: 300 },
  );
});

describe("derived codes", () => {
  test.each([
    ["MEET", "planned", "meet", "AGREE", null, 1],
    ["MEET", "actual", "met", "CONSULT", null, 1],
    ["SUPPORT", "planned", "endorse", "AGREE", null, 1],
    ["COOPERATE", "planned", "joint", "AGREE", null, 1],
    ["AID", "planned", "funding", "AGREE", null, 1],
    ["AID", "hypothetical", "funding", "AID", null, 2],
    ["WITHDRAW", "planned", "withdraw", "CONCEDE", null, 1],
    ["RESIGN", "planned", "resign", "CONCEDE", null, 1],
    ["RESIGN", "actual", "resigned", "RETREAT", "resign", 2],
    ["KILL", "actual", "assassinated", "ASSAULT", "targeted", 4],
    ["KILL", "actual", "killed", "ASSAULT", null, 4],
    ["ATTACK", "actual", "airstrikes", "ASSAULT", "aerial", 4],
    ["PROTEST", "actual", "strike", "PROTEST", "strike", 4],
    ["PROTEST", "actual", "riots", "PROTEST", "riot", 4],
    ["PROTEST", "actual", "march", "PROTEST", "demo", 4],
    ["CALL", "actual", "called", "CONSULT", "phone", 1],
    ["APPOINT", "actual", "appointed", null, null, null],
    ["APPOINT", "planned", "appoint", null, null, null],
  ] as const)("%s %s %s: root %s, mode %s, quad %s", (type, status, trigger, plover, ploverMode, quad) =>
    expect(deriveCodes(ontology[type], status, trigger)).toMatchObject({ plover, ploverMode, quad }),
  );
});

describe("confidence", () => {
  const parameters = readConfidenceParameters();
  const features = (score: number) =>
    confidenceFeatures(draft({ score }), { sources: [], targets: [] }, ontology.DISMISS);
  test("rises with the scores and stays a probability", () => {
    expect(confidenceOf(features(0.9), parameters)).toBeGreaterThan(confidenceOf(features(0.6), parameters));
    for (const score of [0, 1, Number.NaN, -3, 7]) {
      const confidence = confidenceOf(features(score), parameters);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
  test("has three decimals and a value for every feature", () => {
    expect(Object.keys(features(0.5))).toEqual([...CONFIDENCE_FEATURES]);
    expect(confidenceOf(features(0.8123), parameters) * 1000).toBeCloseTo(
      Math.round(confidenceOf(features(0.8123), parameters) * 1000),
      9,
    );
  });
});
