import type { GraphStore } from "../core/ports.ts";
import { checkParameters, type QuestionName, type QuestionRow } from "../core/questions.ts";
import { questionName } from "./describe.ts";

/** Row of any question. */
export type AnyRow = QuestionRow<QuestionName>;

/**
 * Asks by name, as a command line or a request has it: parameters are text or numbers, unknown ones are refused.
 * Throws QUESTION_UNKNOWN, QUESTION_PARAMETER, or the store's errors.
 */
export const runQuestion = async (
  store: Pick<GraphStore, "ask">,
  name: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly AnyRow[]> => {
  const question = questionName(name);
  return store.ask<QuestionName>(question, checkParameters(question, parameters));
};
