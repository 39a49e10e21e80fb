import type { ManagedTransaction, RecordShape } from "neo4j-driver";
import { z } from "zod";
import { TacitusError } from "../../core/errors.ts";
import type { Statement } from "./texts.ts";

/** Rows a statement takes at once: between 1,000 and 5,000 the driver is at its fastest. */
const BATCH = 2000;

/** Runs statements over rows in one transaction, and counts what the server says it wrote. */
export interface Runner {
  /** Every row must find its ends: a row that does not is STORE_ROWS_LOST, and nothing is kept. */
  readonly write: (statement: Statement, rows: readonly unknown[]) => Promise<void>;
  /** As `write`, where a row may find nothing to do. */
  readonly tidy: (statement: Statement, rows: readonly unknown[]) => Promise<void>;
  readonly read: <Shape extends z.ZodType>(
    statement: Statement,
    rows: readonly unknown[],
    shape: Shape,
  ) => Promise<readonly z.output<Shape>[]>;
  /** Nodes, relationships, labels and properties written so far. */
  readonly writes: () => number;
}

const inBatches = (rows: readonly unknown[]): readonly (readonly unknown[])[] =>
  Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, index) => rows.slice(index * BATCH, (index + 1) * BATCH));

const countSchema = z.array(z.object({ rows: z.int() })).length(1);

/** A runner within the transaction; `where` stands in its errors. */
export const runnerOver = (transaction: ManagedTransaction, where: string): Runner => {
  let writes = 0;

  const run = async (text: string, rows: readonly unknown[]): Promise<readonly RecordShape[]> => {
    const { records, summary } = await transaction.run(text, { rows });
    writes += Object.values(summary.counters.updates()).reduce((sum, count) => sum + count, 0);
    return records.map((record) => record.toObject());
  };

  const counted = async ({ text }: Statement, rows: readonly unknown[]): Promise<number> =>
    countSchema.parse(await run(text, rows)).reduce((sum, row) => sum + row.rows, 0);

  const lostRows = async (statement: Statement, rows: readonly unknown[]): Promise<TacitusError> => {
    const lost: unknown[] = [];
    for (const row of rows) if ((await counted(statement, [row])) === 0) lost.push(row);
    const named = lost.slice(0, 5).map((row) => JSON.stringify(row).slice(0, 200));
    const what = `${statement.name} lost ${lost.length} of ${rows.length} rows: ${named.join(", ")}`;
    return new TacitusError("STORE_ROWS_LOST", { where, what });
  };

  return {
    write: async (statement, rows) => {
      for (const batch of inBatches(rows)) {
        if ((await counted(statement, batch)) !== batch.length) throw await lostRows(statement, batch);
      }
    },
    tidy: async ({ text }, rows) => {
      for (const batch of inBatches(rows)) await run(text, batch);
    },
    read: async (statement, rows, shape) => {
      const found: RecordShape[] = [];
      for (const batch of inBatches(rows)) found.push(...(await run(statement.text, batch)));
      return z.array(shape).parse(found);
    },
    writes: () => writes,
  };
};
