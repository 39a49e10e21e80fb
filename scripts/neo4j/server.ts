import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, openSync, closeSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { reasonOf, TacitusError } from "../../src/core/errors.ts";
import type { Artifacts } from "./artifacts.ts";
import { BROWSER_FILES, javaOptions, type Ports, type Profile, serverConfiguration } from "./configuration.ts";

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;
const BROWSER_SOURCE = new URL("../../neo4j/", import.meta.url);

/** What to start, where its data lies, and at which addresses it answers. */
export interface ServerPlan {
  readonly artifacts: Artifacts;
  readonly home: string;
  readonly ports: Ports;
  readonly profile: Profile;
}

/** A port of loopback that nobody listens on; the wanted one if it is free. */
export const freePort = async (wanted = 0): Promise<number> => {
  const probe = createServer();
  probe.listen(wanted, "127.0.0.1");
  const taken = await Promise.race([once(probe, "listening").then(() => false), once(probe, "error").then(() => true)]);
  if (taken) return freePort();
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  return typeof address === "object" && address !== null ? address.port : freePort();
};

const spawnServer = ({ artifacts, home, ports, profile }: ServerPlan): ChildProcess => {
  for (const folder of ["conf", "logs", "data"]) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(join(home, "conf", "neo4j.conf"), serverConfiguration(ports));
  for (const file of BROWSER_FILES) {
    copyFileSync(fileURLToPath(new URL(file, BROWSER_SOURCE)), join(artifacts.web, "browser", file));
  }
  const console = openSync(join(home, "logs", "console.log"), "w");
  const classPath = `${artifacts.web}:${join(artifacts.lib, "*")}`;
  const main = ["-cp", classPath, "org.neo4j.server.CommunityEntryPoint", `--home-dir=${home}`];
  const options = [...javaOptions(profile), ...main, `--config-dir=${join(home, "conf")}`, "--console-mode"];
  const server = spawn("java", options, { detached: true, stdio: ["ignore", console, console] });
  closeSync(console);
  return server;
};

const consoleOf = (home: string): string => readFileSync(join(home, "logs", "console.log"), "utf8");

const waitUntilStarted = async (server: ChildProcess, home: string): Promise<void> => {
  const deadline = Date.now() + START_LIMIT_MS;
  while (!/\bStarted\.\s*$/m.test(consoleOf(home))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      const lines = consoleOf(home).trim().split("\n");
      const what = lines.find((line) => /\bERROR\b|Exception/.test(line)) ?? lines.at(-1) ?? "it said nothing";
      throw new TacitusError("NEO4J_START", { where: join(home, "logs", "console.log"), what });
    }
    await sleep(100);
  }
};

/** Starts a server without login on loopback and waits until it answers; gives its process id. */
export const startServer = async (plan: ServerPlan): Promise<number> => {
  const server = spawnServer(plan);
  const refused = once(server, "error").then(([cause]) => {
    throw new TacitusError("NEO4J_START", { where: "java", what: reasonOf(cause), cause });
  });
  await Promise.race([once(server, "spawn"), refused]);
  refused.catch(() => undefined);
  const { pid } = server;
  if (pid === undefined) throw new TacitusError("NEO4J_START", { where: "java", what: "no process" });
  try {
    await waitUntilStarted(server, plan.home);
  } catch (error) {
    await stopServer(pid);
    throw error;
  }
  server.unref();
  return pid;
};

/** True while a process of that id runs. */
export const isAlive = (pid: number): boolean => {
  if (existsSync("/proc/self/stat") && /\) Z /.test(procFile(pid, "stat"))) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

const procFile = (pid: number, name: string): string => {
  const path = `/proc/${pid}/${name}`;
  return existsSync(path) ? readFileSync(path, "utf8") : "";
};

/** True while the process is the server of that home: after a restart of the machine its id may be another's. */
export const isServerOf = (pid: number, home: string): boolean =>
  isAlive(pid) && (!existsSync("/proc/self/cmdline") || procFile(pid, "cmdline").includes(`--home-dir=${home}`));

/** Asks the server to end and waits until it has. */
export const stopServer = async (pid: number): Promise<void> => {
  if (isAlive(pid)) process.kill(pid, "SIGTERM");
  const deadline = Date.now() + STOP_LIMIT_MS;
  while (isAlive(pid) && Date.now() < deadline) await sleep(50);
  if (isAlive(pid)) process.kill(pid, "SIGKILL");
};
