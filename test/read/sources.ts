import type { Article } from "../../src/core/article.ts";
import type { Outcome } from "../../src/core/outcome.ts";
import { readArticles, type ReadOptions, type Source } from "../../src/read/index.ts";

/** A source of bytes in memory, in chunks of a given size. */
export const bytesSource = (name: string, content: string | Uint8Array, chunk = 7): Source => ({
  name,
  open: async function* () {
    const bytes = Buffer.from(content);
    for (let from = 0; from < bytes.length; from += chunk) yield bytes.subarray(from, from + chunk);
  },
});

const DEFAULTS: ReadOptions = { format: "auto", date: null };

export const readAll = async (
  source: Source,
  options: Partial<ReadOptions> = {},
): Promise<readonly Outcome<Article>[]> => Array.fromAsync(readArticles(source, { ...DEFAULTS, ...options }));

/** Codes of failures, ids or texts of what was done, in order. */
export const summary = (outcomes: readonly Outcome<Article>[]): readonly string[] =>
  outcomes.map((outcome) => (outcome.ok ? outcome.value.text : outcome.error.code));

/** The one article that a source must give. */
export const readOne = async (source: Source, options: Partial<ReadOptions> = {}): Promise<Article> => {
  const [outcome, ...rest] = await readAll(source, options);
  if (outcome === undefined || rest.length > 0) throw new Error(`${rest.length + 1} outcomes`);
  if (!outcome.ok) throw outcome.error;
  return outcome.value;
};
