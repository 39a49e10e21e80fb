// Plain JavaScript for Node 20 or newer: every script of package.json starts here.
//   node scripts/run.js [--install] SCRIPT|TOOL [ARGUMENT…]
// --install first runs `npm ci` where node_modules is missing or older than package-lock.json.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findNode, runNode } from "../bin/node.js";

const root = fileURLToPath(new URL("..", import.meta.url));

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null);

/** True when each package of the lock file that this platform needs is installed in the version locked. */
const isInstalled = () => {
  const wanted = readJson(join(root, "package-lock.json"))?.packages ?? {};
  const present = readJson(join(root, "node_modules/.package-lock.json"))?.packages;
  if (present === undefined) return false;
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional === true || present[path]?.version === entry.version,
  );
};

const install = () => {
  if (isInstalled() && findNode() !== null) return 0;
  process.stderr.write("Installing what is missing (npm ci) …\n");
  const npm = process.env.npm_execpath;
  const [command, args] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const done = spawnSync(command, [...args, "ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: npm === undefined && process.platform === "win32",
  });
  return done.status ?? 1;
};

/** The script of a tool ("vitest"), or the path as given. */
const scriptPath = (name) => {
  if (name.includes("/")) return resolve(root, name);
  const folder = join(root, "node_modules", name === "tsc" ? "typescript" : name);
  const bin = readJson(join(folder, "package.json"))?.bin;
  return join(folder, typeof bin === "string" ? bin : bin[name]);
};

const args = process.argv.slice(2);
const installs = args[0] === "--install";
const [name, ...rest] = installs ? args.slice(1) : args;
const installed = installs ? install() : 0;
if (installed !== 0 || name === undefined) {
  process.exitCode = installed || 2;
} else {
  process.exitCode = await runNode([scriptPath(name), ...rest]);
}
