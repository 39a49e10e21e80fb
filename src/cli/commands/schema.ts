import { z } from "zod";
import { articleInputSchema } from "../../core/article.ts";
import { articleLineSchema, claimSchema } from "../../core/claim.ts";
import { TacitusError } from "../../core/errors.ts";
import { QUESTIONS } from "../../core/questions.ts";
import { EXIT } from "../failures.ts";
import { write } from "../output.ts";

const answer = (name: keyof typeof QUESTIONS) => z.toJSONSchema(QUESTIONS[name].row);

/** JSON Schema of every public shape: a record of input, the two kinds of lines of output, the rows of answers. */
const SCHEMAS: Readonly<Record<string, () => object>> = {
  article: () => z.toJSONSchema(articleInputSchema, { io: "input" }),
  "article-line": () => z.toJSONSchema(articleLineSchema),
  claim: () => z.toJSONSchema(claimSchema),
  "event-row": () => answer("timeline"),
  "evidence-row": () => answer("evidence"),
  "actor-row": () => answer("actors"),
  "namesake-row": () => answer("namesakes"),
};

/** `tacitus schema`: one shape, or all by name. */
export const schema = async (name: string | undefined): Promise<number> => {
  const names = Object.keys(SCHEMAS);
  if (name !== undefined && !Object.hasOwn(SCHEMAS, name)) {
    throw new TacitusError("USAGE", { where: `schema ${name}`, what: `there are ${names.join(", ")}` });
  }
  const all = Object.fromEntries(names.map((one) => [one, SCHEMAS[one]?.()]));
  await write(`${JSON.stringify(name === undefined ? all : all[name], null, 2)}\n`);
  return EXIT.done;
};
