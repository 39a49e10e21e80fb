import type { ArticleClaims } from "../core/claim.ts";
import type { Correction } from "../core/correction.ts";
import { TacitusError } from "../core/errors.ts";
import type { GraphBatch } from "../core/graph.ts";
import type { Ontology } from "../core/ontology.ts";
import type { Outcome } from "../core/outcome.ts";
import type { GraphStore, LoadReport } from "../core/ports.ts";
import { toGraph } from "../graph/index.ts";

const BATCH = 200;
const NOTHING: LoadReport = { articles: 0, claims: { added: 0, changed: 0, removed: 0, unchanged: 0 }, writes: 0 };

const plus = (left: LoadReport, right: LoadReport): LoadReport => ({
  articles: left.articles + right.articles,
  claims: {
    added: left.claims.added + right.claims.added,
    changed: left.claims.changed + right.claims.changed,
    removed: left.claims.removed + right.claims.removed,
    unchanged: left.claims.unchanged + right.claims.unchanged,
  },
  writes: left.writes + right.writes,
});

/** What a run of loading did: the sum of its reports, and the articles that failed. */
export interface LoadSummary extends LoadReport {
  readonly failed: number;
}

interface Loading {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  /** What a person decided about actors; none if left out. */
  readonly corrections?: readonly Correction[] | undefined;
  /** True to write also what is unchanged. */
  readonly anew?: boolean | undefined;
  /** Told of each outcome as it passes: failures, progress. */
  readonly onOutcome: (outcome: Outcome<ArticleClaims>) => void;
}

/** The article's part of the graph; an article whose claims contradict themselves fails alone. */
const project = (
  outcome: Outcome<ArticleClaims>,
  { ontology, corrections }: Pick<Loading, "ontology" | "corrections">,
): Outcome<GraphBatch> => {
  if (!outcome.ok) return outcome;
  try {
    return { ok: true, value: toGraph(outcome.value, ontology, corrections) };
  } catch (error) {
    if (!(error instanceof TacitusError)) throw error;
    return { ok: false, where: outcome.value.article.id, error };
  }
};

/** Projects extracted articles into the graph and loads them, 200 articles a transaction; failed ones keep their old claims. */
export const loadAll = async (
  outcomes: AsyncIterable<Outcome<ArticleClaims>>,
  loading: Loading,
): Promise<LoadSummary> => {
  const { store, onOutcome, anew } = loading;
  let report = NOTHING;
  let failed = 0;
  let batch: GraphBatch[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) report = plus(report, await store.load(batch, { anew }));
    batch = [];
  };
  for await (const outcome of outcomes) {
    const projected = project(outcome, loading);
    onOutcome(projected.ok ? outcome : projected);
    if (projected.ok) batch.push(projected.value);
    else failed += 1;
    if (batch.length >= BATCH) await flush();
  }
  await flush();
  return { ...report, failed };
};
