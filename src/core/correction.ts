import { z } from "zod";
import { actorKindSchema } from "./claim.ts";
import { contentId, isLocal, NAME_PREFIX } from "./ids.ts";

const id = z.string().min(1);

/** Two actors are one: whoever has one of `ids` is the actor `into`, with its name, kind and country. */
const mergeSchema = z.strictObject({
  op: z.literal("merge"),
  ids: z.array(id).min(1),
  into: id,
  name: z.string(),
  kind: actorKindSchema.nullable(),
  country: z.string().nullable(),
  reason: z.string(),
});

/** One actor is two: in these articles the actor `id` is another, `into`. */
const splitSchema = z.strictObject({
  op: z.literal("split"),
  id,
  articles: z.array(id).min(1),
  into: id,
  reason: z.string(),
});

/** What a person decided about actors; a list of them applies in its order, each to what those before it left. */
export const correctionSchema = z.discriminatedUnion("op", [mergeSchema, splitSchema]);
export type Correction = Readonly<z.infer<typeof correctionSchema>>;
export type Merge = Extract<Correction, { readonly op: "merge" }>;
export type Split = Extract<Correction, { readonly op: "split" }>;

/**
 * The id of two actors that are one: of an actor of the base and one outside it the base's, else of one known by name and
 * one of a single article that known by name, else the first; of two known from one article each a new one.
 */
export const mergedId = (first: string, second: string): string => {
  if (isLocal(first) && isLocal(second)) return NAME_PREFIX + contentId("merged actors", ...[first, second].toSorted());
  const rank = (one: string): number => (isLocal(one) ? 2 : one.startsWith(NAME_PREFIX) ? 1 : 0);
  return rank(second) < rank(first) ? second : first;
};

/** The id of who an actor is in some articles, where that is somebody else. */
export const splitId = (actor: string, articles: readonly string[]): string =>
  NAME_PREFIX + contentId("split actor", actor, ...articles.toSorted());
