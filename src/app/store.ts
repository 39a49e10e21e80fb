import type { GraphStore, StoreOptions } from "../core/ports.ts";

const isNeo4j = (address: string): boolean => address === "neo4j" || /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//.test(address);

/**
 * Opens the store that an address names: `neo4j` (at NEO4J_URI), an address of scheme bolt or neo4j, else a SQLite file.
 * Login and database come from NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE. Errors: STORE_….
 */
export const openStore = async (
  address: string,
  variables: Readonly<Record<string, string | undefined>>,
  options: StoreOptions = {},
): Promise<GraphStore> => {
  if (!isNeo4j(address)) {
    const { openSqliteStore } = await import("../store/sqlite/index.ts");
    return openSqliteStore(address, options);
  }
  const { openNeo4jStore } = await import("../store/neo4j/index.ts");
  return openNeo4jStore(address, variables, options);
};
