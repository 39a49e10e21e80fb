import type { ArticleClaims, Claim } from "../core/claim.ts";
import { TacitusError } from "../core/errors.ts";
import { claimEventId } from "../core/event-id.ts";
import { claimId } from "../core/ids.ts";
import type { Ontology } from "../core/ontology.ts";

const faultOf = (claim: Claim, articleId: string, ontology: Ontology): string | null => {
  if (claim.article.id !== articleId) return `claim ${claim.id} is of article ${claim.article.id}`;
  if (claim.id !== claimId(articleId, claim.type, claim.trigger.start, claim.trigger.end)) {
    return `claim ${claim.id} has an id that is not made of its article, type and trigger`;
  }
  const expected = claimEventId(claim, ontology[claim.type]);
  return claim.eventId === expected ? null : `claim ${claim.id} has the event id ${claim.eventId}, not ${expected}`;
};

const firstRepeated = (values: readonly string[]): string | undefined => {
  const seen = new Set<string>();
  return values.find((value) => seen.size === seen.add(value).size);
};

/** Two triggers of one type that start together: their claims would be one event of two meanings. */
const triggerStart = (claim: Claim): string => `${claim.type} at ${claim.trigger.start}`;

/** Refuses claims whose ids are not those of their content: the same id must mean the same node, whoever wrote it. */
export const checkClaims = ({ article, claims }: ArticleClaims, ontology: Ontology): void => {
  const fault = claims.map((claim) => faultOf(claim, article.id, ontology)).find((found) => found !== null);
  const repeated = firstRepeated(claims.map(triggerStart));
  const what = fault ?? (repeated === undefined ? null : `two claims are ${repeated}`);
  if (what !== null) throw new TacitusError("CLAIM_CONFLICT", { where: article.id, what });
};
