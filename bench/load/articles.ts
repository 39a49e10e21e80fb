import { type ActorSketch, articleOf, type ClaimSketch, named, ontology } from "../../test/contract/claims.ts";
import type { GraphBatch } from "../../src/core/graph.ts";
import { EVENT_TYPES } from "../../src/core/ontology.ts";
import { toGraph } from "../../src/graph/index.ts";

const CLAIMS = 8;

/** Numbers from 0 to below 1, always the same: a linear congruential generator (Numerical Recipes). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/** As in news, a few actors are in most events: the busiest of `actors` is in some percent. */
const actorFrom = (next: () => number, actors: number): ActorSketch =>
  named(`Actor Number ${Math.floor(actors * next() ** 3)}`);

const sketchFrom = (next: () => number, at: number, actors: number): ClaimSketch => ({
  at,
  type: EVENT_TYPES[Math.floor(next() * EVENT_TYPES.length)] ?? "MEET",
  sources: [actorFrom(next, actors)],
  targets: [actorFrom(next, actors)],
  day: `2021-${String(1 + Math.floor(next() * 12)).padStart(2, "0")}-${String(1 + Math.floor(next() * 28)).padStart(2, "0")}`,
  quote:
    "A sentence of about the length that sentences in news have, some hundred and twenty characters, says that it was so.",
  confidence: Math.round(next() * 1000) / 1000,
});

/** Articles of eight claims each, about actors of whom some are busy. */
export const madeArticles = (count: number): readonly GraphBatch[] => {
  const next = numbersFrom(7);
  return Array.from({ length: count }, (_, article) => {
    const sketches = Array.from({ length: CLAIMS }, (_, index) => sketchFrom(next, index * 150, count * 2));
    return toGraph(articleOf(`made-${article}`, sketches, { outlet: `Outlet ${article % 50}` }), ontology);
  });
};

/** Records of the batches: nodes and edges to be written, what is derived aside. */
export const recordsIn = (batches: readonly GraphBatch[]): number =>
  batches.reduce(
    (sum, { mentions, events, references }) => sum + 1 + mentions.length + events.length + references.length,
    0,
  );
