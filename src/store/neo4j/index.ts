export { checkAddress, isNeo4jAddress } from "./address.ts";
export { openNeo4jStore } from "./store.ts";
export type { Neo4jOptions } from "./connection.ts";
