import type { Session } from "neo4j-driver";
import type { GraphBatch } from "../../core/graph.ts";
import type { LoadReport } from "../../core/ports.ts";
import { type ArticleChange, diffArticle, isUnchanged, lastOfEach, mentionLine, reportOf } from "../diff.ts";
import { loadChanges } from "./load.ts";
import { type Runner, runnerOver } from "./runner.ts";
import { storedArticleSchema } from "./shapes.ts";
import { statementOf } from "./texts.ts";

/** Mentions of one transaction, about; an article is never split. */
const TRANSACTION = 2000;

interface LoadContext {
  readonly where: string;
  readonly now: string;
  readonly anew: boolean;
}

interface Loaded {
  readonly changes: readonly ArticleChange[];
  readonly writes: number;
}

/** Whole articles, as many as make about one transaction. */
const inTransactions = (batches: readonly GraphBatch[]): readonly (readonly GraphBatch[])[] => {
  const groups: GraphBatch[][] = [];
  let room = 0;
  for (const batch of batches) {
    if (room <= 0) {
      groups.push([]);
      room = TRANSACTION;
    }
    groups.at(-1)?.push(batch);
    room -= 1 + batch.mentions.length;
  }
  return groups;
};

const changesOf = async (
  batches: readonly GraphBatch[],
  runner: Runner,
  anew: boolean,
): Promise<readonly ArticleChange[]> => {
  const ids = batches.map((batch) => batch.article.id);
  const rows = await runner.read(statementOf("load/read-articles"), ids, storedArticleSchema);
  const stored = new Map(
    rows.map(({ claims, ...article }) => {
      const lines = claims.map(([id, claim, corrected]) => [id, mentionLine({ claim, corrected })] as const);
      return [article.id, { article, text: false, claims: new Map(lines) }];
    }),
  );
  return batches.map((batch) => diffArticle(batch, stored.get(batch.article.id), { keepsText: false, anew }));
};

const loadGroup = (session: Session, batches: readonly GraphBatch[], { where, now, anew }: LoadContext): Promise<Loaded> =>
  session.executeWrite(async (transaction) => {
    const runner = runnerOver(transaction, where);
    const changes = await changesOf(batches, runner, anew);
    const needed = changes.filter((change) => !isUnchanged(change));
    if (needed.length > 0) await loadChanges(needed, runner, now);
    return { changes, writes: runner.writes() };
  });

/** Loads all, some articles a transaction; what was committed before an error stays. */
export const loadBatches = async (
  session: Session,
  batches: readonly GraphBatch[],
  context: LoadContext,
): Promise<LoadReport> => {
  const loaded: Loaded[] = [];
  for (const group of inTransactions(lastOfEach(batches))) loaded.push(await loadGroup(session, group, context));
  return reportOf(
    loaded.flatMap((group) => group.changes),
    loaded.reduce((sum, group) => sum + group.writes, 0),
  );
};
