import { articleLineSchema, claimSchema, type ArticleClaims, type ArticleLine, type Claim } from "../core/claim.ts";
import { reasonOf, TacitusError } from "../core/errors.ts";
import type { Outcome } from "../core/outcome.ts";
import { firstIssue, isBlank, lineJson } from "./json-lines.ts";
import { splitLines, type Line } from "./lines.ts";
import type { Source } from "./source.ts";

type Result = Outcome<ArticleClaims>;

/** The article whose claims are being read; `error` once one of its lines was bad. */
interface Reading {
  readonly line: ArticleLine;
  readonly claims: readonly Claim[];
  readonly error: TacitusError | null;
}

const isArticleLine = (json: unknown): boolean => typeof json === "object" && json !== null && "claimIds" in json;

const invalid = (where: string, line: number, what: string): TacitusError =>
  new TacitusError("CLAIM_INVALID", { where, line, what });

const failure = (where: string, error: TacitusError): Result => ({ ok: false, where, error });

const articleLineOf = (where: string, number: number, json: unknown): ArticleLine => {
  const parsed = articleLineSchema.safeParse(json);
  if (!parsed.success) throw invalid(where, number, firstIssue(parsed.error));
  return parsed.data;
};

const claimOf = (where: string, number: number, json: unknown): Claim => {
  const parsed = claimSchema.safeParse(json);
  if (!parsed.success) throw invalid(where, number, firstIssue(parsed.error));
  return parsed.data;
};

/** Reads one line after another and gives an article out when the next begins. */
const claimReader = (where: string) => {
  let reading: Reading | null = null;
  let number = 0;

  const flush = (): readonly Result[] => {
    const done = reading;
    reading = null;
    if (done === null) return [];
    if (done.error !== null) return [failure(`${where}, article ${done.line.article.id}`, done.error)];
    const found = new Set(done.claims.map(({ id }) => id));
    const missing = done.line.claimIds.filter((id) => !found.has(id)).length;
    if (missing > 0) return [failure(where, invalid(where, number, `${missing} claims of the article are missing`))];
    return [{ ok: true, value: { article: done.line.article, text: null, claims: done.claims } }];
  };

  const addClaim = (claim: Claim): readonly Result[] => {
    if (reading === null || !reading.line.claimIds.includes(claim.id) || claim.article.id !== reading.line.article.id) {
      return [failure(where, invalid(where, number, `claim ${claim.id} does not stand after its article's line`))];
    }
    reading = { ...reading, claims: [...reading.claims, claim] };
    return [];
  };

  const readLine = (line: Line): readonly Result[] => {
    const json = lineJson(where, line);
    if (!isArticleLine(json)) return addClaim(claimOf(where, number, json));
    const done = flush();
    try {
      reading = { line: articleLineOf(where, number, json), claims: [], error: null };
      return done;
    } catch (error) {
      if (!(error instanceof TacitusError)) throw error;
      return [...done, failure(where, error)];
    }
  };

  const add = (line: Line): readonly Result[] => {
    number = line.number;
    try {
      return readLine(line);
    } catch (cause) {
      if (!(cause instanceof TacitusError)) throw cause;
      const error = cause.code === "CLAIM_INVALID" ? cause : invalid(where, number, reasonOf(cause));
      if (reading === null) return [failure(where, error)];
      reading = { ...reading, error: reading.error ?? error };
      return [];
    }
  };
  return { add, flush };
};

/**
 * Articles with their claims, from lines that `extract --format jsonl` wrote. An article with a bad line or a missing
 * claim fails as a whole (CLAIM_INVALID), the others are kept.
 */
export const readClaims = async function* (source: Source): AsyncGenerator<Result> {
  const reader = claimReader(source.name);
  let isEmpty = true;
  try {
    for await (const line of splitLines(source.open())) {
      if (isBlank(line)) continue;
      isEmpty = false;
      yield* reader.add(line);
    }
    if (isEmpty) throw new TacitusError("INPUT_EMPTY", { where: source.name });
    yield* reader.flush();
  } catch (error) {
    if (!(error instanceof TacitusError)) throw error;
    yield failure(source.name, error);
  }
};

const ARTICLE_START = Buffer.from('{"article":');

const sound = async function* <Value>(values: AsyncIterable<Value>): AsyncGenerator<Value> {
  try {
    yield* values;
  } catch (error) {
    if (!(error instanceof TacitusError)) throw error;
  }
};

/**
 * The articles' own lines alone, enough to see whether two share an id. Bad lines, and a source that cannot be read,
 * are passed over: `readClaims` reports them.
 */
export const readArticleLines = async function* (source: Source): AsyncGenerator<ArticleLine> {
  for await (const line of sound(splitLines(source.open()))) {
    if (line.bytes === null || ARTICLE_START.compare(line.bytes.subarray(0, ARTICLE_START.length)) !== 0) continue;
    try {
      yield articleLineOf(source.name, line.number, lineJson(source.name, line));
    } catch (error) {
      if (!(error instanceof TacitusError)) throw error;
    }
  }
};
