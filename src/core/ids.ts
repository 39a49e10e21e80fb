import { hash } from "node:crypto";

/** Hash of its parts (24 hexadecimal digits of SHA-256): the same content has the same id, on every machine. */
export const contentId = (...parts: readonly (string | number | null)[]): string =>
  hash("sha256", JSON.stringify(parts)).slice(0, 24);

/** Hash of an article's text, as it stands on the article and on each of its claims. */
export const textHash = (text: string): string => contentId("text", text);

/** Article id: the given id, else a hash of the url, else of the text; never a path. */
export const articleId = (given: {
  readonly id?: string | null;
  readonly url?: string | null;
  readonly text: string;
}): string => given.id ?? (given.url ? contentId("url", given.url) : contentId("text", given.text));

/** Claim id: article, type and trigger; confidence and extractor have no part in it. */
export const claimId = (article: string, type: string, start: number, end: number): string =>
  contentId("claim", article, type, start, end);

/** First characters of the id of an actor known from one article alone: a lone surname, a group, a bill … */
export const LOCAL_PREFIX = "l:";
/** First characters of the id of an actor outside the index that has a proper name. Ids of the index have neither prefix. */
export const NAME_PREFIX = "n:";

/** Id of an actor that two articles never share: article, normalized mention, and a chain number where one article has two. */
export const localActorId = (article: string, mention: string, chain: number): string =>
  LOCAL_PREFIX + contentId("local actor", article, mention, chain);

/** Id of an actor outside the index that has a proper name: the same name in two articles is the same actor. */
export const nameActorId = (normalizedName: string): string => NAME_PREFIX + contentId("named actor", normalizedName);

/** True when the actor is known from one article alone, so that it never makes two articles' claims one event. */
export const isLocal = (actorId: string): boolean => actorId.startsWith(LOCAL_PREFIX);
