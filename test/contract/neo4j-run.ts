/** Runs once for a whole test run: makes room for a server that the first test in need starts, and stops it at the end. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopTestServer } from "./neo4j-server.ts";

export default (): (() => Promise<void>) => {
  const folder = mkdtempSync(join(tmpdir(), "tacitus-test-"));
  process.env["TACITUS_TEST_RUN"] = folder;
  return async () => {
    await stopTestServer(folder);
    rmSync(folder, { recursive: true, force: true });
  };
};
