import { z } from "zod";
import { QUESTIONS, type Question } from "../core/questions.ts";
import type { AnswerFormat } from "./answer.ts";
import { styled } from "./terminal.ts";

const isOptional = (field: z.core.$ZodType): boolean => z.safeParse(field, undefined).success;

const usage = ({ name, parameters }: Question): string => {
  const flags = Object.entries(parameters.shape).map(([key, field]) =>
    isOptional(field) ? `[--${key} …]` : `--${key} …`,
  );
  return `tacitus query ${name} ${flags.join(" ")}`;
};

/** The questions that can be asked, with their parameters; as JSON with the schemas of what they take and give. */
export const questionList = (format: AnswerFormat): string => {
  const questions: readonly Question[] = Object.values(QUESTIONS);
  if (format === "json") {
    const described = questions.map(({ name, asks, parameters, row }) => ({
      name,
      asks,
      parameters: z.toJSONSchema(parameters, { io: "input" }),
      row: z.toJSONSchema(row),
    }));
    return `${JSON.stringify(described, null, 2)}\n`;
  }
  return questions.map((question) => `${styled("bold", question.asks)}\n  ${usage(question)}\n`).join("\n");
};
