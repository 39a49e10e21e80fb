import type { Claim } from "../core/claim.ts";

/** An article's claims by the start of their trigger, then by id. */
export const inOrder = (claims: readonly Claim[]): readonly Claim[] =>
  claims.toSorted((left, right) => left.trigger.start - right.trigger.start || (left.id < right.id ? -1 : 1));
