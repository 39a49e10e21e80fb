import { describe, expect, it } from "vitest";
import { aliasesOf, toGraph } from "../../src/graph/index.ts";
import { articleOf, named, ontology, open } from "../contract/claims.ts";

const ada = named("Ada Voss");

describe("toGraph", () => {
  it("makes no reference of a pronoun that stays open", () => {
    const graph = toGraph(
      articleOf("a", [{ at: 1, type: "KILL", sources: [open], targets: [ada], by: open }]),
      ontology,
    );
    expect(graph.references.map((reference) => [reference.role, reference.actorId])).toEqual([["target", ada.id]]);
    expect(graph.mentions[0]?.attributedTo).toBe("they");
  });

  it("gives the same line whatever the order of a claim's keys", () => {
    const article = articleOf("a", [{ at: 1, type: "KILL", targets: [ada] }]);
    const reversed = article.claims.map((claim) => Object.fromEntries(Object.entries(claim).toReversed()));
    const shuffled = { ...article, claims: reversed as unknown as typeof article.claims };
    expect(toGraph(shuffled, ontology)).toEqual(toGraph(article, ontology));
  });

  it.each([
    ["an event id of its own making", { eventId: "made-up" }],
    ["an id of its own making", { id: "made-up" }],
    ["another article", { article: { ...articleOf("b", []).article } }],
  ])("refuses a claim with %s", (_, change) => {
    const article = articleOf("a", [{ at: 1, type: "KILL", targets: [ada] }]);
    const claims = article.claims.map((claim) => ({ ...claim, ...change }));
    expect(() => toGraph({ ...article, claims }, ontology)).toThrow(
      expect.objectContaining({ code: "CLAIM_CONFLICT" }),
    );
  });

  it("refuses two claims of one trigger", () => {
    const twice = { at: 1, type: "KILL", targets: [ada] } as const;
    expect(() => toGraph(articleOf("a", [twice, twice]), ontology)).toThrow(/two claims are KILL at 1/);
  });
});

describe("aliases", () => {
  it.each([
    ["Ada Voss", "Voss", ["ada voss", "voss"]],
    ["Ada Voss", "Mayor Voss", ["ada voss", "mayor voss"]],
    ["Harbor Safety Bureau", "the HSB", ["harbor safety bureau", "hsb"]],
    ["United Bays", "the U.B.", ["u.b.", "united bays"]],
    ["Ada  Voss", "ADA\nVoss", ["ada voss"]],
  ])("%s is found as %s", (name, mention, aliases) => {
    expect(aliasesOf({ name, kind: null }, mention)).toEqual(aliases);
  });

  it.each([
    ["Ada Voss", "she"],
    ["Ada Voss", "She"],
    ["Ada Voss", "the mayor"],
    ["Harbor Safety Bureau", "its inspectors"],
    ["dockers", "they"],
  ])("%s is not found as %s", (name, mention) => {
    expect(aliasesOf({ name, kind: null }, mention)).toEqual([name.toLowerCase()]);
  });

  it.each([
    ["Ada Voss", ["ada voss", "voss"]],
    ["Ada van O’Hara-Voss", ["ada van o’hara-voss", "o’hara-voss"]],
    ["Sam Voss Jr.", ["sam voss jr."]],
    ["Voss", ["voss"]],
  ])("a person, %s, is found by surname", (name, aliases) => {
    expect(aliasesOf({ name, kind: "person" }, "she")).toEqual(aliases);
  });
});
