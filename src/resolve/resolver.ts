import { openKnowledge } from "./names/index.ts";
import { readConfidenceParameters } from "./confidence.ts";
import { resolveArticle } from "./resolve-article.ts";
import type { Resolver, ResolverOptions } from "./types.ts";

/** Opens the actor index and the lists; takes some 40 ms. Errors: DATA_INVALID, INPUT_NOT_FOUND (own actors). */
export const loadResolver = (options: ResolverOptions = {}): Resolver => {
  const knowledge = openKnowledge(options);
  const confidence = readConfidenceParameters();
  return { resolve: (input) => resolveArticle(input, knowledge, confidence) };
};
