import { createHash } from "node:crypto";

/** Hash of its parts (24 hexadecimal digits of SHA-256): the same content has the same id, on every machine. */
export const contentId = (...parts: readonly (string | number | null)[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);

/** Hash of an article's text, as it stands on the article and on each of its claims. */
export const textHash = (text: string): string => contentId("text", text);

/** Article id: the given id, else a hash of the url, else of the text; never a path. */
export const articleId = (given: { readonly id?: string | null; readonly url?: string | null; readonly text: string }): string =>
  given.id ?? (given.url ? contentId("url", given.url) : contentId("text", given.text));

/** Claim id: article, type and trigger; confidence and extractor have no part in it. */
export const claimId = (article: string, type: string, start: number, end: number): string =>
  contentId("claim", article, type, start, end);
