import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EVENT_TYPES, STATUSES } from "../../src/core/ontology.ts";
import { loadOntology, renderOntologyPage } from "../../src/ontology/index.ts";

const readRoot = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const data: { readonly statuses: object; readonly types: readonly { readonly id: string }[] } = JSON.parse(
  readRoot("data/ontology/events.json"),
);

describe("the ontology", () => {
  test("the union of types in core is the data's, each once", () => {
    expect([...EVENT_TYPES].sort()).toEqual(data.types.map((type) => type.id).sort());
    expect(new Set(EVENT_TYPES).size).toBe(54);
  });

  test("the statuses in core are the data's", () => {
    expect([...STATUSES].sort()).toEqual(Object.keys(data.statuses).sort());
  });

  test("each type is filed under its own name", () => {
    for (const [id, definition] of Object.entries(loadOntology())) expect(definition.id).toBe(id);
  });

  test("a relationship belongs to one type, so that an edge tells its event's type", () => {
    const relationships = Object.values(loadOntology()).map((type) => type.relationship);
    expect(new Set(relationships).size).toBe(relationships.length);
  });

  test("codes have the form that their schemes give them", () => {
    for (const type of Object.values(loadOntology())) {
      if (type.cameo !== null) expect(type.cameo).toMatch(/^\d{2,4}$/);
      if (type.plover !== null) expect(type.plover).toMatch(/^[A-Z]+$/);
      if (type.ploverMode !== null) expect(type.plover).not.toBeNull();
    }
  });

  test("a symmetric type requires both of its sides or neither", () => {
    for (const type of Object.values(loadOntology())) {
      if (type.symmetric) expect([0, 2]).toContain(type.requires.length);
    }
  });

  test("every type has a gloss, roles and cues", () => {
    for (const type of Object.values(loadOntology())) {
      expect(type.gloss.length * type.source.length * type.cues.length).toBeGreaterThan(0);
    }
  });

  test("docs/ontology.md is what scripts/ontology-page.ts makes of the data", () => {
    expect(readRoot("docs/ontology.md")).toBe(renderOntologyPage());
  });
});
