import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { z } from "zod";
import { EXIT, reportEnd } from "./failures.ts";
import { endWithReader } from "./output.ts";
import { makeProgram } from "./program.ts";

const packageVersion = (): string =>
  z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"))).version;

/** Runs one command line and gives its exit code: 0 all done, 1 something failed, 2 wrong usage. */
export const main = async (args: readonly string[]): Promise<number> => {
  let code: number = EXIT.done;
  endWithReader();
  try {
    await makeProgram(packageVersion(), (result) => void (code = result)).parseAsync([...args], { from: "user" });
    return code;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? EXIT.done : EXIT.usage;
    return reportEnd(cause);
  }
};
