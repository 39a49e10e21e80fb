import type { ReferenceRecord } from "../core/graph.ts";
import type { ActorKind } from "../core/ontology.ts";

/** What a reference says of its actor. */
export type Vote = Pick<ReferenceRecord, "actorId" | "role" | "name" | "kind" | "country">;

/** A vote and how many references cast it. */
export type CountedVote = Vote & { readonly count: number };

/** An actor's attributes as the graph has them. */
export interface ActorAttributes {
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly country: string | null;
}

/** The value most frequent; of equals the first by code point. Null where nobody says one. */
const mostFrequent = <Value extends string>(votes: readonly (readonly [Value | null, number])[]): Value | null => {
  const counts = new Map<Value, number>();
  for (const [value, count] of votes) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + count);
  const ranked = [...counts].toSorted(
    ([left, many], [right, more]) => more - many || Buffer.compare(Buffer.from(left), Buffer.from(right)),
  );
  return ranked[0]?.[0] ?? null;
};

/** Attributes by the votes of all references of one actor. To be where something happened makes a place of nothing else. */
export const attributesOf = (votes: readonly CountedVote[]): ActorAttributes => {
  const kinds = (chosen: readonly CountedVote[]): ActorKind | null =>
    mostFrequent(chosen.map((vote) => [vote.kind, vote.count]));
  return {
    name: mostFrequent(votes.map((vote) => [vote.name, vote.count])) ?? "",
    kind: kinds(votes.filter((vote) => vote.role !== "place")) ?? kinds(votes),
    country: mostFrequent(votes.map((vote) => [vote.country, vote.count])),
  };
};

/** The votes of each actor, by its id. */
export const votesByActor = <Given extends Vote>(votes: readonly Given[]): ReadonlyMap<string, readonly Given[]> =>
  Map.groupBy(votes, (vote) => vote.actorId);

const KEYS = ["name", "kind", "country"] as const;

const differs = (vote: Vote, current: ActorAttributes): boolean =>
  KEYS.some((key) => vote[key] !== null && vote[key] !== current[key]);

const supports = (vote: Vote, current: ActorAttributes): boolean =>
  KEYS.some((key) => vote[key] !== null && vote[key] === current[key]);

/**
 * True where votes that come or go could change the actor's attributes: more votes for what holds, or fewer for what
 * does not, never do. It spares counting all references of a busy actor at each load.
 */
export const mustRecount = (current: ActorAttributes, come: readonly Vote[], gone: readonly Vote[]): boolean =>
  come.some((vote) => vote.role !== "place" && differs(vote, current)) ||
  come.some((vote) => vote.role === "place" && (current.kind === null || differs({ ...vote, kind: null }, current))) ||
  gone.some((vote) => supports(vote, current));

/** True where both are the same. */
export const sameAttributes = (left: ActorAttributes, right: ActorAttributes): boolean =>
  KEYS.every((key) => left[key] === right[key]);
