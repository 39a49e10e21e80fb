import type { StatementSync } from "node:sqlite";
import { TacitusError } from "../../core/errors.ts";
import type { GraphBatch } from "../../core/graph.ts";
import type { GraphStore, LoadOptions, LoadReport, StoreOptions } from "../../core/ports.ts";
import { diffArticle, isUnchanged, lastOfEach, reportOf } from "../diff.ts";
import { inTransaction, openDatabase, sqliteError } from "./database.ts";
import { storedGraph } from "./graph.ts";
import { loadChanges } from "./load.ts";
import { askSqlite } from "./questions.ts";
import { statementsOver } from "./statements.ts";
import { storedArticle, storedClaims } from "./stored.ts";

async function* coded<Value>(where: string, values: Iterable<Value>): AsyncGenerator<Value> {
  try {
    yield* values;
  } catch (cause) {
    throw sqliteError(where, cause);
  }
}

/** The embedded store: one file with everything, the articles' texts too; `:memory:` for none. */
export const openSqliteStore = (path: string, options: StoreOptions = {}): GraphStore => {
  const database = openDatabase(path, options.mustExist ?? false);
  const now = options.now ?? ((): string => new Date().toISOString());
  const prepared = new Map<string, StatementSync>();

  const load = (batches: readonly GraphBatch[], { anew = false }: LoadOptions = {}): LoadReport =>
    inTransaction(database, path, () => {
      const statements = statementsOver(database, prepared);
      const changes = lastOfEach(batches).map((batch) =>
        diffArticle(batch, storedArticle(statements, batch.article.id), { keepsText: true, anew }),
      );
      const needed = changes.filter((change) => !isUnchanged(change));
      if (needed.length > 0) loadChanges(needed, statements, now());
      return reportOf(changes, statements.writes());
    });

  return {
    location: path,
    load: async (batches, loading) => load(batches, loading),
    ask: async (name, parameters) => askSqlite(database, path, { name, parameters }),
    claims: (actorId) => coded(path, storedClaims(database, { where: path, actorId })),
    graph: () => coded(path, storedGraph(database)),
    cypher: async () => {
      throw new TacitusError("STORE_NOT_CYPHER", { where: path });
    },
    close: async () => database.close(),
  };
};
