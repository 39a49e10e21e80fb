import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runOn, takeTestServer, testLogin, type TestServer } from "../contract/neo4j-server.ts";
import { hasModel, lastLine, tacitus, temporaryFolder } from "./command.ts";

const EXAMPLE = join(import.meta.dirname, "../../examples/comey.txt");
const FIRED = "MATCH (a)-[:FIRED]->(b) WHERE a <> b RETURN DISTINCT a.name AS a, b.name AS b ORDER BY a, b";
const folder = temporaryFolder();
const server: TestServer | null = hasModel ? await takeTestServer() : null;

const login = (): Readonly<Record<string, string>> => {
  const { username = "", password = "" } = testLogin();
  return { NEO4J_URI: server?.address ?? "", NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
};

const run = async (...args: readonly string[]) => tacitus(args, { env: login() });

describe.skipIf(server === null)("the command on Neo4j", () => {
  beforeAll(async () => {
    const result = await run("build", EXAMPLE, "--date", "2017-05-10", "--store", "neo4j");
    expect([result.code, lastLine(result.stderr)]).toEqual([0, expect.stringMatching(/ [1-9]\d* writes$/)]);
  });
  afterAll(async () => {
    folder.remove();
    await server?.release();
  });

  it("the graph says that Trump fired Comey, to Neo4j itself and to --cypher", async () => {
    const expected = expect.arrayContaining([{ a: "Donald Trump", b: "James Comey" }]);
    expect(await runOn(server?.address ?? "", FIRED)).toEqual(expected);
    const answer = await run("query", "--cypher", FIRED, "--store", server?.address ?? "", "--format", "json");
    expect(JSON.parse(answer.stdout)).toEqual(expected);
  });

  it("a second build writes nothing", async () => {
    const second = await run("build", EXAMPLE, "--date", "2017-05-10", "--store", "neo4j");
    expect(lastLine(second.stderr)).toMatch(/ 0 writes$/);
  });

  it("questions have the answers that SQLite gives, and export the same lines", async () => {
    const file = folder.path("a.db");
    await run("build", EXAMPLE, "--date", "2017-05-10", "--store", file);
    const asked = [
      ["query", "timeline", "--actor", "Trump", "--format", "json"],
      ["query", "who-did", "--type", "DISMISS", "--format", "json"],
      ["query", "dyad", "--actor", "Trump", "--with", "Comey", "--format", "json"],
      ["export"],
    ];
    for (const question of asked) {
      const [sqlite, neo4j] = await Promise.all([
        run(...question, "--store", file),
        run(...question, "--store", "neo4j"),
      ]);
      expect(neo4j.stdout).toBe(sqlite.stdout);
      expect(neo4j.stdout.length).toBeGreaterThan(100);
    }
  });

  it("a query that would write is refused", async () => {
    const result = await run("query", "--cypher", "CREATE (n:Intruder) RETURN n", "--store", "neo4j");
    expect([result.code, result.stderr]).toEqual([1, expect.stringMatching(/^STORE_/)]);
  });
});
