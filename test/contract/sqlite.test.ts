import { describe } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { correctionsContract } from "./corrections-contract.ts";
import { storeContract } from "./store-contract.ts";

describe("SQLite", () => {
  storeContract({ open: async () => openSqliteStore(":memory:"), runs: 300 });
  correctionsContract({ open: async () => openSqliteStore(":memory:"), runs: 300 });
});
