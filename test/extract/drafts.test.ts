import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document, EventFrame, FrameArgument } from "../../src/core/document.ts";
import { EVENT_TYPES, type EventType, ROLES, type Role } from "../../src/core/ontology.ts";
import { extractDrafts } from "../../src/extract/index.ts";
import { loadOntology } from "../../src/ontology/index.ts";

const ontology = loadOntology();
const TEXT =
  "The mayor met the governor in Linz on Monday. She fired the police chief, who had lied, her spokesman said.";

const spanOf = (text: string, words: string): { readonly start: number; readonly end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const argument = (role: Role, words: string, score = 0.9): FrameArgument => ({
  ...spanOf(TEXT, words),
  role,
  score,
  antecedent: null,
  mayStandFor: [],
});
const frame = (type: EventType, trigger: string, args: readonly FrameArgument[], score = 0.9): EventFrame => ({
  type,
  score,
  trigger: spanOf(TEXT, trigger),
  status: "actual",
  statusScore: 0.99,
  arguments: args,
});
const documentOf = (frames: readonly EventFrame[]): Document => ({
  text: TEXT,
  sentences: [
    { start: 0, end: 45 },
    { start: 46, end: TEXT.length },
  ],
  entities: [{ ...spanOf(TEXT, "Linz"), kind: "place", score: 0.9 }],
  frames,
});

describe("drafts", () => {
  test("mentions are trimmed, the sentence is the trigger's, all are literal", () => {
    const [draft] = extractDrafts(
      documentOf([
        frame("DISMISS", "fired", [
          argument("source", "She"),
          argument("target", "the police chief, who had lied"),
          argument("attribution", "her spokesman"),
        ]),
      ]),
      ontology,
    );
    expect(draft?.sources.map((mention) => mention.text)).toEqual(["She"]);
    expect(draft?.targets.map((mention) => mention.text)).toEqual(["police chief"]);
    expect(draft?.attribution?.text).toBe("spokesman");
    expect(draft?.sentence.text).toBe(TEXT.slice(46));
  });

  test("when both sides of a meeting stand on one side, the first named is the source", () => {
    const [draft] = extractDrafts(
      documentOf([frame("MEET", "met", [argument("source", "The mayor"), argument("source", "the governor")])]),
      ontology,
    );
    expect(draft?.sources.map((mention) => mention.text)).toEqual(["mayor"]);
    expect(draft?.targets.map((mention) => mention.text)).toEqual(["governor"]);
  });

  test("a type that is not symmetric keeps two sources", () => {
    const [draft] = extractDrafts(
      documentOf([frame("ATTACK", "met", [argument("source", "The mayor"), argument("source", "the governor")])]),
      ontology,
    );
    expect(draft?.sources).toHaveLength(2);
  });

  test("who acts is not the informant of the own act", () => {
    const attributed = (source: FrameArgument): string | undefined =>
      extractDrafts(
        documentOf([frame("REQUEST", "met", [source, argument("attribution", "her spokesman")])]),
        ontology,
      )[0]?.attribution?.text;
    expect(attributed(argument("source", "her spokesman"))).toBeUndefined();
    expect(
      attributed({ ...argument("source", "She"), antecedent: { ...spanOf(TEXT, "her spokesman"), score: 0.9 } }),
    ).toBeUndefined();
    expect(attributed(argument("source", "The mayor"))).toBe("spokesman");
  });

  test("one trigger is one event: the likelier type stays", () => {
    const drafts = extractDrafts(
      documentOf([frame("ATTACK", "fired", [], 0.96), frame("DISMISS", "fired", [], 0.97)]),
      ontology,
    );
    expect(drafts.map((draft) => draft.type)).toEqual(["DISMISS"]);
  });

  test("the same mention given twice fills the role once, and the best time wins", () => {
    const [draft] = extractDrafts(
      documentOf([
        frame("MEET", "met", [
          argument("source", "The mayor", 0.5),
          argument("source", "mayor", 0.8),
          argument("when", "on Monday", 0.9),
          argument("when", "Linz", 0.2),
        ]),
      ]),
      ontology,
    );
    expect(draft?.sources).toHaveLength(1);
    expect(draft?.when?.text).toBe("on Monday");
  });

  test("pieces of one mention are joined, and a cut name is made whole", () => {
    const document = documentOf([
      frame("DISMISS", "fired", [
        argument("target", "police"),
        argument("target", "chief"),
        argument("source", "mayor"),
      ]),
    ]);
    const named: Document = {
      ...document,
      entities: [{ ...spanOf(TEXT, "The mayor met"), kind: "person", score: 0.9 }],
    };
    const [draft] = extractDrafts(named, ontology);
    expect(draft?.targets.map((mention) => mention.text)).toEqual(["police chief"]);
    expect(draft?.sources.map((mention) => mention.text)).toEqual(["mayor met"]);
  });

  test("a possessive beside its noun fills no role", () => {
    const pieces = [argument("attribution", "her", 0.95), argument("attribution", "spokesman", 0.9)];
    const [draft] = extractDrafts(documentOf([frame("DISMISS", "fired", pieces)]), ontology);
    expect(draft?.attribution?.text).toBe("spokesman");
  });

  test.each([
    ["Norlandic", "Norlandic Foreign Minister Anna Berg", "Norlandic Foreign Minister Anna Berg left.", []],
    ["Norlandic leader", "Norlandic leader Anna Berg", "Norlandic leader Anna Berg left.", []],
    ["reporters", "reporters", "He told reporters Anna Berg left.", []],
    ["Norland", "Norland", "He warned Norland President Anna Berg would not come.", ["Norland"]],
    ["Norlandic", "Norlandic", "He is Norlandic. President Anna Berg left.", []],
    ["chargé d", "chargé d'affaires", "The chargé d'affaires left.", []],
    ["Berg", "Berg", "The Berg’s keeper left.", []],
    ["H.R.", "H.R. 41", "The vote on H.R. 41 was what left.", []],
    ["S", "S. 207", "The vote on S. 207 was what left.", []],
    ["officials", "officials", "The 41 officials 20 left.", []],
  ] as const)("%s becomes %s", (given, whole, text, places) => {
    const entity = (words: string, kind: "person" | "place") => ({ ...spanOf(text, words), kind, score: 0.9 });
    const person = text.includes("Anna Berg") ? [entity("Anna Berg", "person")] : [];
    const document: Document = {
      text,
      sentences: [{ start: 0, end: text.length }],
      entities: [...places.map((place) => entity(place, "place")), ...person],
      frames: [
        {
          ...frame("RESIGN", "fired", []),
          trigger: spanOf(text, text.includes("left") ? "left" : "come"),
          arguments: [{ ...spanOf(text, given), role: "source", score: 0.9, antecedent: null, mayStandFor: [] }],
        },
      ],
    };
    expect(extractDrafts(document, ontology)[0]?.sources.map((mention) => mention.text)).toEqual([whole]);
  });

  test("a pronoun beside the one it stands for fills the role once", () => {
    const pronoun = { ...argument("source", "She"), antecedent: { ...spanOf(TEXT, "The mayor"), score: 0.9 } };
    const [draft] = extractDrafts(
      documentOf([frame("DISMISS", "fired", [argument("source", "The mayor"), pronoun])]),
      ontology,
    );
    expect(draft?.sources.map((mention) => mention.text)).toEqual(["mayor"]);
  });

  test("in a text of several sentences that names nobody only sure triggers count", () => {
    const named = documentOf([frame("DISMISS", "fired", [], 0.7), frame("MEET", "met", [], 0.96)]);
    const nameless: Document = { ...named, entities: [] };
    const short: Document = { ...nameless, sentences: [{ start: 0, end: TEXT.length }] };
    expect(extractDrafts(named, ontology)).toHaveLength(2);
    expect(extractDrafts(nameless, ontology).map((draft) => draft.type)).toEqual(["MEET"]);
    expect(extractDrafts(short, ontology)).toHaveLength(2);
  });

  test("drafts come in the order of their triggers", () => {
    const drafts = extractDrafts(documentOf([frame("DISMISS", "fired", []), frame("MEET", "met", [])]), ontology);
    expect(drafts.map((draft) => draft.type)).toEqual(["MEET", "DISMISS"]);
  });
});

describe("laws", () => {
  const span = fc
    .tuple(fc.integer({ min: -5, max: 120 }), fc.integer({ min: -5, max: 120 }))
    .map(([start, end]) => ({ start, end }));
  const anyArgument = fc
    .record({ role: fc.constantFrom(...ROLES), score: fc.double({ min: 0, max: 1, noNaN: true }), span })
    .map(({ role, score, span: at }): FrameArgument => ({ ...at, role, score, antecedent: null, mayStandFor: [] }));
  const anyFrame = fc
    .record({
      type: fc.constantFrom(...EVENT_TYPES),
      trigger: span,
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      args: fc.array(anyArgument, { maxLength: 6 }),
    })
    .map(({ type, trigger, score, args }): EventFrame => ({
      type,
      trigger,
      score,
      status: "actual",
      statusScore: 1,
      arguments: args,
    }));

  test("whatever the frames are, it does not throw and every mention is a literal slice", () => {
    fc.assert(
      fc.property(fc.array(anyFrame, { maxLength: 6 }), (frames) => {
        for (const draft of extractDrafts(documentOf(frames), ontology)) {
          const mentions = [...draft.sources, ...draft.targets, draft.trigger, draft.sentence];
          for (const mention of mentions) expect(TEXT.slice(mention.start, mention.end)).toBe(mention.text);
        }
      }),
    );
  });
});
