import { z } from "zod";
import { articleReferenceSchema } from "./article.ts";
import { ACTOR_KINDS, EVENT_TYPES, STATUSES } from "./ontology.ts";

const offset = z.int().nonnegative();
const textSpanSchema = z.object({ text: z.string(), start: offset, end: offset });

export const actorKindSchema = z.enum(ACTOR_KINDS);
export const statusSchema = z.enum(STATUSES);
export const eventTypeSchema = z.enum(EVENT_TYPES);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Who fills a role. `actorId` is null for a pronoun that stays open: it makes no node. */
export const fillerSchema = z.object({
  actorId: z.string().nullable(),
  name: z.string(),
  kind: actorKindSchema,
  /** ISO 3166-1 alpha-3. */
  country: z.string().nullable(),
  /** PLOVER-like sector: GOV, MIL, LEG, JUD … */
  sector: z.string().nullable(),
  /** Office held on the claim's day, as the index has it. */
  role: z.string().nullable(),
  mention: textSpanSchema,
});
export type Filler = Readonly<z.infer<typeof fillerSchema>>;

const attributionSchema = z.object({ actorId: z.string().nullable(), name: z.string(), mention: textSpanSchema });
const placeSchema = z.object({
  actorId: z.string().nullable(),
  name: z.string(),
  country: z.string().nullable(),
  mention: textSpanSchema,
});

/** One trigger in one article: who did what to whom, when, where, according to whom, and the words that say so. */
export const claimSchema = z.object({
  id: z.string(),
  eventId: z.string(),
  type: eventTypeSchema,
  relationship: z.string(),
  alleged: z.boolean(),
  plover: z.string().nullable(),
  ploverMode: z.string().nullable(),
  cameo: z.string().nullable(),
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullable(),
  trigger: textSpanSchema,
  sources: z.array(fillerSchema),
  targets: z.array(fillerSchema),
  status: statusSchema,
  attribution: attributionSchema.nullable(),
  /** ISO days, both inclusive; null with precision none. */
  dateFrom: isoDay.nullable(),
  dateTo: isoDay.nullable(),
  datePrecision: z.enum(["day", "week", "month", "year", "none"]),
  dateBasis: z.enum(["text", "published", "none"]),
  when: textSpanSchema.nullable(),
  place: placeSchema.nullable(),
  /** The sentence that says it, and its offsets. */
  quote: z.string(),
  start: offset,
  end: offset,
  /** Calibrated: of claims near p, a share near p has the whole triple and the status right. */
  confidence: z.number().min(0).max(1),
  article: articleReferenceSchema,
  extractor: z.object({ version: z.string(), model: z.string() }),
});
export type Claim = Readonly<z.infer<typeof claimSchema>>;

/** The line that stands before an article's claims, also when it has none. */
export const articleLineSchema = z.object({ article: articleReferenceSchema, claimIds: z.array(z.string()) });
export type ArticleLine = Readonly<z.infer<typeof articleLineSchema>>;

/** What extraction makes of one article, and what a store loads: one article, all its claims. */
export interface ArticleClaims {
  readonly article: z.infer<typeof articleReferenceSchema>;
  /** Kept by SQLite alone; null when only the claims are known. */
  readonly text: string | null;
  readonly claims: readonly Claim[];
}
