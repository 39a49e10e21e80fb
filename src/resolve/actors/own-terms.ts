import type { HeldRole, IndexedActor } from "./actor.ts";
import { officeKey } from "./office-key.ts";
import type { OwnActors } from "./own-actors.ts";

/** Terms of the base that a user's list ends: `actor id|office key` and the day. */
export type EndedTerms = ReadonlyMap<string, string>;

const termKey = (id: string, role: Pick<HeldRole, "title" | "of">): string =>
  `${id}|${officeKey(role.title)}|${role.of}`;

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
    const isSame = (one: HeldRole): boolean => officeKey(one.title) === officeKey(role.title) && one.of === role.of;
    const open = holders(actor.country, role.title).filter((one) =>
      one.roles.some((term) => isSame(term) && term.to === ""),
    );
    const [holder] = open;
    if (holder === undefined || open.length > 1 || holder.id === actor.id || role.from === "") continue;
    const before = holder.roles.some((term) => isSame(term) && term.to === "" && term.from < role.from);
    if (before && !ended.has(termKey(holder.id, role))) ended.set(termKey(holder.id, role), role.from);
  }
  return ended;
};

/** The base's actor as the user's list leaves it: offices that the list has for it replaced, terms that it ends ended. */
export const withOwn = (
  base: IndexedActor | null,
  own: IndexedActor | null,
  ended: EndedTerms,
): IndexedActor | null => {
  if (base === null) return own;
  const ownOffices = new Set(own?.roles.map((role) => termKey(base.id, role)));
  const roles = base.roles
    .filter((role) => !ownOffices.has(termKey(base.id, role)))
    .map((role) => (role.to === "" ? { ...role, to: ended.get(termKey(base.id, role)) ?? "" } : role));
  if (own === null) return { ...base, roles };
  const or = (field: "country" | "sector" | "gender" | "born" | "died"): string => own[field] || base[field];
  return {
    ...own,
    country: or("country"),
    sector: or("sector"),
    gender: or("gender"),
    born: or("born"),
    died: or("died"),
    roles: [...own.roles, ...roles],
  };
};
