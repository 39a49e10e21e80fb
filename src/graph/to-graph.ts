import { type ArticleClaims, type Claim, claimSchema } from "../core/claim.ts";
import type { EventRecord, GraphBatch, MentionRecord } from "../core/graph.ts";
import type { Ontology } from "../core/ontology.ts";
import type { Correction } from "../core/correction.ts";
import { checkClaims } from "./check.ts";
import { correctClaim, type CorrectedClaim } from "./correct-claim.ts";
import { eventRecord } from "./event-record.ts";
import { claimReferences } from "./references.ts";

/** Through the schema, so that the order of keys is always the same. */
const claimLine = (claim: Claim): string => JSON.stringify(claimSchema.parse(claim));

/** The line is the claim as the article has it; all else is as corrections leave it. */
const mentionRecord = (given: Claim, { claim, applied }: CorrectedClaim): MentionRecord => ({
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
  claim: claimLine(given),
  corrected: applied.length === 0 ? null : JSON.stringify(applied),
});

const eventRecords = (claims: readonly Claim[], ontology: Ontology): readonly EventRecord[] => {
  const events = claims.map((claim) => eventRecord(claim, ontology[claim.type]));
  return [...new Map(events.map((event) => [event.id, event])).values()];
};

/**
 * What an article adds to the graph: records with ids made of content, in the order of the claims, actors as the
 * corrections have them. Throws CLAIM_CONFLICT where a claim's ids are not those of its content.
 */
export const toGraph = (
  input: ArticleClaims,
  ontology: Ontology,
  corrections: readonly Correction[] = [],
): GraphBatch => {
  checkClaims(input, ontology);
  const pairs = input.claims.map((given) => ({ given, corrected: correctClaim(given, corrections, ontology) }));
  return {
    article: { ...input.article, text: input.text },
    mentions: pairs.map(({ given, corrected }) => mentionRecord(given, corrected)),
    events: eventRecords(
      pairs.map(({ corrected }) => corrected.claim),
      ontology,
    ),
    references: pairs.flatMap(({ given, corrected }) => claimReferences(corrected.claim, given)),
  };
};
