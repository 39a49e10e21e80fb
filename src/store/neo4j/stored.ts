import type { Session } from "neo4j-driver";
import { articleReferenceSchema } from "../../core/article.ts";
import type { ArticleClaims } from "../../core/claim.ts";
import type { GraphEdge, GraphNode } from "../../core/graph.ts";
import { graphEdge, graphNode } from "../elements.ts";
import { inOrder } from "../order.ts";
import { readStoredClaim } from "../stored-claim.ts";
import { z } from "zod";
import { statementOf } from "./texts.ts";

const linesSchema = articleReferenceSchema.extend({ claims: z.array(z.string()) });

const toArticleClaims = (row: unknown, where: string): ArticleClaims => {
  const { claims, ...article } = linesSchema.parse(row);
  const read = claims.map((line) => readStoredClaim(line, { where, article: article.id }));
  return { article, text: null, claims: inOrder(read) };
};

/** Every article with its claims, by article id, and with an actor those that name it; the server keeps no text. */
export async function* storedClaims(
  session: Session,
  { where, actorId }: { readonly where: string; readonly actorId: string | undefined },
): AsyncGenerator<ArticleClaims> {
  const { text } = statementOf(actorId === undefined ? "claims" : "claims-of");
  const records = session.run(text, actorId === undefined ? {} : { actor: actorId });
  for await (const record of records) yield toArticleClaims(record.toObject(), where);
}

/** Every node, then every edge. */
export async function* storedGraph(session: Session): AsyncGenerator<GraphNode | GraphEdge> {
  for await (const record of session.run(statementOf("nodes").text)) yield graphNode(record.toObject());
  for await (const record of session.run(statementOf("edges").text)) yield graphEdge(record.toObject());
}
