import { heldOn, isOpenEnd, roleName, type HeldRole, type IndexedActor } from "../actors/index.ts";
import type { ActorView, OfficeView } from "./types.ts";

const orNull = (text: string): string | null => (text === "" ? null : text);

/** The day of an end that is known; null where the office is held still, or nobody knows. */
export const knownEnd = ({ to }: HeldRole): string | null => (isOpenEnd(to) ? null : to);

const officeView = (role: HeldRole, day: string | null): OfficeView => ({
  title: roleName(role),
  from: orNull(role.from),
  to: knownEnd(role),
  onDay: day !== null && heldOn(role, day),
});

const latestFirst = (left: OfficeView, right: OfficeView): number =>
  Number(right.onDay) - Number(left.onDay) ||
  (right.to ?? "9999").localeCompare(left.to ?? "9999") ||
  (right.from ?? "").localeCompare(left.from ?? "") ||
  left.title.localeCompare(right.title);

/** An actor of the index for a person to read. */
export const actorView = (actor: IndexedActor, day: string | null): ActorView => ({
  id: actor.id,
  name: actor.name,
  kind: actor.kind,
  country: orNull(actor.country),
  sector: orNull(actor.sector),
  born: orNull(actor.born),
  died: orNull(actor.died),
  offices: actor.roles.map((role) => officeView(role, day)).toSorted(latestFirst),
});
