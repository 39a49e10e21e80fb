import { existsSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { reasonOf, TacitusError } from "../../core/errors.ts";
import { foldName } from "../../core/graph.ts";
import { relationshipKey } from "../keys.ts";

/** Number of the tables' shape; a file of another is refused. */
const SCHEMA_VERSION = 2;
/** "TACI": tells a database of ours from another program's. */
const APPLICATION_ID = 0x54_41_43_49;
const SCHEMA = new URL("../../../sql/schema.sql", import.meta.url);

const CORRUPT = /not a database|malformed|corrupt/i;
const UNAVAILABLE = /unable to open|locked|busy|readonly|disk I\/O|full/i;

/** The coded error for whatever SQLite threw. */
export const sqliteError = (where: string, cause: unknown): TacitusError => {
  if (cause instanceof TacitusError) return cause;
  const what = reasonOf(cause);
  if (CORRUPT.test(what)) return new TacitusError("STORE_CORRUPT", { where, what, cause });
  return new TacitusError(UNAVAILABLE.test(what) ? "STORE_UNREACHABLE" : "STORE_QUERY", { where, what, cause });
};

const pragma = (database: DatabaseSync, name: string): number =>
  Number(database.prepare(`SELECT * FROM pragma_${name}`).get()?.[name] ?? 0);

const isEmpty = (database: DatabaseSync): boolean =>
  database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;

const create = (database: DatabaseSync): void => {
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("BEGIN IMMEDIATE");
  if (isEmpty(database)) {
    database.exec(readFileSync(SCHEMA, "utf8"));
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION}`);
  }
  database.exec("COMMIT");
};

const checkVersion = (database: DatabaseSync, where: string): void => {
  if (pragma(database, "application_id") !== APPLICATION_ID) {
    throw new TacitusError("STORE_SCHEMA", { where, what: "the database of another program" });
  }
  const version = pragma(database, "user_version");
  if (version !== SCHEMA_VERSION) {
    throw new TacitusError("STORE_SCHEMA", { where, what: `schema ${version}, not ${SCHEMA_VERSION}` });
  }
};

const prepare = (database: DatabaseSync, where: string): DatabaseSync => {
  database.exec("PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL");
  if (isEmpty(database)) create(database);
  checkVersion(database, where);
  database.function("fold", { deterministic: true }, (name) => (name === null ? null : foldName(String(name))));
  database.function("relationship_key", { deterministic: true }, (event, source, target) =>
    relationshipKey(String(event), String(source), String(target)),
  );
  return database;
};

/** Opens the file, or makes it; `:memory:` lives as long as it is open. */
export const openDatabase = (path: string, mustExist: boolean): DatabaseSync => {
  if (mustExist && path !== ":memory:" && !existsSync(path)) {
    throw new TacitusError("STORE_UNREACHABLE", { where: path, what: "there is no such file" });
  }
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    return prepare(database, path);
  } catch (cause) {
    database?.close();
    throw sqliteError(path, cause);
  }
};

/** Runs all or nothing of it; the write lock is taken at once, so that two loaders wait for each other. */
export const inTransaction = <Value>(database: DatabaseSync, where: string, work: () => Value): Value => {
  try {
    database.exec("BEGIN IMMEDIATE");
    const value = work();
    database.exec("COMMIT");
    return value;
  } catch (cause) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw sqliteError(where, cause);
  }
};
