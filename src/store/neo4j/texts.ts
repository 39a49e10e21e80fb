import { readFileSync } from "node:fs";
import { TacitusError } from "../../core/errors.ts";

const FOLDER = new URL("../../../cypher/", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), "utf8");

/** A statement and what errors call it. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const known = new Map<string, Statement>();

/** The one statement of a file of `cypher`, read once. */
export const statementOf = (path: string): Statement => {
  const statement = known.get(path) ?? { name: path, text: read(`${path}.cypher`) };
  known.set(path, statement);
  return statement;
};

const readMany = (path: string): void => {
  for (const block of read(`${path}.cypher`)
    .split(/^\/\/ /m)
    .slice(2)) {
    const [variant = "", ...lines] = block.split("\n");
    known.set(`${path} ${variant}`, { name: `${path} ${variant}`, text: lines.join("\n") });
  }
};

/** One of the statements that differ by label or type alone: `variantOf("generated/put-events", "DISMISS")`. */
export const variantOf = (path: string, variant: string): Statement => {
  if (!known.has(`${path} ${variant}`)) readMany(path);
  const statement = known.get(`${path} ${variant}`);
  if (statement === undefined) {
    throw new TacitusError("DATA_INVALID", { where: `cypher/${path}.cypher`, what: `no statement for ${variant}` });
  }
  return statement;
};

/** The statements of a file that holds several, each ended by a semicolon. */
export const statementsOf = (path: string): readonly string[] =>
  read(`${path}.cypher`)
    .split(/;\s*$/m)
    .map((text) => text.replace(/^\s*\/\/.*$/gm, "").trim())
    .filter((text) => text !== "");
