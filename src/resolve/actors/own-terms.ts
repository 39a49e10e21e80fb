import { only } from "../../core/lists.ts";
import { isOpenEnd, type HeldRole, type IndexedActor } from "./actor.ts";
import { officeKey } from "./office-key.ts";
import type { OwnActors } from "./own-actors.ts";

/** Terms of the base that a user's list ends: `actor id|office key|of` and the day. */
export type EndedTerms = ReadonlyMap<string, string>;

const termKey = (id: string, role: Pick<HeldRole, "title" | "of">): string =>
  `${id}|${officeKey(role.title)}|${role.of}`;

const isSame = (left: HeldRole, right: HeldRole): boolean =>
  officeKey(left.title) === officeKey(right.title) && left.of === right.of;

/** The one actor who holds the role's office without a known end, if it is one alone; null where its end is known or shared. */
const openHolder = (holders: readonly IndexedActor[], role: HeldRole): IndexedActor | null => {
  return only(holders.filter((one) => one.roles.some((term) => isOpenEnd(term.to) && isSame(term, role))));
};

const beganBefore = (holder: IndexedActor, role: HeldRole): boolean =>
  holder.roles.some((term) => isOpenEnd(term.to) && isSame(term, role) && term.from < role.from);

/**
 * The base does not know when many a term ended. Where one actor alone holds an office without a known end, and the user's
 * list has a later holder, the term ends when that one's begins; seats that many hold at once are left alone.
 */
export const endedTerms = (
  own: OwnActors,
  holders: (country: string, title: string) => readonly IndexedActor[],
): EndedTerms => {
  const ended = new Map<string, string>();
  const terms = own.all.flatMap((actor) => actor.roles.map((role) => ({ actor, role })));
  for (const { actor, role } of terms.toSorted((left, right) => (left.role.from < right.role.from ? -1 : 1))) {
    const holder = openHolder(holders(actor.country, role.title), role);
    if (holder === null || holder.id === actor.id || !beganBefore(holder, role)) continue;
    const key = termKey(holder.id, role);
    if (!ended.has(key)) ended.set(key, role.from);
  }
  return ended;
};

const FILLED = ["country", "sector", "gender", "born", "died"] as const;

/** The base's actor as the user's list leaves it: offices that the list has for it replaced, terms that it ends ended. */
export const withOwn = (
  base: IndexedActor | null,
  own: IndexedActor | null,
  ended: EndedTerms,
): IndexedActor | null => {
  if (base === null || (own === null && ended.size === 0)) return base ?? own;
  const ownOffices = new Set(own?.roles.map((role) => termKey(base.id, role)));
  const roles = base.roles
    .filter((role) => !ownOffices.has(termKey(base.id, role)))
    .map((role) => (isOpenEnd(role.to) ? { ...role, to: ended.get(termKey(base.id, role)) ?? role.to } : role));
  if (own === null) return { ...base, roles };
  const given = FILLED.flatMap((field) => (own[field] === "" ? [] : [[field, own[field]] as const]));
  const { name, kind } = own;
  return { ...base, name, kind, ...Object.fromEntries(given), roles: [...roles, ...own.roles] };
};
