import type { Claim } from "../core/claim.ts";
import { claimEventId, eventSides } from "../core/event-id.ts";
import type { EventRecord } from "../core/graph.ts";
import type { EventDefinition, Status } from "../core/ontology.ts";

/** That it happened and that it did not; the other statuses contradict nothing. */
const CONTRADICTION: Partial<Record<Status, Status>> = { actual: "negated", negated: "actual" };

/** Id of the event that says the opposite; null where the status has none, or the event belongs to its article alone. */
const contradictedId = (claim: Claim, definition: EventDefinition): string | null => {
  const status = CONTRADICTION[claim.status];
  if (status === undefined) return null;
  const other = claimEventId({ ...claim, status }, definition);
  return other === claim.eventId ? null : other;
};

const captionOf = (claim: Claim, definition: EventDefinition): string =>
  claim.status === "actual" ? definition.relationship : `${definition.relationship} (${claim.status})`;

/** The event that a claim is about. */
export const eventRecord = (claim: Claim, definition: EventDefinition): EventRecord => ({
  id: claim.eventId,
  type: claim.type,
  relationship: definition.relationship,
  status: claim.status,
  dateFrom: claim.dateFrom,
  dateTo: claim.datePrecision === "day" ? claim.dateFrom : claim.dateTo,
  datePrecision: claim.datePrecision,
  caption: captionOf(claim, definition),
  symmetric: definition.symmetric,
  ...eventSides({ definition, sources: claim.sources, targets: claim.targets }),
  contradicts: contradictedId(claim, definition),
});
