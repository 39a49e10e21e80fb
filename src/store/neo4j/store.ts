import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { GraphBatch } from "../../core/graph.ts";
import type { CypherRow, GraphStore, LoadReport, StoreOptions } from "../../core/ports.ts";
import { type ArticleChange, diffArticle, isUnchanged, lastOfEach, reportOf } from "../diff.ts";
import { checkAddress } from "./address.ts";
import { neo4jError } from "./errors.ts";
import { loadChanges } from "./load.ts";
import { plainValue } from "./plain.ts";
import { askNeo4j } from "./questions.ts";
import { type Runner, runnerOver } from "./runner.ts";
import { prepareSchema } from "./schema.ts";
import { storedArticleSchema } from "./shapes.ts";
import { storedClaims, storedGraph } from "./stored.ts";
import { statementOf } from "./texts.ts";

/** Mentions of one transaction, about; an article is never split. */
const TRANSACTION = 2000;
const CONNECT_LIMIT_MS = 10_000;

/** A Neo4j server; without `username` it is asked without login. */
export interface Neo4jOptions extends StoreOptions {
  readonly address: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

const driverOf = ({ address, username, password }: Neo4jOptions): Driver =>
  neo4j.driver(checkAddress(address), username === undefined ? undefined : neo4j.auth.basic(username, password ?? ""), {
    disableLosslessIntegers: true,
    connectionTimeout: CONNECT_LIMIT_MS,
    connectionAcquisitionTimeout: CONNECT_LIMIT_MS,
    maxTransactionRetryTime: CONNECT_LIMIT_MS,
    telemetryDisabled: true,
  });

/** Whole articles, as many as make about one transaction. */
const inTransactions = (batches: readonly GraphBatch[]): readonly (readonly GraphBatch[])[] => {
  const groups: GraphBatch[][] = [];
  let room = 0;
  for (const batch of batches) {
    if (room <= 0) room = groups.push([]) && TRANSACTION;
    groups.at(-1)?.push(batch);
    room -= 1 + batch.mentions.length;
  }
  return groups;
};

const changesOf = async (batches: readonly GraphBatch[], runner: Runner): Promise<readonly ArticleChange[]> => {
  const ids = batches.map((batch) => batch.article.id);
  const rows = await runner.read(statementOf("load/read-articles"), ids, storedArticleSchema);
  const stored = new Map(
    rows.map(({ claims, ...article }) => [article.id, { article, text: false, claims: new Map(claims) }]),
  );
  return batches.map((batch) => diffArticle(batch, stored.get(batch.article.id), false));
};

const loadGroup = async (
  session: Session,
  batches: readonly GraphBatch[],
  context: { readonly where: string; readonly now: string },
): Promise<{ readonly changes: readonly ArticleChange[]; readonly writes: number }> =>
  session.executeWrite(async (transaction) => {
    const runner = runnerOver(transaction, context.where);
    const changes = await changesOf(batches, runner);
    const needed = changes.filter((change) => !isUnchanged(change));
    if (needed.length > 0) await loadChanges(needed, runner, context.now);
    return { changes, writes: runner.writes() };
  });

/** The same graph in a Neo4j server, Community Edition or other; constraints are made when it is opened to be written. */
export const openNeo4jStore = async (options: Neo4jOptions): Promise<GraphStore> => {
  const driver = driverOf(options);
  const location = options.address;
  const now = options.now ?? ((): string => new Date().toISOString());
  const database = options.database;

  const during = async <Value>(work: (session: Session) => Promise<Value>, reads = false): Promise<Value> => {
    const defaultAccessMode = reads ? neo4j.session.READ : neo4j.session.WRITE;
    const session = driver.session({ defaultAccessMode, ...(database === undefined ? {} : { database }) });
    try {
      return await work(session);
    } catch (cause) {
      throw neo4jError(location, cause);
    } finally {
      await session.close();
    }
  };

  async function* streamed<Value>(values: (session: Session) => AsyncIterable<Value>): AsyncGenerator<Value> {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database === undefined ? {} : { database }) });
    try {
      yield* values(session);
    } catch (cause) {
      throw neo4jError(location, cause);
    } finally {
      await session.close();
    }
  }

  const load = async (session: Session, batches: readonly GraphBatch[]): Promise<LoadReport> => {
    const changes: ArticleChange[] = [];
    let writes = 0;
    for (const group of inTransactions(lastOfEach(batches))) {
      const done = await loadGroup(session, group, { where: location, now: now() });
      changes.push(...done.changes);
      writes += done.writes;
    }
    return reportOf(changes, writes);
  };

  try {
    await during((session) => prepareSchema(session, location, options.mustExist !== true));
  } catch (error) {
    await driver.close();
    throw error;
  }
  return {
    location,
    load: (batches) => during((session) => load(session, batches)),
    ask: (name, parameters) => during((session) => askNeo4j(session, { name, parameters }), true),
    claims: () => streamed((session) => storedClaims(session, location)),
    graph: () => streamed(storedGraph),
    cypher: (text) =>
      during(async (session): Promise<readonly CypherRow[]> => {
        const { records } = await session.executeRead((transaction) => transaction.run(text));
        return records.map((record) =>
          Object.fromEntries(record.keys.map((key) => [String(key), plainValue(record.get(key))])),
        );
      }, true),
    close: () => driver.close(),
  };
};
