import { describe, expect, it } from "vitest";
import { namesakeGroups } from "../../src/graph/index.ts";
import { articleOf, indexed, local, named, type ActorSketch, type ClaimSketch } from "../contract/claims.ts";

const smith = named("John Smith");
const berg = named("Anna Berg");
const union = indexed("org-union", "Dockers Union", { kind: "organization" });
const norway = indexed("NOR", "Norway", { kind: "country" });

const groups = (...articles: readonly (readonly ClaimSketch[])[]) =>
  namesakeGroups(
    smith.id ?? "",
    articles.map((sketches, at) => ({ id: `a${at + 1}`, claims: articleOf(`a${at + 1}`, sketches).claims })),
  );
const praised = (target: ActorSketch, who: ActorSketch = smith): readonly ClaimSketch[] => [
  { at: 1, type: "SUPPORT", sources: [who], targets: [target] },
];
const titled = (mention: string): ActorSketch => ({ ...smith, mention });
const resigned = (who: ActorSketch): readonly ClaimSketch[] => [{ at: 1, type: "RESIGN", sources: [who] }];

describe("one name that may be several actors", () => {
  it.each([
    ["nothing in common", [praised(berg), praised(union)], [["a1"], ["a2"]]],
    ["a person in common", [praised(berg), praised(berg)], [["a1", "a2"]]],
    [
      "an organization in common",
      [praised(union), [{ at: 1, type: "KILL", targets: [smith], by: union }]],
      [["a1", "a2"]],
    ],
    ["a title in common", [resigned(titled("Mayor John Smith")), resigned(titled("mayor John Smith"))], [["a1", "a2"]]],
    ["two titles", [resigned(titled("Mayor John Smith")), resigned(titled("Captain John Smith"))], [["a1"], ["a2"]]],
    ["no more than Mr.", [resigned(titled("Mr. John Smith")), resigned(titled("Mr. John Smith"))], [["a1"], ["a2"]]],
    ["no more than a country", [praised(norway), praised(norway)], [["a1"], ["a2"]]],
    [
      "what each article has for itself",
      [praised(local("a1", "dockers")), praised(local("a2", "dockers"))],
      [["a1"], ["a2"]],
    ],
    [
      "a third that joins two",
      [praised(berg), praised(union), [...praised(berg), { at: 9, type: "SUE", targets: [union] }]],
      [["a1", "a2", "a3"]],
    ],
    ["the larger group first", [praised(union), praised(berg), praised(berg)], [["a2", "a3"], ["a1"]]],
    ["one article", [resigned(smith)], [["a1"]]],
  ] as const satisfies readonly (readonly [
    string,
    readonly (readonly ClaimSketch[])[],
    readonly (readonly string[])[],
  ])[])("%s", (_, articles, expected) => {
    expect(groups(...articles)).toEqual(expected);
  });
});
