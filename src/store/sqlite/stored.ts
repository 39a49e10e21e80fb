import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { articleReferenceSchema } from "../../core/article.ts";
import type { ArticleClaims } from "../../core/claim.ts";
import { mentionLine, type StoredArticle } from "../diff.ts";
import { inOrder } from "../order.ts";
import { readStoredClaim } from "../stored-claim.ts";
import { unpackText } from "./rows.ts";
import type { Row, Statements } from "./statements.ts";

const ARTICLE = `SELECT article.id, url, title, published, text_hash AS textHash, outlet.name AS outlet, text
  FROM article LEFT JOIN outlet ON outlet.id = article.outlet_id`;
const lineSchema = z.object({ id: z.string(), claim: z.string(), corrected: z.string().nullable() });

/** What the store has of one article, or nothing. */
export const storedArticle = (statements: Statements, id: string): StoredArticle | undefined => {
  const row = statements.read(`${ARTICLE} WHERE article.id = ?`, id)[0];
  if (row === undefined) return undefined;
  const lines = statements.read("SELECT id, claim, corrected FROM mention WHERE article_id = ?", id);
  return {
    article: articleReferenceSchema.parse(row),
    text: row["text"] !== null,
    claims: new Map(lines.map((line) => lineSchema.parse(line)).map((line) => [line.id, mentionLine(line)])),
  };
};

const articleClaims = (row: Row, lines: readonly Row[], where: string): ArticleClaims => {
  const article = articleReferenceSchema.parse(row);
  const claims = lines.map((line) => readStoredClaim(String(line["claim"]), { where, article: article.id }));
  return { article, text: unpackText(row["text"]), claims: inOrder(claims) };
};

const NAMING = `WHERE article.id IN (SELECT article_id FROM mention
  WHERE mention.id IN (SELECT mention_id FROM reference WHERE actor_id = ?))`;

/** Every article with its claims, by article id; with an actor those that name it. */
export function* storedClaims(
  database: DatabaseSync,
  { where, actorId }: { readonly where: string; readonly actorId: string | undefined },
): Generator<ArticleClaims> {
  const lines = database.prepare("SELECT claim FROM mention WHERE article_id = ?");
  const articles = database.prepare(`${ARTICLE} ${actorId === undefined ? "" : NAMING} ORDER BY article.id`);
  for (const row of articles.iterate(...(actorId === undefined ? [] : [actorId]))) {
    yield articleClaims(row, lines.all(String(row["id"])), where);
  }
}
