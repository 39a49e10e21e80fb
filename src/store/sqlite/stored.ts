import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { articleReferenceSchema } from "../../core/article.ts";
import { type ArticleClaims, claimSchema } from "../../core/claim.ts";
import { TacitusError } from "../../core/errors.ts";
import type { StoredArticle } from "../diff.ts";
import { inOrder } from "../order.ts";
import { unpackText } from "./rows.ts";
import type { Row, Statements } from "./statements.ts";

const ARTICLE = `SELECT article.id, url, title, published, text_hash AS textHash, outlet.name AS outlet, text
  FROM article LEFT JOIN outlet ON outlet.id = article.outlet_id`;
const lineSchema = z.object({ id: z.string(), claim: z.string() });

/** What the store has of one article, or nothing. */
export const storedArticle = (statements: Statements, id: string): StoredArticle | undefined => {
  const row = statements.read(`${ARTICLE} WHERE article.id = ?`, id)[0];
  if (row === undefined) return undefined;
  const lines = statements.read("SELECT id, claim FROM mention WHERE article_id = ?", id);
  return {
    article: articleReferenceSchema.parse(row),
    text: row["text"] !== null,
    claims: new Map(lines.map((line) => lineSchema.parse(line)).map((line) => [line.id, line.claim])),
  };
};

const articleClaims = (row: Row, lines: readonly Row[], where: string): ArticleClaims => {
  const claims = lines.map((line) => claimSchema.safeParse(JSON.parse(String(line["claim"]))));
  const broken = claims.find((claim) => !claim.success);
  if (broken?.error)
    throw new TacitusError("STORE_CORRUPT", { where, what: `a claim of ${String(row["id"])} is damaged` });
  return {
    article: articleReferenceSchema.parse(row),
    text: unpackText(row["text"]),
    claims: inOrder(claims.flatMap((claim) => claim.data ?? [])),
  };
};

/** Every article with its claims, by article id. */
export function* storedClaims(database: DatabaseSync, where: string): Generator<ArticleClaims> {
  const lines = database.prepare("SELECT claim FROM mention WHERE article_id = ?");
  for (const row of database.prepare(`${ARTICLE} ORDER BY article.id`).iterate()) {
    yield articleClaims(row, lines.all(String(row["id"])), where);
  }
}
