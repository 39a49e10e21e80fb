/** Runs once for a whole test run: makes room for a server that the first test in need starts, and stops it at the end. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { stopTestServer } from "./neo4j-server.ts";

export const setup = (): void => {
  process.env["TACITUS_TEST_RUN"] = mkdtempSync(join(tmpdir(), "tacitus-test-"));
};

export const teardown = async (): Promise<void> => {
  const folder = z.string().parse(process.env["TACITUS_TEST_RUN"]);
  await stopTestServer(folder);
  rmSync(folder, { recursive: true, force: true });
};
