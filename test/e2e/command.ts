import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const BINARY = join(ROOT, "bin/tacitus.js");

/** True where a model is there to run; without one these tests are skipped, visibly. */
export const hasModel = existsSync(join(ROOT, "data/model/default/manifest.json"));

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface CommandOptions {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `tacitus` as a user does, in another folder. */
export const tacitus = async (args: readonly string[], options: CommandOptions = {}): Promise<CommandResult> => {
  const env = { ...process.env, NEO4J_URI: "", ...options.env };
  const child = spawn(process.execPath, [BINARY, ...args], { cwd: options.cwd ?? tmpdir(), env });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on("error", () => undefined);
  child.stdin.end(options.input ?? "");
  const code = await new Promise<number | null>((resolve) => void child.on("close", resolve));
  return { code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
};

export interface Folder {
  readonly path: (name: string) => string;
  readonly remove: () => void;
}

export const temporaryFolder = (): Folder => {
  const folder = mkdtempSync(join(tmpdir(), "tacitus-e2e-"));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true, force: true }) };
};

/** The last line that is not empty. */
export const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1) ?? "";
