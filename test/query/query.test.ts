import { describe, expect, it } from "vitest";
import { QUESTION_NAMES } from "../../src/core/questions.ts";
import { toGraph } from "../../src/graph/index.ts";
import { describeQuestion, listQuestions, prepareQuestion, questionSchemas } from "../../src/query/index.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { ontology } from "../contract/claims.ts";
import { first } from "../contract/scene.ts";

describe("questions", () => {
  it("are listed in the catalog's order", () => {
    expect(listQuestions().map((question) => question.name)).toEqual(QUESTION_NAMES);
  });

  it("tell what they take and give", () => {
    const dyad = describeQuestion("dyad");
    expect(dyad.parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name)).toEqual([
      "actor",
      "with",
    ]);
    expect(dyad.parameters.every((parameter) => parameter.about !== "")).toBe(true);
    expect(dyad.columns.slice(3, 6)).toEqual(["source", "caption", "target"]);
  });

  it("run by name, with parameters as text", async () => {
    const store = openSqliteStore(":memory:");
    await store.load([toGraph(first, ontology)]);
    const rows = await prepareQuestion("did", { actor: "okoye", type: "meet", limit: "1" })(store);
    expect(rows).toMatchObject([{ target: "Petra Lindqvist" }]);
  });

  it.each<readonly [string, string, Readonly<Record<string, unknown>>]>([
    ["QUESTION_UNKNOWN", "why", {}],
    ["QUESTION_PARAMETER", "did", {}],
    ["QUESTION_PARAMETER", "did", { actor: "x", colour: "red" }],
    ["QUESTION_PARAMETER", "did", { actor: "x", since: "last May" }],
    ["QUESTION_PARAMETER", "did", { actor: "x", limit: "many" }],
    ["QUESTION_PARAMETER", "did", { actor: "x", limit: 0 }],
  ])("%s: %s %j, told before a store is there", (code, name, parameters) => {
    expect(() => prepareQuestion(name, parameters)).toThrow(expect.objectContaining({ code }));
  });

  it("say what is missing", () => {
    expect(() => prepareQuestion("dyad", { actor: "x" })).toThrow("dyad: with: must be given");
  });

  it("have JSON Schemas for programs", () => {
    for (const { name, parameters, row } of questionSchemas()) {
      expect([parameters, row], name).toMatchObject([{ type: "object" }, { type: "object" }]);
    }
  });
});
