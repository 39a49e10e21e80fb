import { TacitusError } from "../../core/errors.ts";

const SCHEME = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//;

/** True for an address of a server, as against the path of a file. */
export const isNeo4jAddress = (store: string): boolean => /^(?:bolt|neo4j)(?:\+\w+)?:/i.test(store);

/** The address, checked; a login inside is refused, and is not repeated in the error. */
export const checkAddress = (address: string): string => {
  const where = address.replace(/:.*@/, "://");
  if (!SCHEME.test(address) || !URL.canParse(address)) {
    throw new TacitusError("STORE_ADDRESS", { where, what: "not an address of a Neo4j server" });
  }
  const url = new URL(address);
  if (url.username !== "" || url.password !== "" || address.includes("@")) {
    throw new TacitusError("STORE_ADDRESS", { where, what: "a login inside the address" });
  }
  if (url.hostname === "") throw new TacitusError("STORE_ADDRESS", { where, what: "no host" });
  return address;
};
