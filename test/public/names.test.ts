import { expect, it } from "vitest";
import * as tacitus from "../../src/index.ts";

it("the public names are these and no others", () => {
  expect(Object.keys(tacitus).toSorted()).toEqual([
    "ACTOR_KINDS",
    "ERROR_CODES",
    "EVENT_TYPES",
    "QUESTIONS",
    "QUESTION_NAMES",
    "STATUSES",
    "TacitusError",
    "articleInputSchema",
    "articleLineSchema",
    "articleLines",
    "articleReferenceSchema",
    "articleSchema",
    "articlesOf",
    "claimSchema",
    "claimsOf",
    "extractSources",
    "fillerSchema",
    "loadAll",
    "loadOntology",
    "openEngine",
    "openInputs",
    "openStore",
    "programVersion",
    "readSettings",
  ]);
});
