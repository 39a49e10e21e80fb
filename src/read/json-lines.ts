import type { z } from "zod";
import { articleInputSchema, type Article } from "../core/article.ts";
import { reasonOf, TacitusError } from "../core/errors.ts";
import type { Outcome } from "../core/outcome.ts";
import { articleOf } from "./article-of.ts";
import { isRealDay } from "./date.ts";
import { decodeUtf8 } from "./decode.ts";
import { lineBytes, splitLines, type Line } from "./lines.ts";

/** What a line's JSON says; INPUT_TOO_LARGE, INPUT_ENCODING or INPUT_JSON where it says nothing. */
export const lineJson = (where: string, line: Line): unknown => {
  const text = decodeUtf8(`${where}, line ${line.number}`, lineBytes(where, line));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TacitusError("INPUT_JSON", { where, line: line.number, what: reasonOf(cause), cause });
  }
};

/** True for a line with nothing on it. */
export const isBlank = ({ bytes }: Line): boolean =>
  bytes !== null && bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

/** The first thing that is wrong, with the field that has it. */
export const firstIssue = (error: z.ZodError): string => {
  const [issue] = error.issues;
  if (issue === undefined) return "";
  const field = issue.path.map(String).join(".");
  return field === "" ? issue.message : `${field}: ${issue.message}`;
};

const recordOf = (where: string, line: Line) => {
  const parsed = articleInputSchema.safeParse(lineJson(where, line));
  const shapeError = (what: string): TacitusError =>
    new TacitusError("INPUT_SHAPE", { where, line: line.number, what });
  if (!parsed.success) throw shapeError(firstIssue(parsed.error));
  const published = parsed.data.published ?? parsed.data.date ?? null;
  if (published !== null && !isRealDay(published)) throw shapeError(`published: ${published} is no day`);
  return { ...parsed.data, published };
};

const articleOfLine = (where: string, line: Line, date: string | null): Article => {
  const record = recordOf(where, line);
  return articleOf(`${where}, line ${line.number}`, {
    id: record.id === null || record.id === undefined ? null : String(record.id),
    text: record.text,
    title: record.title ?? null,
    url: record.url ?? null,
    published: record.published ?? date,
    outlet: record.outlet ?? null,
  });
};

/** One outcome a line that is not blank; a bad line never stops the others. */
export const readJsonLines = async function* (
  where: string,
  chunks: AsyncIterable<Uint8Array>,
  date: string | null,
): AsyncGenerator<Outcome<Article>> {
  let isEmpty = true;
  for await (const line of splitLines(chunks)) {
    if (isBlank(line)) continue;
    isEmpty = false;
    try {
      yield { ok: true, value: articleOfLine(where, line, date) };
    } catch (error) {
      if (!(error instanceof TacitusError)) throw error;
      yield { ok: false, where: `${where}, line ${line.number}`, error };
    }
  }
  if (isEmpty) throw new TacitusError("INPUT_EMPTY", { where });
};
