import { describe, expect, it } from "vitest";
import { eventSides } from "../../src/core/event-id.ts";
import type { ArticleClaims } from "../../src/core/claim.ts";
import { articleOf, type ClaimSketch, indexed, local, named, ontology, open } from "../contract/claims.ts";

const ada = named("Ada Voss");
const bram = named("Bram Tell");
const office = indexed("org-1", "Harbor Office", { kind: "organization" });

const eventOf = (article: string, sketch: ClaimSketch): string => articleOf(article, [sketch]).claims[0]?.eventId ?? "";

const same = (left: ClaimSketch, right: ClaimSketch): boolean => eventOf("a", left) === eventOf("b", right);

const dismissal: ClaimSketch = { at: 1, type: "DISMISS", sources: [ada], targets: [bram] };
const meeting: ClaimSketch = { at: 1, type: "MEET", sources: [ada], targets: [bram] };

describe("two articles' claims are one event", () => {
  it.each<readonly [string, ClaimSketch, ClaimSketch]>([
    ["same type, sides, status and day", dismissal, { ...dismissal, at: 70, confidence: 0.1 }],
    ["alleged or not", dismissal, { ...dismissal, alleged: true }],
    ["said by another", dismissal, { ...dismissal, by: local("b", "officials") }],
    ["only the required side filled", { ...dismissal, sources: [] }, { ...dismissal, sources: [] }],
    ["named in another order", { ...dismissal, targets: [bram, office] }, { ...dismissal, targets: [office, bram] }],
    ["a symmetric type, sides exchanged", meeting, { ...meeting, sources: [bram], targets: [ada] }],
    ["a symmetric type, both on one side", meeting, { ...meeting, sources: [bram, ada], targets: [] }],
  ])("%s", (_, left, right) => {
    expect(same(left, right)).toBe(true);
  });
});

describe("they stay apart", () => {
  it.each<readonly [string, ClaimSketch, ClaimSketch]>([
    ["another day", dismissal, { ...dismissal, day: "2021-03-05" }],
    ["no day", { ...dismissal, day: null }, { ...dismissal, day: null }],
    ["another status", dismissal, { ...dismissal, status: "negated" }],
    ["sides exchanged", dismissal, { ...dismissal, sources: [bram], targets: [ada] }],
    ["a required side is empty", { ...dismissal, targets: [] }, { ...dismissal, targets: [] }],
    ["an open pronoun", { ...dismissal, sources: [open] }, { ...dismissal, sources: [open] }],
    [
      "an actor of the article alone",
      { ...dismissal, sources: [local("a", "dockers")] },
      { ...dismissal, sources: [local("a", "dockers")] },
    ],
    ["a symmetric type with one alone", { ...meeting, targets: [] }, { ...meeting, targets: [] }],
    ["a symmetric type with itself", { ...meeting, targets: [ada] }, { ...meeting, targets: [ada] }],
  ])("%s", (_, left, right) => {
    expect(same(left, right)).toBe(false);
  });
});

describe("sides", () => {
  it("keeps the order where a measure is among a symmetric type's fillers", () => {
    const bill = named("Harbor Act", { kind: "measure" });
    const claim = (article: ArticleClaims): ArticleClaims["claims"][number] | undefined => article.claims[0];
    const agreed = claim(articleOf("a", [{ at: 1, type: "AGREE", sources: [bill], targets: [ada] }]));
    expect(agreed && eventSides({ ...agreed, definition: ontology.AGREE })).toEqual({
      sources: [bill.id],
      targets: [ada.id],
    });
  });
});
