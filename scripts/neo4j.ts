/** `npm run neo4j -- start|stop|status`: a Neo4j Community server on loopback, without login, from Maven artifacts. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { z } from "zod";
import { TacitusError } from "../src/core/errors.ts";
import { resolveArtifacts } from "./neo4j/artifacts.ts";
import { freePort, isServerOf, startServer, stopServer } from "./neo4j/server.ts";

const CACHE = fileURLToPath(new URL("../.neo4j", import.meta.url));
const HOME = join(CACHE, "home");
const STATE = join(HOME, "server.json");
const BOLT_PORT = 7687;
const HTTP_PORT = 7474;

const stateSchema = z.object({ pid: z.int(), bolt: z.int(), http: z.int() });
type State = Readonly<z.infer<typeof stateSchema>>;

const running = (): State | null => {
  if (!existsSync(STATE)) return null;
  const state = stateSchema.safeParse(JSON.parse(readFileSync(STATE, "utf8")));
  return state.success && isServerOf(state.data.pid, HOME) ? state.data : null;
};

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const choosePort = async (given: string | undefined, usual: number): Promise<number> => {
  const wanted = given === undefined ? usual : Number(given);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new TacitusError("USAGE", { where: "neo4j start", what: `${given} is no port` });
  }
  const port = await freePort(wanted);
  if (given !== undefined && wanted !== 0 && port !== wanted) {
    throw new TacitusError("NEO4J_START", { where: `127.0.0.1:${wanted}`, what: "the port is taken" });
  }
  return port;
};

const report = ({ bolt, http }: State): void => {
  say(`Neo4j Browser: http://localhost:${http}/browser/ (no login: leave name and password empty and press Connect)`);
  say(`A guide to the graph, typed there: :play http://localhost:${http}/browser/guide.html`);
  process.stdout.write(`bolt://127.0.0.1:${bolt}\n`);
};

const start = async (given: { readonly port?: string; readonly "http-port"?: string }): Promise<void> => {
  const already = running();
  if (already !== null) return report(already);
  say("fetching Neo4j (the first time only, about 140 MB) and starting it ...");
  const artifacts = await resolveArtifacts(CACHE);
  mkdirSync(HOME, { recursive: true });
  const bolt = await choosePort(given.port, BOLT_PORT);
  const http = await choosePort(given["http-port"], HTTP_PORT);
  const pid = await startServer({ artifacts, home: HOME, ports: { bolt, http }, profile: "full" });
  const state = { pid, bolt, http };
  writeFileSync(STATE, JSON.stringify(state));
  report(state);
};

const stop = async (): Promise<void> => {
  const state = running();
  if (state === null) return say("not running");
  await stopServer(state.pid);
  rmSync(STATE, { force: true });
  say("stopped");
};

const status = (): void => {
  const state = running();
  if (state === null) {
    say("not running");
    process.exitCode = 1;
    return;
  }
  report(state);
};

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: "string" }, "http-port": { type: "string" } },
  });
  const [command] = positionals;
  if (command === "start") return start(values);
  if (command === "stop") return stop();
  if (command === "status") return status();
  throw new TacitusError("USAGE", { where: "neo4j", what: `start, stop or status, not ${command ?? "nothing"}` });
};

try {
  await main();
} catch (error) {
  if (!(error instanceof TacitusError)) throw error;
  say(`${error.code} ${error.message}`);
  process.exitCode = error.code === "USAGE" ? 2 : 1;
}
