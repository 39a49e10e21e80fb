import type { Article } from "../core/article.ts";
import { TacitusError } from "../core/errors.ts";
import type { Outcome } from "../core/outcome.ts";

/** Ids that stand on records with different texts: none of these records may win, so all of them fail. */
export const conflictingIds = async (articles: AsyncIterable<Outcome<Article>>): Promise<ReadonlySet<string>> => {
  const hashes = new Map<string, string>();
  const conflicts = new Set<string>();
  for await (const outcome of articles) {
    if (!outcome.ok) continue;
    const { id, textHash } = outcome.value;
    if ((hashes.get(id) ?? textHash) !== textHash) conflicts.add(id);
    hashes.set(id, textHash);
  }
  return conflicts;
};

/** The same outcomes, those of conflicting ids failed with ARTICLE_CONFLICT. */
export const withoutConflicts = async function* (
  articles: AsyncIterable<Outcome<Article>>,
  conflicts: ReadonlySet<string>,
): AsyncGenerator<Outcome<Article>> {
  for await (const outcome of articles) {
    if (!outcome.ok || !conflicts.has(outcome.value.id)) yield outcome;
    else {
      const where = outcome.value.url ?? outcome.value.title ?? outcome.value.id;
      yield { ok: false, where, error: new TacitusError("ARTICLE_CONFLICT", { where, what: outcome.value.id }) };
    }
  }
};
