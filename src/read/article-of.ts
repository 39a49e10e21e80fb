import type { Article } from "../core/article.ts";
import { TacitusError } from "../core/errors.ts";
import { articleId, textHash } from "../core/ids.ts";
import { MOST_CHARACTERS } from "./limits.ts";

/** What is known of an article before it has an id; null for what is not. */
export type ArticleParts = Omit<Article, "id" | "textHash"> & { readonly id: string | null };

const blankToNull = (value: string | null): string | null => (value === null || value.trim() === "" ? null : value);

/** The article; INPUT_EMPTY, INPUT_TOO_LARGE or INPUT_ENCODING for a text that cannot be worked on. */
export const articleOf = (where: string, parts: ArticleParts): Article => {
  const { text } = parts;
  if (text.trim() === "") throw new TacitusError("INPUT_EMPTY", { where });
  if (text.length > MOST_CHARACTERS) {
    const what = `the text of ${text.length} characters`;
    throw new TacitusError("INPUT_TOO_LARGE", { where, what, limit: `${MOST_CHARACTERS} characters` });
  }
  if (!text.isWellFormed()) throw new TacitusError("INPUT_ENCODING", { where, what: "half of a surrogate pair" });
  const url = blankToNull(parts.url);
  return {
    ...parts,
    id: articleId({ id: parts.id, url, text }),
    textHash: textHash(text),
    url,
    title: blankToNull(parts.title),
    outlet: blankToNull(parts.outlet),
  };
};
