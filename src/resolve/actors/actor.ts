import type { ActorKind } from "../../core/ontology.ts";

/** An office as the index has it; days are ISO and may be partial, empty when unknown or open. */
export interface HeldRole {
  readonly title: string;
  /** State or body where the title alone does not say: "Vermont". */
  readonly of: string;
  readonly from: string;
  /** Empty where the office is held still; with `~` a day that it was last known to be held, alone for the lists of 2022. */
  readonly to: string;
  readonly sector: string;
}

/** One actor of the index. */
export interface IndexedActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string;
  readonly sector: string;
  readonly gender: string;
  readonly born: string;
  readonly died: string;
  readonly roles: readonly HeldRole[];
}

/** A name's meaning; a loose one counts only where the actor's country is the article's. */
export interface Candidate {
  readonly actor: IndexedActor;
  readonly loose: boolean;
  /** The actor's name has a middle name that this one lacks: many are called so. */
  readonly short: boolean;
}

const OLDEST = 105;
const DAY_START = "0000-01-01";
const NEVER = "9999-12-31";
const fill = (day: string, rest: string): string => day + rest.slice(day.length);

/** The lists with a bare `~` were made from July 2022 to March 2023; what they knew is taken to hold until this day. */
const SEEN_UNTIL = "2024-01-01";
/** True for an end of office on no day that is known. */
export const isOpenEnd = (to: string): boolean => !/^\d/.test(to);
const endOf = ({ to }: HeldRole): string =>
  to === "" ? NEVER : to === "~" ? SEEN_UNTIL : fill(to.replace("~", ""), NEVER);
const begun = (role: HeldRole, day: string): boolean => role.from !== "" && fill(role.from, DAY_START) <= day;

/** True when the office was held on the day; partial days count from their first to their last day. */
export const heldOn = (role: HeldRole, day: string): boolean => begun(role, day) && endOf(role) > day;
/** As `heldOn`, but true too where nobody knows whether it had ended. */
export const mayHold = (role: HeldRole, day: string): boolean =>
  begun(role, day) && (isOpenEnd(role.to) || endOf(role) > day);

/** Offices held on the day, the weightiest source order kept. */
export const rolesOn = (actor: IndexedActor, day: string): readonly HeldRole[] =>
  isAlive(actor, day) ? actor.roles.filter((role) => heldOn(role, day)) : [];

/** Offices held on the day for all that is known. */
export const possibleRolesOn = (actor: IndexedActor, day: string): readonly HeldRole[] =>
  isAlive(actor, day) ? actor.roles.filter((role) => mayHold(role, day)) : [];

/** False after death, and for somebody too old to be in office whose death no list has. */
export const isAlive = (actor: IndexedActor, day: string): boolean =>
  (actor.died === "" || fill(actor.died, "9999-12-31") >= day) &&
  (actor.born === "" || Number(day.slice(0, 4)) - Number(actor.born.slice(0, 4)) < OLDEST);

/** "United States Senator for Vermont": the title as a claim writes it. */
export const roleName = (role: HeldRole): string =>
  role.of === "" ? role.title : role.title === "Judge" ? `Judge, ${role.of}` : `${role.title} for ${role.of}`;
