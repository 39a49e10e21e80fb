import type { ActorKind } from "../../core/ontology.ts";

/** An office with its days, for a person to read; null where none is known, or it is still held. */
export interface OfficeView {
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  /** True where it was held on the day asked for. */
  readonly onDay: boolean;
}

/** An actor of the base as far as it tells one from another; offices on the day first, then the latest. */
export interface ActorView {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly sector: string | null;
  readonly born: string | null;
  readonly died: string | null;
  readonly offices: readonly OfficeView[];
}

/** Why a name is this actor. */
export const BASES = [
  "id",
  "full-name",
  "other-name",
  "title-and-surname",
  "surname-of-leader",
  "office-on-day",
  "country-name",
  "country-demonym",
  "country-capital",
  "country-people",
  "ambiguous",
  "outside-base",
  "one-article",
  "open",
] as const;
export type Basis = (typeof BASES)[number];

/** Who a name is; `id` is null where it stays open or each article has its own, `actor` where the base has nobody. */
export interface Answer {
  readonly id: string | null;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly sector: string | null;
  /** Office held on the day. */
  readonly role: string | null;
  readonly basis: Basis;
  readonly reason: string;
  readonly actor: ActorView | null;
}

/** Whom else a name could mean, and why. */
export interface Other {
  readonly actor: ActorView;
  readonly reason: string;
}

/** How a name resolves in an article of the day that speaks of the country. */
export interface NameExplanation {
  readonly name: string;
  readonly day: string | null;
  readonly country: string | null;
  readonly answer: Answer;
  /** The likeliest first; at most 50. */
  readonly others: readonly Other[];
  readonly otherCount: number;
  /** What to do about it; null where nothing is to be done. */
  readonly advice: string | null;
}

/** What an article of the name tells: its day, and the country it speaks of. */
export interface ExplainContext {
  readonly day: string | null;
  readonly country: string | null;
}
