import { z } from "zod";
import { textHash } from "./ids.ts";

/** An ISO day, or a date-time whose day is taken as written. */
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/, "an ISO date: YYYY-MM-DD, or a date-time that starts with one");

/** A news article as read: `text` is sacred, every offset of a claim counts its UTF-16 code units. */
export const articleSchema = z.object({
  /** The given id, else a hash of the url, else of the text; never a path. */
  id: z.string().min(1),
  text: z.string(),
  /** Hash of `text`. */
  textHash: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published: isoDate.nullable(),
  outlet: z.string().nullable(),
  /** Who wrote it, as the page says; for a reader, part of no claim. */
  byline: z.string().nullable().optional(),
});
export type Article = Readonly<z.infer<typeof articleSchema>>;

/** A text as an article of which nothing but its id and its day is known. */
export const plainArticle = (id: string, text: string, published: string | null): Article => ({
  id,
  text,
  textHash: textHash(text),
  title: null,
  url: null,
  published,
  outlet: null,
});

/** One record of JSON Lines input; other fields are ignored. */
export const articleInputSchema = z.object({
  id: z.union([z.string().min(1), z.number()]).nullish(),
  text: z.string(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  published: isoDate.nullish(),
  date: isoDate.nullish(),
  outlet: z.string().nullish(),
});
export type ArticleInput = Readonly<z.infer<typeof articleInputSchema>>;

/** The article as it stands on each claim: everything but the text. */
export const articleReferenceSchema = articleSchema.omit({ text: true, byline: true });
export type ArticleReference = Readonly<z.infer<typeof articleReferenceSchema>>;
