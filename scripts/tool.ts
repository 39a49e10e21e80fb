import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LAUNCHER = fileURLToPath(new URL("run.js", import.meta.url));

/** How a tool ended. */
export interface ToolResult {
  readonly status: number;
}

/** Runs a tool of `node_modules` ("tsc") or a script by path, in this Node and the project's root; its output goes where ours goes. */
export const runTool = (name: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<ToolResult> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [LAUNCHER, name, ...args], {
      cwd: ROOT,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("error", () => resolve({ status: 1 }));
    child.on("exit", (code) => resolve({ status: code ?? 1 }));
  });
