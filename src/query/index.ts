export { describeQuestion, listQuestions, questionSchemas } from "./describe.ts";
export type { ParameterDescription, QuestionDescription, QuestionSchemas } from "./describe.ts";
export { prepareQuestion, type PreparedQuestion } from "./run.ts";
