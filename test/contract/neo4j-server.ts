/**
 * A Neo4j for tests: TACITUS_TEST_NEO4J_URI if set, else a container if a Docker engine answers, else the server of
 * `npm run neo4j`, small and on a free port. One for a whole test run; one test file at a time has it for itself.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { z } from "zod";
import { resolveArtifacts } from "../../scripts/neo4j/artifacts.ts";
import { freePort, startServer, stopServer } from "../../scripts/neo4j/server.ts";

const IMAGE = "neo4j:5.26-community";
const CACHE = fileURLToPath(new URL("../../.neo4j", import.meta.url));
const WAIT_MS = 240_000;

const serverSchema = z.object({
  address: z.string().nullable(),
  /** What to stop at the end. */
  pid: z.int().nullable(),
  container: z.string().nullable(),
  /** Why there is none. */
  missing: z.string().nullable(),
});
type Server = Readonly<z.infer<typeof serverSchema>>;
const NONE: Server = { address: null, pid: null, container: null, missing: null };

/** Login of the server named in TACITUS_TEST_NEO4J_URI. */
export const testLogin = (): { readonly username?: string; readonly password?: string } => {
  const username = process.env["TACITUS_TEST_NEO4J_USERNAME"];
  return username === undefined ? {} : { username, password: process.env["TACITUS_TEST_NEO4J_PASSWORD"] ?? "" };
};

/** Runs one query without the project's own code. */
export const runOn = async (address: string, text: string): Promise<readonly Record<string, unknown>[]> => {
  const { username, password } = testLogin();
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? "");
  const driver = neo4j.driver(address, auth, { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(text)).records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
};

const isThere = (command: string, ...options: readonly string[]): boolean => {
  try {
    execFileSync(command, options, { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
};

const untilAnswering = async (address: string): Promise<void> => {
  const deadline = Date.now() + WAIT_MS;
  const answers = (): Promise<boolean> =>
    runOn(address, "RETURN 1").then(
      () => true,
      () => false,
    );
  while (!(await answers())) {
    if (Date.now() > deadline) throw new Error(`${address} does not answer`);
    await sleep(500);
  }
};

const startContainer = async (): Promise<Server> => {
  const port = await freePort();
  const options = ["--rm", "-d", "-p", `127.0.0.1:${port}:7687`, "-e", "NEO4J_AUTH=none"];
  const container = execFileSync("docker", ["run", ...options, IMAGE], { encoding: "utf8" }).trim();
  const address = `bolt://127.0.0.1:${port}`;
  await untilAnswering(address);
  return { ...NONE, address, container };
};

const startJava = async (folder: string): Promise<Server> => {
  const artifacts = await resolveArtifacts(CACHE);
  const bolt = await freePort();
  const pid = await startServer({
    artifacts,
    home: join(folder, "home"),
    ports: { bolt, http: null },
    profile: "light",
  });
  return { ...NONE, address: `bolt://127.0.0.1:${bolt}`, pid };
};

const start = async (folder: string): Promise<Server> => {
  const given = process.env["TACITUS_TEST_NEO4J_URI"];
  if (given) return { ...NONE, address: given };
  if (isThere("docker", "info")) return startContainer();
  if (isThere("java", "-version") && isThere("mvn", "-version")) return startJava(folder);
  return { ...NONE, missing: "no TACITUS_TEST_NEO4J_URI, no Docker engine, no Java with Maven" };
};

const stateFile = (folder: string): string => join(folder, "server.json");

const readServer = (folder: string): Server | null =>
  existsSync(stateFile(folder)) ? serverSchema.parse(JSON.parse(readFileSync(stateFile(folder), "utf8"))) : null;

const lock = async (folder: string): Promise<void> => {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    try {
      mkdirSync(join(folder, "lock"));
      return;
    } catch (cause) {
      if (Date.now() > deadline) throw new Error("another test file keeps the Neo4j for itself", { cause });
      await sleep(100);
    }
  }
};

const refuseUnlessEmpty = async (address: string): Promise<void> => {
  const [row] = await runOn(address, "MATCH (n) RETURN count(n) AS nodes");
  if (row?.["nodes"] !== 0) throw new Error(`${address}: the database is not empty; tests would wipe it`);
};

/** Takes everything out of the database. */
export const wipe = async (address: string): Promise<void> => void (await runOn(address, "MATCH (n) DETACH DELETE n"));

/** A server for one test file, or why there is none; give it back with `release`. */
export interface TestServer {
  readonly address: string;
  readonly release: () => Promise<void>;
}

/** The run's server, empty; null, with a line on stderr, where there is none. With CI=true that is an error. */
export const takeTestServer = async (): Promise<TestServer | null> => {
  const folder = z.string().parse(process.env["TACITUS_TEST_RUN"]);
  await lock(folder);
  const unlock = (): void => rmSync(join(folder, "lock"), { recursive: true, force: true });
  try {
    const server = readServer(folder) ?? (await start(folder));
    writeFileSync(stateFile(folder), JSON.stringify(server));
    if (server.address === null) {
      if (process.env["CI"] === "true") throw new Error(`Neo4j is missing: ${server.missing}`);
      process.stderr.write(`\nSKIPPED: tests on Neo4j (${server.missing})\n`);
      unlock();
      return null;
    }
    const { address } = server;
    await refuseUnlessEmpty(address);
    return { address, release: () => wipe(address).finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
};

/** Ends what the run started. */
export const stopTestServer = async (folder: string): Promise<void> => {
  const server = readServer(folder);
  if (server?.pid) await stopServer(server.pid);
  if (server?.container) execFileSync("docker", ["rm", "-f", server.container], { stdio: "ignore" });
};
