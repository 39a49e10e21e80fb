import { defineConfig } from "vitest/config";

/** Stores and models are slow to start on a small machine, hence the long limits. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 300_000,
    globalSetup: ["test/contract/neo4j-run.ts"],
    maxWorkers: 2,
    execArgv: ["--disable-warning=ExperimentalWarning"],
  },
});
