import type { Claim } from "../core/claim.ts";
import type { ReferenceRecord, ReferenceRole } from "../core/graph.ts";
import type { ActorKind } from "../core/ontology.ts";
import { aliasesOf } from "./aliases.ts";

interface Named {
  readonly actorId: string | null;
  readonly name: string;
  readonly kind: ActorKind | null;
  readonly country: string | null;
  readonly mention: { readonly text: string };
}

const referencesOf = (claim: Claim, role: ReferenceRole, fillers: readonly Named[]): readonly ReferenceRecord[] =>
  fillers.flatMap(({ actorId, name, kind, country, mention }, position) =>
    actorId === null
      ? []
      : [
          {
            mentionId: claim.id,
            actorId,
            role,
            position,
            text: mention.text,
            name,
            kind,
            country,
            aliases: aliasesOf({ name, kind }, mention.text),
          },
        ],
  );

/** Edges from a claim to the actors it names; a pronoun that stays open has none. */
export const claimReferences = (claim: Claim): readonly ReferenceRecord[] => {
  const { attribution, place } = claim;
  return [
    ...referencesOf(claim, "source", claim.sources),
    ...referencesOf(claim, "target", claim.targets),
    ...referencesOf(claim, "attribution", attribution ? [{ ...attribution, kind: null, country: null }] : []),
    ...referencesOf(claim, "place", place ? [{ ...place, kind: "place" }] : []),
  ];
};
