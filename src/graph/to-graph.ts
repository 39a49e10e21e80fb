import { type ArticleClaims, type Claim, claimSchema } from "../core/claim.ts";
import type { EventRecord, GraphBatch, MentionRecord } from "../core/graph.ts";
import type { Ontology } from "../core/ontology.ts";
import { checkClaims } from "./check.ts";
import { eventRecord } from "./event-record.ts";
import { claimReferences } from "./references.ts";

/** Through the schema, so that the order of keys is always the same. */
const claimLine = (claim: Claim): string => JSON.stringify(claimSchema.parse(claim));

const mentionRecord = (claim: Claim): MentionRecord => ({
  id: claim.id,
  eventId: claim.eventId,
  trigger: claim.trigger.text,
  quote: claim.quote,
  start: claim.start,
  end: claim.end,
  confidence: claim.confidence,
  alleged: claim.alleged,
  attributedTo: claim.attribution?.name ?? null,
  dateBasis: claim.dateBasis,
  extractor: `${claim.extractor.version} ${claim.extractor.model}`,
  claim: claimLine(claim),
});

const eventRecords = (claims: readonly Claim[], ontology: Ontology): readonly EventRecord[] => {
  const events = claims.map((claim) => eventRecord(claim, ontology[claim.type]));
  return [...new Map(events.map((event) => [event.id, event])).values()];
};

/**
 * What an article adds to the graph: records with ids made of content, in the order of the claims. Throws
 * CLAIM_CONFLICT where a claim's ids are not those of its content.
 */
export const toGraph = (input: ArticleClaims, ontology: Ontology): GraphBatch => {
  checkClaims(input, ontology);
  return {
    article: { ...input.article, text: input.text },
    mentions: input.claims.map(mentionRecord),
    events: eventRecords(input.claims, ontology),
    references: input.claims.flatMap(claimReferences),
  };
};
