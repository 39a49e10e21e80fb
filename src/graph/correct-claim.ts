import type { Claim } from "../core/claim.ts";
import type { Correction } from "../core/correction.ts";
import { claimEventId } from "../core/event-id.ts";
import type { ActorKind, Ontology } from "../core/ontology.ts";

/** A claim as corrections leave it, and those that changed it. */
export interface CorrectedClaim {
  readonly claim: Claim;
  readonly applied: readonly Correction[];
}

interface Named {
  readonly actorId: string | null;
  readonly name: string;
  readonly kind?: ActorKind;
  readonly country?: string | null;
}

const isMeant = (correction: Correction, actorId: string, articleId: string): boolean =>
  correction.op === "merge"
    ? correction.ids.includes(actorId)
    : correction.id === actorId && correction.articles.includes(articleId);

/** Only what the participant has is replaced: a place has no kind, an attribution no country. */
const renamed = <Given extends Named>(named: Given, correction: Correction): Given => {
  if (correction.op === "split") return { ...named, actorId: correction.into };
  const { into, name, kind, country } = correction;
  const more = {
    ...("kind" in named && kind !== null ? { kind } : {}),
    ...("country" in named ? { country } : {}),
  };
  return { ...named, actorId: into, name, ...more };
};

const correctOne = (claim: Claim, correction: Correction): Claim => {
  let isChanged = false;
  const corrected = <Given extends Named>(named: Given): Given => {
    if (named.actorId === null || !isMeant(correction, named.actorId, claim.article.id)) return named;
    isChanged = true;
    return renamed(named, correction);
  };
  const { sources, targets, attribution, place } = claim;
  const made = {
    ...claim,
    sources: sources.map(corrected),
    targets: targets.map(corrected),
    attribution: attribution === null ? null : corrected(attribution),
    place: place === null ? null : corrected(place),
  };
  return isChanged ? made : claim;
};

/** The claim after all corrections, in their order; its event's id is made anew, as it would be had the text said so. */
export const correctClaim = (given: Claim, corrections: readonly Correction[], ontology: Ontology): CorrectedClaim => {
  let claim = given;
  const applied: Correction[] = [];
  for (const correction of corrections) {
    const next = correctOne(claim, correction);
    if (next !== claim) applied.push(correction);
    claim = next;
  }
  if (applied.length === 0) return { claim: given, applied };
  return { claim: { ...claim, eventId: claimEventId(claim, ontology[claim.type]) }, applied };
};
