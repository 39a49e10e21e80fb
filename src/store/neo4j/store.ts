import type { Session } from "neo4j-driver";
import type { CypherRow, GraphStore } from "../../core/ports.ts";
import { connect, type Neo4jOptions } from "./connection.ts";
import { plainValue } from "./plain.ts";
import { askNeo4j } from "./questions.ts";
import { prepareSchema } from "./schema.ts";
import { storedClaims, storedGraph } from "./stored.ts";
import { loadBatches } from "./transactions.ts";

const freeQuery = async (session: Session, text: string): Promise<readonly CypherRow[]> => {
  const { records } = await session.executeRead((transaction) => transaction.run(text));
  return records.map((record) =>
    Object.fromEntries(record.keys.map((key) => [String(key), plainValue(record.get(key))])),
  );
};

/** The same graph in a Neo4j server, Community Edition or other; constraints are made when it is opened to be written. */
export const openNeo4jStore = async (options: Neo4jOptions): Promise<GraphStore> => {
  const connection = connect(options);
  const location = options.address;
  const now = options.now ?? ((): string => new Date().toISOString());
  try {
    await connection.write((session) => prepareSchema(session, location, options.mustExist !== true));
  } catch (error) {
    await connection.close();
    throw error;
  }
  return {
    location,
    load: (batches, { anew = false } = {}) =>
      connection.write((session) => loadBatches(session, batches, { where: location, now: now(), anew })),
    ask: (name, parameters) => connection.read((session) => askNeo4j(session, { name, parameters })),
    claims: (actorId) => connection.stream((session) => storedClaims(session, { where: location, actorId })),
    graph: () => connection.stream(storedGraph),
    cypher: (text) => connection.read((session) => freeQuery(session, text)),
    close: connection.close,
  };
};
