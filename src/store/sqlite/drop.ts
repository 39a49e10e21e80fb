import type { ReferenceRecord } from "../../core/graph.ts";
import type { ArticleChange } from "../diff.ts";
import { referenceFromRow } from "./rows.ts";
import type { Statements } from "./statements.ts";

/** What was taken out: its references, and when each mention had been recorded. */
export interface Dropped {
  readonly gone: readonly ReferenceRecord[];
  readonly recordedAt: ReadonlyMap<string, string>;
}

/** Takes out the mentions that go or change, and the events that no mention holds any more. */
export const drop = (changes: readonly ArticleChange[], statements: Statements, events: Set<string>): Dropped => {
  const recordedAt = new Map<string, string>();
  const gone: ReferenceRecord[] = [];
  for (const id of changes.flatMap((change) => change.dropped)) {
    gone.push(...statements.read("SELECT * FROM reference WHERE mention_id = ?", id).map(referenceFromRow));
    for (const row of statements.read("SELECT event_id, recorded_at FROM mention WHERE id = ?", id)) {
      events.add(String(row["event_id"]));
      recordedAt.set(id, String(row["recorded_at"]));
    }
    statements.write("DELETE FROM mention WHERE id = ?", id);
  }
  const unheld = "DELETE FROM event WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM mention WHERE event_id = ?1)";
  for (const id of events) statements.write(unheld, id);
  return { gone, recordedAt };
};
