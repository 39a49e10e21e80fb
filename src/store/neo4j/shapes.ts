import { z } from "zod";
import { articleReferenceSchema } from "../../core/article.ts";
import { actorKindSchema, eventTypeSchema, statusSchema } from "../../core/claim.ts";

const attributes = { name: z.string(), kind: actorKindSchema.nullable(), country: z.string().nullable() };
const role = z.enum(["source", "target", "attribution", "place"]);

/** What the statements that read give back, by column. */
export const storedArticleSchema = articleReferenceSchema.extend({
  claims: z.array(z.tuple([z.string(), z.string(), z.string().nullable()])),
});

export const actorSchema = z.object({ id: z.string(), ...attributes });

export const voteSchema = z.object({ actorId: z.string(), role, ...attributes, count: z.int() });

/** A reference that goes, as far as what is derived from it. */
export const goneSchema = z.object({ actorId: z.string(), role, ...attributes, aliases: z.array(z.string()) });
export type Gone = Readonly<z.infer<typeof goneSchema>>;

export const droppedSchema = z.object({
  id: z.string(),
  recordedAt: z.string(),
  eventId: z.string(),
  references: z.array(goneSchema),
});

export const eventSchema = z.object({
  id: z.string(),
  type: eventTypeSchema,
  status: statusSchema,
  date: z.string().nullable(),
  mentions: z.int(),
  attributed: z.int(),
  sources: z.array(z.string()),
  targets: z.array(z.string()),
});
export type StoredEvent = Readonly<z.infer<typeof eventSchema>>;
