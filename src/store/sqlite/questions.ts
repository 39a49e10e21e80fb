import { readFileSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { checkParameters, checkRows, type QuestionName, type QuestionRow, QUESTIONS } from "../../core/questions.ts";
import { sqliteError } from "./database.ts";
import type { Row } from "./statements.ts";

const FOLDER = new URL("../../../sql/questions/", import.meta.url);
const FILES: Record<QuestionName, string> = {
  did: "did.sql",
  "done-to": "done-to.sql",
  dyad: "dyad.sql",
  timeline: "timeline.sql",
  "who-did": "who-did.sql",
  evidence: "evidence.sql",
  actors: "actors.sql",
  namesakes: "namesakes.sql",
};

/** SQLite has no booleans: 0 and 1 become what the row schema wants. */
const withBooleans = (row: Row, shape: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, shape[name] instanceof z.ZodBoolean ? value === 1 : value]),
  );

/** Runs the question's text in `sql/questions`; rows are checked. */
export const askSqlite = <Name extends QuestionName>(
  database: DatabaseSync,
  location: string,
  question: { readonly name: Name; readonly parameters: unknown },
): readonly QuestionRow<Name>[] => {
  const { name } = question;
  const parameters = checkParameters(name, question.parameters);
  const text = readFileSync(new URL(FILES[name], FOLDER), "utf8");
  try {
    const rows = database.prepare(text).all(parameters);
    return checkRows(
      name,
      rows.map((row) => withBooleans(row, QUESTIONS[name].row.shape)),
    );
  } catch (cause) {
    throw sqliteError(location, cause);
  }
};
