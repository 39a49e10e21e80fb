import neo4j, { type Session } from "neo4j-driver";
import { checkParameters, checkRows, type QuestionName, type QuestionRow } from "../../core/questions.ts";
import { statementOf } from "./texts.ts";

const FILES: Record<QuestionName, string> = {
  did: "questions/did",
  "done-to": "questions/done-to",
  dyad: "questions/dyad",
  timeline: "questions/timeline",
  "who-did": "questions/who-did",
  evidence: "questions/evidence",
  actors: "questions/actors",
  namesakes: "questions/namesakes",
};

const asParameter = (value: string | number | null): unknown => (typeof value === "number" ? neo4j.int(value) : value);

/** Runs the question's text in `cypher/questions`; rows are checked. */
export const askNeo4j = async <Name extends QuestionName>(
  session: Session,
  question: { readonly name: Name; readonly parameters: unknown },
): Promise<readonly QuestionRow<Name>[]> => {
  const checked = Object.entries(checkParameters(question.name, question.parameters));
  const parameters = Object.fromEntries(checked.map(([name, value]) => [name, asParameter(value)]));
  const { text } = statementOf(FILES[question.name]);
  const { records } = await session.executeRead((transaction) => transaction.run(text, parameters));
  return checkRows(
    question.name,
    records.map((record) => record.toObject()),
  );
};
