import type { ArticleClaims } from "../core/claim.ts";
import { TacitusError } from "../core/errors.ts";
import type { Outcome } from "../core/outcome.ts";
import { readArticleLines, readClaims, type Source } from "../read/index.ts";

/** Ids that stand on articles with different texts. */
const conflictingArticles = async (sources: readonly Source[]): Promise<ReadonlySet<string>> => {
  const hashes = new Map<string, string>();
  const conflicts = new Set<string>();
  for (const source of sources) {
    for await (const { article } of readArticleLines(source)) {
      if ((hashes.get(article.id) ?? article.textHash) !== article.textHash) conflicts.add(article.id);
      hashes.set(article.id, article.textHash);
    }
  }
  return conflicts;
};

/** Articles with their claims from files that `extract --format jsonl` wrote; conflicts of ids fail as for articles. */
export const claimsOf = async function* (sources: readonly Source[]): AsyncGenerator<Outcome<ArticleClaims>> {
  const conflicts = await conflictingArticles(sources);
  for (const source of sources) {
    for await (const outcome of readClaims(source)) {
      if (!outcome.ok || !conflicts.has(outcome.value.article.id)) yield outcome;
      else {
        const what = outcome.value.article.id;
        const error = new TacitusError("ARTICLE_CONFLICT", { where: source.name, what });
        yield { ok: false, where: source.name, error };
      }
    }
  }
};
