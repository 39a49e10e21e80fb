import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";

/** A row by column name. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

/** Runs statements, prepared once each, and counts the rows they write. */
export interface Statements {
  /** Rows the statement wrote, which are added to `writes`. */
  readonly write: (sql: string, ...values: readonly SQLInputValue[]) => number;
  readonly read: (sql: string, ...values: readonly SQLInputValue[]) => readonly Row[];
  readonly writes: () => number;
}

/** Statements over one database; `prepared` outlives the load. */
export const statementsOver = (database: DatabaseSync, prepared: Map<string, StatementSync>): Statements => {
  let writes = 0;
  const statement = (sql: string): StatementSync => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  return {
    write: (sql, ...values) => {
      const changes = Number(statement(sql).run(...values).changes);
      writes += changes;
      return changes;
    },
    read: (sql, ...values) => statement(sql).all(...values),
    writes: () => writes,
  };
};
