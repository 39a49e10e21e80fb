import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A fresh process that extracts one article; null where it fails. */
export interface ColdStart {
  readonly coldSeconds: number | null;
  readonly coldPeakMegabytes: number | null;
}

const PROGRAM = fileURLToPath(new URL("../../bin/tacitus.js", import.meta.url));
const COMMAND = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const ROUNDS = 3;

const run = (args: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], { env: environment, stdio: "ignore" });
    child.on("close", (code) => resolve(code ?? 1));
  });

/** Every process of the run writes its peak of resident memory (kilobytes) when it ends; the largest counts. */
const HOOK = `import { appendFileSync } from "node:fs";
process.on("exit", () => appendFileSync(process.env.BENCH_PEAKS, process.resourceUsage().maxRSS + "\\n"));
`;

const runOnce = async (folder: string): Promise<{ readonly seconds: number; readonly megabytes: number }> => {
  const peaks = join(folder, "peaks");
  writeFileSync(peaks, "");
  const environment = { ...process.env, BENCH_PEAKS: peaks, NODE_OPTIONS: `--import=${join(folder, "hook.mjs")}` };
  const began = performance.now();
  const code = await run([PROGRAM, "extract", join(folder, "article.txt"), "--format", "jsonl"], environment);
  const seconds = (performance.now() - began) / 1000;
  const kilobytes = readFileSync(peaks, "utf8").split("\n").map(Number);
  return { seconds: code === 0 ? seconds : Number.NaN, megabytes: Math.max(...kilobytes) / 1024 };
};

/** Runs the program `ROUNDS` times on one article and takes the median time and the largest memory. */
export const measureColdStart = async (text: string): Promise<ColdStart> => {
  if (!existsSync(COMMAND)) return { coldSeconds: null, coldPeakMegabytes: null };
  const folder = mkdtempSync(join(tmpdir(), "tacitus-bench-"));
  writeFileSync(join(folder, "hook.mjs"), HOOK);
  writeFileSync(join(folder, "article.txt"), text);
  const runs = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await runOnce(folder));
  rmSync(folder, { recursive: true });
  const seconds = runs.map((one) => one.seconds).toSorted((left, right) => left - right)[ROUNDS >> 1] ?? Number.NaN;
  return {
    coldSeconds: Number.isNaN(seconds) ? null : Math.round(seconds * 100) / 100,
    coldPeakMegabytes: Math.round(Math.max(...runs.map((one) => one.megabytes))),
  };
};
