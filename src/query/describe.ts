import { z } from "zod";
import { TacitusError } from "../core/errors.ts";
import { type QuestionName, QUESTION_NAMES, QUESTIONS } from "../core/questions.ts";

/** One parameter, for a person or a schema. */
export interface ParameterDescription {
  readonly name: string;
  readonly about: string;
  readonly required: boolean;
}

/** A question, for a person or a schema; `columns` in the order of a table. */
export interface QuestionDescription {
  readonly name: QuestionName;
  readonly asks: string;
  readonly parameters: readonly ParameterDescription[];
  readonly columns: readonly string[];
}

const describeParameter = ([name, schema]: readonly [string, z.ZodType]): ParameterDescription => ({
  name,
  about: schema.description ?? "",
  required: !schema.safeParse(undefined).success,
});

/** What the question asks, takes and gives. Throws QUESTION_UNKNOWN. */
export const describeQuestion = (name: string): QuestionDescription => {
  const question = QUESTIONS[questionName(name)];
  return {
    name: question.name,
    asks: question.asks,
    parameters: Object.entries(question.parameters.shape).map(describeParameter),
    columns: Object.keys(question.row.shape),
  };
};

/** A question for a program: JSON Schema of what it takes and of a row that it gives. */
export interface QuestionSchemas {
  readonly name: QuestionName;
  readonly asks: string;
  readonly parameters: object;
  readonly row: object;
}

/** All questions with their schemas, in the order of the catalog. */
export const questionSchemas = (): readonly QuestionSchemas[] =>
  QUESTION_NAMES.map((name) => {
    const { asks, parameters, row } = QUESTIONS[name];
    return { name, asks, parameters: z.toJSONSchema(parameters, { io: "input" }), row: z.toJSONSchema(row) };
  });

/** All questions, in the order of the catalog. */
export const listQuestions = (): readonly QuestionDescription[] => QUESTION_NAMES.map(describeQuestion);

/** The name, checked. Throws QUESTION_UNKNOWN. */
export const questionName = (name: string): QuestionName => {
  const parsed = z.enum(QUESTION_NAMES).safeParse(name);
  if (!parsed.success) throw new TacitusError("QUESTION_UNKNOWN", { where: "query", what: name, cause: parsed.error });
  return parsed.data;
};
