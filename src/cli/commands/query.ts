import { openStore, prepareQuestion } from "../../app/index.ts";
import { TacitusError } from "../../core/errors.ts";
import type { GraphStore } from "../../core/ports.ts";
import { answerText, type AnswerFormat, type AnswerRow } from "../answer.ts";
import { EXIT } from "../failures.ts";
import { write } from "../output.ts";
import { questionList } from "../question-list.ts";
import { settingsOf } from "./claims.ts";
import type { StoreFlags } from "./flags.ts";

/** Flags that are parameters of questions. */
export interface QuestionFlags {
  readonly actor?: string;
  readonly with?: string;
  readonly type?: string;
  readonly since?: string;
  readonly until?: string;
  readonly event?: string;
  readonly name?: string;
  readonly limit?: string;
}

type QueryFlags = StoreFlags & QuestionFlags & { readonly cypher?: string; readonly format: AnswerFormat };

const withStore = async (
  flags: QueryFlags,
  ask: (store: GraphStore) => Promise<readonly AnswerRow[]>,
): Promise<number> => {
  const store = await openStore(settingsOf(flags).store, process.env, { mustExist: true });
  try {
    await write(answerText(await ask(store), flags.format));
    return EXIT.done;
  } finally {
    await store.close();
  }
};

/** `tacitus query`: a named question, a free query in Cypher, or the list of the questions. */
export const query = async (question: string | undefined, flags: QueryFlags): Promise<number> => {
  const { cypher } = flags;
  if (cypher !== undefined && question !== undefined) {
    throw new TacitusError("USAGE", { where: "query", what: "give a question or --cypher, not both" });
  }
  if (cypher !== undefined) return withStore(flags, async (store) => store.cypher(cypher));
  if (question === undefined) {
    await write(questionList(flags.format));
    return EXIT.done;
  }
  const { store: _store, cypher: _cypher, format: _format, ...parameters } = flags;
  return withStore(flags, prepareQuestion(question, parameters));
};
