import { listQuestions, questionSchemas, type QuestionDescription } from "../app/index.ts";
import type { AnswerFormat } from "./answer.ts";
import { styled } from "./terminal.ts";

const usage = ({ name, parameters }: QuestionDescription): string => {
  const flags = parameters.map((one) => (one.required ? `--${one.name} …` : `[--${one.name} …]`));
  return `tacitus query ${name} ${flags.join(" ")}`;
};

/** The questions that can be asked, with their parameters; as JSON with the schemas of what they take and give. */
export const questionList = (format: AnswerFormat): string =>
  format === "json"
    ? `${JSON.stringify(questionSchemas(), null, 2)}\n`
    : listQuestions()
        .map((question) => `${styled("bold", question.asks)}\n  ${usage(question)}\n`)
        .join("\n");
