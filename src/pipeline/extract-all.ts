import type { Article } from "../core/article.ts";
import type { ArticleClaims } from "../core/claim.ts";
import { reasonOf, TacitusError } from "../core/errors.ts";
import type { Outcome } from "../core/outcome.ts";
import { extractArticle, type Stages } from "./extract-article.ts";

type Extracted = Outcome<ArticleClaims>;

/** One article, done or failed; whatever goes wrong, the run goes on. */
const attempt = async (outcome: Outcome<Article>, stages: Stages): Promise<Extracted> => {
  if (!outcome.ok) return outcome;
  const where = outcome.value.id;
  try {
    return { ok: true, value: await extractArticle(outcome.value, stages) };
  } catch (cause) {
    const known = cause instanceof TacitusError;
    const error = known ? cause : new TacitusError("EXTRACTION_FAILED", { where, what: reasonOf(cause), cause });
    return { ok: false, where, error };
  }
};

/**
 * Extracts articles as they come, up to `jobs` at a time, and gives the outcomes in the order of the input:
 * the same lines whatever the number of threads. At most twice `jobs` articles are held at once.
 */
export const extractAll = async function* (
  articles: AsyncIterable<Outcome<Article>>,
  stages: Stages,
  jobs = 1,
): AsyncGenerator<Extracted> {
  const running: Promise<Extracted>[] = [];
  for await (const outcome of articles) {
    running.push(attempt(outcome, stages));
    if (running.length < (jobs <= 1 ? 1 : jobs * 2)) continue;
    const first = running.shift();
    if (first) yield await first;
  }
  for (const rest of running) yield await rest;
};
