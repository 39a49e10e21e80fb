/**
 * Measures loading: `node bench/load/load.ts [--articles N] [--store bolt://…]`. Made articles go into a new SQLite file, and into
 * the Neo4j named, whose database must be empty; then all again, which writes nothing. Prints a table, then one JSON line.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { GraphBatch } from "../../src/core/graph.ts";
import type { GraphStore } from "../../src/core/ports.ts";
import { openNeo4jStore } from "../../src/store/neo4j/index.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { madeArticles, recordsIn } from "./articles.ts";

const BATCH = 200;

interface Loading {
  readonly seconds: number;
  readonly writes: number;
}

const loadAll = async (store: GraphStore, batches: readonly GraphBatch[]): Promise<Loading> => {
  const start = performance.now();
  let writes = 0;
  for (let at = 0; at < batches.length; at += BATCH) writes += (await store.load(batches.slice(at, at + BATCH))).writes;
  return { seconds: (performance.now() - start) / 1000, writes };
};

const askMilliseconds = async (store: GraphStore): Promise<number> => {
  const start = performance.now();
  for (let round = 0; round < 20; round += 1) await store.ask("timeline", { actor: "Actor Number 0", limit: 20 });
  return (performance.now() - start) / 20;
};

const measure = async (store: GraphStore, batches: readonly GraphBatch[]) => {
  const first = await loadAll(store, batches);
  const again = await loadAll(store, batches);
  const busiest = await askMilliseconds(store);
  await store.close();
  return {
    recordsPerSecond: Math.round(recordsIn(batches) / first.seconds),
    claimsPerSecond: Math.round(batches.reduce((sum, batch) => sum + batch.mentions.length, 0) / first.seconds),
    againClaimsPerSecond: Math.round(batches.reduce((sum, batch) => sum + batch.mentions.length, 0) / again.seconds),
    againWrites: again.writes,
    busiestTimelineMs: Math.round(busiest * 10) / 10,
  };
};

const { values } = parseArgs({ options: { articles: { type: "string", default: "2000" }, store: { type: "string" } } });
const batches = madeArticles(Number(values.articles));
const folder = mkdtempSync(join(tmpdir(), "tacitus-load-"));
const file = join(folder, "load.db");
const sqlite = await measure(openSqliteStore(file), batches);
const bytes = statSync(file).size;
rmSync(folder, { recursive: true });
const neo4j =
  values.store === undefined ? null : await measure(await openNeo4jStore({ address: values.store }), batches);
const claims = batches.reduce((sum, batch) => sum + batch.mentions.length, 0);
const record = {
  processor: cpus()[0]?.model,
  node: process.version,
  articles: batches.length,
  claims,
  sqlite,
  bytes,
  neo4j,
};

console.table({ SQLite: sqlite, ...(neo4j === null ? {} : { Neo4j: neo4j }) });
if (neo4j !== null) console.log(`SQLite / Neo4j: ${(sqlite.claimsPerSecond / neo4j.claimsPerSecond).toFixed(1)} times`);
console.log(JSON.stringify(record));
