#!/usr/bin/env node
// The command. Runs the compiled program, or the sources where nothing is compiled yet.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findNode, runNode } from "./node.js";

const compiled = new URL("../dist/cli/main.js", import.meta.url);
const main = existsSync(compiled) ? compiled : new URL("../src/cli/main.ts", import.meta.url);

if (findNode() === process.execPath) {
  const { emitWarning } = process;
  process.emitWarning = (warning, ...rest) => {
    if (rest[0] !== "ExperimentalWarning") emitWarning.call(process, warning, ...rest);
  };
  const { main: run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.exitCode = await runNode([fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
}
