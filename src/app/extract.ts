import type { Article } from "../core/article.ts";
import type { ArticleClaims } from "../core/claim.ts";
import type { Outcome } from "../core/outcome.ts";
import { conflictingIds, extractAll, withoutConflicts } from "../pipeline/index.ts";
import { readArticles, type ReadOptions, type Source } from "../read/index.ts";
import type { Engine } from "./engine.ts";

/** The articles of several sources, one after the other. */
export const articlesOf = async function* (
  sources: readonly Source[],
  options: ReadOptions,
): AsyncGenerator<Outcome<Article>> {
  for (const source of sources) yield* readArticles(source, options);
};

export interface ExtractInput {
  readonly sources: readonly Source[];
  readonly read: ReadOptions;
  readonly jobs: number;
  /** Told how many records there are, good and bad, before the first outcome. */
  readonly onCount?: ((records: number) => void) | undefined;
}

/** Passes outcomes on and tells their number at the end. */
const counted = async function* (
  outcomes: AsyncIterable<Outcome<Article>>,
  onCount: ((records: number) => void) | undefined,
): AsyncGenerator<Outcome<Article>> {
  let records = 0;
  for await (const outcome of outcomes) {
    records += 1;
    yield outcome;
  }
  onCount?.(records);
};

/**
 * Claims of every article, in the order of the input. The sources are read twice: first for ids that stand on different
 * texts, all of which fail (ARTICLE_CONFLICT), then for the work itself.
 */
export const extractSources = async function* (
  engine: Engine,
  { sources, read, jobs, onCount }: ExtractInput,
): AsyncGenerator<Outcome<ArticleClaims>> {
  const conflicts = await conflictingIds(counted(articlesOf(sources, read), onCount));
  yield* extractAll(withoutConflicts(articlesOf(sources, read), conflicts), engine, jobs);
};
