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

/** Who fills a role now, and under which name the article's own reading had it. */
interface Filling {
  readonly now: Named;
  readonly before: string;
}

/** An actor that a correction renamed is also found by the name that the article's own reading gave it. */
const allAliases = ({ now: { name, kind, mention }, before }: Filling): readonly string[] =>
  [
    ...new Set([
      ...aliasesOf({ name, kind }, mention.text),
      ...(before === name ? [] : aliasesOf({ name: before, kind }, mention.text)),
    ]),
  ].toSorted();

const referencesOf = (claim: Claim, role: ReferenceRole, fillings: readonly Filling[]): readonly ReferenceRecord[] =>
  fillings.flatMap((filling, position) => {
    const { actorId, name, kind, country, mention } = filling.now;
    if (actorId === null) return [];
    const aliases = allAliases(filling);
    return [{ mentionId: claim.id, actorId, role, position, text: mention.text, name, kind, country, aliases }];
  });

const pairs = (now: readonly Named[], given: readonly { readonly name: string }[]): readonly Filling[] =>
  now.map((one, at) => ({ now: one, before: given[at]?.name ?? one.name }));

/** Edges from a claim to the actors it names; a pronoun that stays open has none. `given` is the claim before corrections. */
export const claimReferences = (claim: Claim, given: Claim = claim): readonly ReferenceRecord[] => {
  const { attribution, place } = claim;
  const said = attribution ? [{ ...attribution, kind: null, country: null }] : [];
  const where = place ? [{ ...place, kind: "place" as const }] : [];
  return [
    ...referencesOf(claim, "source", pairs(claim.sources, given.sources)),
    ...referencesOf(claim, "target", pairs(claim.targets, given.targets)),
    ...referencesOf(claim, "attribution", pairs(said, given.attribution ? [given.attribution] : [])),
    ...referencesOf(claim, "place", pairs(where, given.place ? [given.place] : [])),
  ];
};
