import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { GraphStore } from "../../src/core/ports.ts";
import { toGraph } from "../../src/graph/index.ts";
import { openNeo4jStore } from "../../src/store/neo4j/index.ts";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { articlesArbitrary } from "./arbitrary.ts";
import { ontology } from "./claims.ts";
import { dumpOf } from "./dump.ts";
import { takeTestServer, testLogin, wipe } from "./neo4j-server.ts";
import { correctionsContract } from "./corrections-contract.ts";
import { storeContract } from "./store-contract.ts";

const server = await takeTestServer();
const address = server?.address ?? "";

/** An empty store: one server has one database, so opening wipes it. */
const open = async (): Promise<GraphStore> => {
  await wipe(address);
  return openNeo4jStore({ address, ...testLogin() });
};

describe.skipIf(server === null)("Neo4j", () => {
  afterAll(() => server?.release());

  storeContract({ open, runs: 15 });
  correctionsContract({ open, runs: 15 });

  it("holds the same graph as SQLite", async () => {
    await fc.assert(
      fc.asyncProperty(articlesArbitrary, async (versions) => {
        const stores = [await open(), openSqliteStore(":memory:")];
        const dumps = [];
        for (const store of stores) {
          for (const article of versions) await store.load([toGraph(article, ontology)]);
          dumps.push(await dumpOf(store));
          await store.close();
        }
        expect(dumps[0]).toEqual(dumps[1]);
      }),
      { numRuns: 15 },
    );
  });

  it("answers free queries that only read", async () => {
    const store = await open();
    expect(await store.cypher("RETURN 1 AS one, [2, 'x'] AS more")).toEqual([{ one: 1, more: [2, "x"] }]);
    await expect(store.cypher("CREATE (n:Junk) RETURN n")).rejects.toMatchObject({ code: "STORE_QUERY" });
    await expect(store.cypher("MATCH (")).rejects.toMatchObject({ code: "STORE_QUERY" });
    await store.close();
  });
});
