import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTool } from "./tool.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUTPUT = join(ROOT, "dist");
/** Written after a compilation that passed; its time says what it covers. */
const STAMP = join(OUTPUT, ".built");
const INPUTS = ["src", "tsconfig.json", "tsconfig.build.json", "package-lock.json"];

const newest = (path: string): number => {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** True when something that is compiled is newer than the compiled program. */
export const isStale = (): boolean =>
  !existsSync(STAMP) || INPUTS.some((input) => newest(join(ROOT, input)) > statSync(STAMP).mtimeMs);

/** Compiles `src` to `dist`; true when it passed. What `dist` held before is removed. */
export const build = async (): Promise<boolean> => {
  const started = new Date();
  rmSync(OUTPUT, { recursive: true, force: true });
  const { status } = await runTool("tsc", ["-p", "tsconfig.build.json"]);
  if (status !== 0) return false;
  writeFileSync(STAMP, "");
  utimesSync(STAMP, started, started);
  return true;
};

/** Compiles only what is stale; true when `dist` stands. */
export const buildIfStale = async (): Promise<boolean> => !isStale() || (await build());

if (import.meta.main) process.exitCode = (await build()) ? 0 : 1;
