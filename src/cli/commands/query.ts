import { openStore } from "../../app/index.ts";
import { TacitusError } from "../../core/errors.ts";
import type { GraphStore } from "../../core/ports.ts";
import { QUESTIONS, type QuestionName } from "../../core/questions.ts";
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

const PARAMETERS = ["actor", "with", "type", "since", "until", "event", "name", "limit"] as const;

const isQuestion = (name: string): name is QuestionName => Object.hasOwn(QUESTIONS, name);

const checkQuestion = (name: string): QuestionName => {
  if (isQuestion(name)) return name;
  throw new TacitusError("QUESTION_UNKNOWN", { where: "query", what: name });
};

/** The parameters given, as their question takes them; QUESTION_PARAMETER for one it does not know. */
const parametersOf = (name: QuestionName, flags: QueryFlags): Readonly<Record<string, unknown>> => {
  const given = PARAMETERS.flatMap((key) => (flags[key] === undefined ? [] : [[key, flags[key]] as const]));
  const known = QUESTIONS[name].parameters.shape;
  const unknown = given.find(([key]) => !Object.hasOwn(known, key));
  if (unknown === undefined) return Object.fromEntries(given);
  throw new TacitusError("QUESTION_PARAMETER", { where: name, what: `it has no --${unknown[0]}` });
};

/** Checks what was given, so that a wrong parameter is told before a store is opened. */
const checkParameters = <Name extends QuestionName>(name: Name, flags: QueryFlags) => {
  const parsed = QUESTIONS[name].parameters.safeParse(parametersOf(name, flags));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const what = `--${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is not valid"}`;
  throw new TacitusError("QUESTION_PARAMETER", { where: name, what });
};

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
  const name = checkQuestion(question);
  const parameters = checkParameters(name, flags);
  return withStore(flags, async (store) => store.ask(name, parameters as never));
};
