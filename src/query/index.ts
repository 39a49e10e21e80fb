export { describeQuestion, listQuestions } from "./describe.ts";
export type { ParameterDescription, QuestionDescription } from "./describe.ts";
export { runQuestion } from "./run.ts";
