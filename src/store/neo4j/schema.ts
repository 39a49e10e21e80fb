import type { Session } from "neo4j-driver";
import { TacitusError } from "../../core/errors.ts";
import { statementsOf } from "./texts.ts";

/** Number of the graph's shape; it stands in the names of the constraints. */
const SCHEMA_VERSION = "1";

const namesOf = async (session: Session, text: string): Promise<readonly string[]> =>
  (await session.run(text)).records.map((record) => String(record.get("name")));

const existingNames = async (session: Session): Promise<readonly string[]> => [
  ...(await namesOf(session, "SHOW CONSTRAINTS YIELD name")),
  ...(await namesOf(session, "SHOW INDEXES YIELD name")),
];

const checkVersion = (names: readonly string[], where: string): void => {
  const versions = names.flatMap((name) => /^tacitus_(\d+)_/.exec(name)?.[1] ?? []);
  const other = versions.find((version) => version !== SCHEMA_VERSION);
  if (other !== undefined) {
    throw new TacitusError("STORE_SCHEMA", { where, what: `graph ${other}, not ${SCHEMA_VERSION}` });
  }
};

/** Makes the constraints and indexes that are missing; a graph of another shape is refused. */
export const prepareSchema = async (session: Session, where: string, mayWrite: boolean): Promise<void> => {
  const names = new Set(await existingNames(session));
  checkVersion([...names], where);
  if (!mayWrite) return;
  const all = [...statementsOf("schema"), ...statementsOf("generated/constraints")];
  const missing = all.filter((text) => !names.has(/\btacitus_\w+/.exec(text)?.[0] ?? ""));
  for (const text of missing) await session.run(text);
  if (missing.length > 0) await session.run("CALL db.awaitIndexes(60)");
};
