import type { GraphStore } from "../core/ports.ts";
import { checkParameters, type QuestionName, type QuestionRow } from "../core/questions.ts";
import { questionName } from "./describe.ts";

/** Row of any question. */
export type AnyRow = QuestionRow<QuestionName>;

/** A question with its parameters, ready to be asked of a store. */
export type PreparedQuestion = (store: Pick<GraphStore, "ask">) => Promise<readonly AnyRow[]>;

/**
 * Checks a question by name, as a command line or a request has it, before a store is opened: parameters are text or
 * numbers, unknown ones are refused. Throws QUESTION_UNKNOWN, QUESTION_PARAMETER; asking throws the store's errors.
 */
export const prepareQuestion = (name: string, parameters: Readonly<Record<string, unknown>>): PreparedQuestion => {
  const question = questionName(name);
  const checked = checkParameters(question, parameters);
  return async (store) => store.ask<QuestionName>(question, checked);
};
