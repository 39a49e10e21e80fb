import { describe } from "vitest";
import { openSqliteStore } from "../../src/store/sqlite/index.ts";
import { storeContract } from "./store-contract.ts";

describe("SQLite", () => {
  storeContract({ open: async () => openSqliteStore(":memory:"), runs: 300 });
});
