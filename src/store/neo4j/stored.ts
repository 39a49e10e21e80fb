import type { Session } from "neo4j-driver";
import { articleReferenceSchema } from "../../core/article.ts";
import { type ArticleClaims, claimSchema } from "../../core/claim.ts";
import { TacitusError } from "../../core/errors.ts";
import type { GraphEdge, GraphNode } from "../../core/graph.ts";
import { graphEdge, graphNode } from "../elements.ts";
import { inOrder } from "../order.ts";
import { z } from "zod";
import { statementOf } from "./texts.ts";

const linesSchema = articleReferenceSchema.extend({ claims: z.array(z.string()) });

const toArticleClaims = (row: unknown, where: string): ArticleClaims => {
  const { claims, ...article } = linesSchema.parse(row);
  const parsed = claims.map((line) => claimSchema.safeParse(JSON.parse(line)));
  if (parsed.some((claim) => !claim.success)) {
    throw new TacitusError("STORE_CORRUPT", { where, what: `a claim of ${article.id} is damaged` });
  }
  return { article, text: null, claims: inOrder(parsed.flatMap((claim) => claim.data ?? [])) };
};

/** Every article with its claims, by article id; the server keeps no text. */
export async function* storedClaims(session: Session, where: string): AsyncGenerator<ArticleClaims> {
  for await (const record of session.run(statementOf("claims").text)) yield toArticleClaims(record.toObject(), where);
}

/** Every node, then every edge. */
export async function* storedGraph(session: Session): AsyncGenerator<GraphNode | GraphEdge> {
  for await (const record of session.run(statementOf("nodes").text)) yield graphNode(record.toObject());
  for await (const record of session.run(statementOf("edges").text)) yield graphEdge(record.toObject());
}
