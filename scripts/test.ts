import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { build } from "./build.ts";
import { runTool } from "./tool.ts";

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const title = (text: string): void => void process.stdout.write(`\n— ${text}\n`);

const tool =
  (name: string, ...args: readonly string[]) =>
  async (): Promise<boolean> =>
    (await runTool(name, args)).status === 0;

/** What must hold before any test runs; each counts as one test. */
const CHECKS: readonly (readonly [name: string, check: () => Promise<boolean>])[] = [
  ["format", tool("prettier", "--check", "--log-level", "warn", ".")],
  ["lint, walls and cycles", tool("oxlint", "--type-aware", "--quiet")],
  ["types", tool("tsc", "--noEmit", "-p", ".")],
  ["build", build],
];

const check = async ([name, run]: (typeof CHECKS)[number]): Promise<Count> => {
  title(name);
  const passed = await run();
  process.stdout.write(passed ? "passed\n" : `FAILED: ${name}\n`);
  return passed ? PASSED : FAILED;
};

/** Files that failed before a test of theirs ran count as one failure each. */
const readReport = (file: string, status: number): Count => {
  const report = reportSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!report.success) return FAILED;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report.data;
  const broken = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length;
  const failed = numFailedTests + broken;
  return {
    passed: numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: numPendingTests + numTodoTests,
  };
};

const vitest = async (args: readonly string[]): Promise<Count> => {
  title("tests");
  const folder = mkdtempSync(join(tmpdir(), "tacitus-test-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  try {
    const { status } = await runTool("vitest", ["run", ...reporters, ...args]);
    return readReport(file, status);
  } catch (cause) {
    process.stderr.write(`no report of the tests: ${String(cause)}\n`);
    return FAILED;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const total = (counts: readonly Count[], key: keyof Count): number =>
  counts.reduce((sum, count) => sum + count[key], 0);

/** Runs everything, goes on after a failure, and ends with one line that counts it. */
const main = async (args: readonly string[]): Promise<void> => {
  const counts: Count[] = [];
  for (const step of CHECKS) counts.push(await check(step));
  counts.push(await vitest(args));
  const failed = total(counts, "failed");
  const skipped = total(counts, "skipped");
  const tail = skipped > 0 ? `, ${skipped} skipped` : "";
  process.stdout.write(`\n${total(counts, "passed")} passed, ${failed} failed${tail}\n`);
  process.exitCode = failed > 0 ? 1 : 0;
};

await main(process.argv.slice(2));
