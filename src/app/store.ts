import { TacitusError } from "../core/errors.ts";
import type { GraphStore, StoreOptions } from "../core/ports.ts";

type Variables = Readonly<Record<string, string | undefined>>;

const isAddress = (store: string): boolean => /^(?:bolt|neo4j)(?:\+\w+)?:/i.test(store);

/** True for what names a server, false for a file. */
export const isServer = (store: string): boolean => store === "neo4j" || isAddress(store);

/** The server's address: as given, or that of NEO4J_URI for `neo4j`; null for what names a file. */
const serverAddress = (store: string, variables: Variables): string | null => {
  if (store !== "neo4j") return isAddress(store) ? store : null;
  const address = variables["NEO4J_URI"] || null;
  if (address !== null) return address;
  throw new TacitusError("STORE_ADDRESS", { where: "--store neo4j", what: "NEO4J_URI is not set" });
};

/**
 * Opens the store that a name means: `neo4j` (at NEO4J_URI), an address of scheme bolt or neo4j, else a SQLite file.
 * Login and database come from NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE. Errors: STORE_….
 */
export const openStore = async (
  store: string,
  variables: Variables,
  options: StoreOptions = {},
): Promise<GraphStore> => {
  const address = serverAddress(store, variables);
  if (address === null) {
    const { openSqliteStore } = await import("../store/sqlite/index.ts");
    return openSqliteStore(store, options);
  }
  const { openNeo4jStore } = await import("../store/neo4j/index.ts");
  return openNeo4jStore({
    ...options,
    address,
    username: variables["NEO4J_USERNAME"] || undefined,
    password: variables["NEO4J_PASSWORD"] || undefined,
    database: variables["NEO4J_DATABASE"] || undefined,
  });
};
