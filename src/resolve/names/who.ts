import { localActorId, nameActorId } from "../../core/ids.ts";
import type { ActorKind } from "../../core/ontology.ts";
import { isWeighty, nameWords, roleName, rolesOn, type HeldRole, type IndexedActor } from "../actors/index.ts";
import { bareMention } from "./bare-mention.ts";
import type { Scene } from "./scene.ts";

/** Who or what a mention is; all of a claim's filler but the mention itself. */
export interface Who {
  readonly actorId: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly sector: string | null;
  readonly role: string | null;
}

const orNull = (text: string): string | null => (text === "" ? null : text);

const weightiest = (roles: readonly HeldRole[]): HeldRole | null =>
  roles.find((role) => isWeighty(role.title)) ?? roles.at(-1) ?? null;

/** An actor of the index, with the office held on the day. */
export const indexedWho = (actor: IndexedActor, day: string | null): Who => {
  const role = day === null ? null : weightiest(rolesOn(actor, day));
  return {
    actorId: actor.id,
    name: actor.name,
    kind: actor.kind,
    country: orNull(actor.country),
    sector: orNull(role?.sector ?? "") ?? orNull(actor.sector),
    role: role === null ? null : roleName(role),
  };
};

/** A country, by its code. */
export const countryWho = (scene: Scene, country: string, sector: string | null = "GOV"): Who => ({
  actorId: country,
  name: scene.knowledge.countries.nameOf(country),
  kind: "country",
  country,
  sector,
  role: null,
});

/** Somebody or something with a proper name outside the index: the same name is the same actor everywhere. */
export const namedWho = (
  name: string,
  kind: ActorKind,
  more: { readonly country: string | null; readonly sector: string | null },
): Who => ({
  actorId: nameActorId(nameWords(name).join(" ") || name),
  name,
  kind,
  country: more.country,
  sector: more.sector,
  role: null,
});

/** Somebody or something known from this article alone. */
export const localWho = (
  scene: Scene,
  articleId: string,
  given: Omit<Who, "actorId" | "role"> & { readonly chain?: number },
): Who => ({
  actorId: localActorId(
    articleId,
    nameWords(bareMention(given.name, scene.knowledge)).join(" ") || given.name,
    given.chain ?? 0,
  ),
  name: given.name,
  kind: given.kind,
  country: given.country,
  sector: given.sector,
  role: null,
});

/** A pronoun that stays open. */
export const openWho = (name: string): Who => ({
  actorId: null,
  name,
  kind: "group",
  country: null,
  sector: null,
  role: null,
});
