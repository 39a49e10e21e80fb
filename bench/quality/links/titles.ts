import type { ActorKind } from "../../../src/core/ontology.ts";
import type { Candidate, IndexedActor } from "../../../src/resolve/actors/index.ts";
import { guessKind, type Knowledge } from "../../../src/resolve/names/index.ts";

/** Kinds of linked actor that are counted. */
export const LINK_KINDS = ["person", "organization", "country"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** What the base knows of a Wikipedia title. */
export type TitleMeaning =
  /** The ids that are right for it: one, or for a body of a state also its country's. */
  | { readonly form: "known"; readonly kind: LinkKind; readonly ids: readonly string[] }
  /** An office, or a people: who is meant depends on more than the title. */
  | { readonly form: "office" }
  /** More than one actor of the base bears the title. */
  | { readonly form: "several" }
  /** No actor of the base; `kind` is guessed by its words. */
  | { readonly form: "unknown"; readonly kind: LinkKind | null };

const PARENTHESIS = /^(.+?) \(([^)]+)\)$/;
const NO_PAGE = / \(page does not exist\)$/;
const LATER_PAGE = /^(?:history|government|politics|list|timeline)\b/i;

/** Kind of an actor as it is counted here; places and things are not. */
export const linkKind = (kind: ActorKind): LinkKind | null =>
  kind === "person" || kind === "country" ? kind : kind === "organization" || kind === "group" ? "organization" : null;

/** True for words that begin or end with an office: "President of France", "finance minister". */
export const isOffice = (said: string, { words }: Knowledge): boolean => {
  const all = said.toLowerCase().split(/[\s,]+/);
  const ends = [all.slice(0, 1), all.slice(0, 2), all.slice(-1), all.slice(-2), all.slice(-3)];
  return ends.some((end) => words.officeNouns.has(end.join(" ")));
};

const STATE_SECTORS = new Set(["GOV", "MIL", "COP", "SPY"]);
const rightIds = (actor: IndexedActor): readonly string[] =>
  actor.kind !== "person" && actor.country !== "" && STATE_SECTORS.has(actor.sector)
    ? [actor.id, actor.country]
    : [actor.id];

/** A short name that counts in its country only stands behind those that count anywhere. */
const firmly = (found: readonly Candidate[]): readonly IndexedActor[] => {
  const firm = found.filter(({ loose }) => !loose);
  return (firm.length > 0 ? firm : found).map(({ actor }) => actor);
};

/** Actors of the base with that very name, narrowed by the words in parentheses where they name a country. */
const bearers = (title: string, knowledge: Knowledge): readonly IndexedActor[] => {
  const [, bare = title, note = ""] = PARENTHESIS.exec(title) ?? [];
  const exact = firmly(knowledge.index.byName(title));
  if (exact.length > 0 || note === "") return exact;
  const country = note.split(/[\s,]+/).map((word) => knowledge.countries.meaning(word)?.id ?? null);
  const named = country.find((id) => id !== null) ?? knowledge.countries.meaning(note)?.id ?? null;
  return firmly(knowledge.index.byName(bare)).filter((actor) =>
    named === null ? isThat(actor, note, knowledge) : actor.country === named,
  );
};

/** "Wang Yi (politician)" is the one of the base, "Wang Yi (swimmer)" is not. */
const isThat = (actor: IndexedActor, note: string, { lexicon }: Knowledge): boolean =>
  actor.kind !== "person" || /^(?:GOV|LEG|JUD|MIL|PTY)$/.test(lexicon.noun(note.split(" ").at(-1) ?? "")?.sector ?? "");

/** Who a Wikipedia title is, by the names in the base alone. */
export const meaningOfTitle = (linked: string, knowledge: Knowledge): TitleMeaning => {
  const title = linked.replace(NO_PAGE, "");
  const country = knowledge.countries.meaning(title.replace(/ \(country\)$/, ""));
  if (country?.form === "name") return { form: "known", kind: "country", ids: [country.id] };
  if (country?.form === "demonym") return { form: "office" };
  const found = [...new Map(bearers(title, knowledge).map((actor) => [actor.id, actor])).values()];
  const [actor] = found;
  if (found.length > 1) return { form: "several" };
  const kind = actor === undefined ? null : linkKind(actor.kind);
  if (actor !== undefined && kind !== null) return { form: "known", kind, ids: rightIds(actor) };
  if (isOffice(title, knowledge)) return { form: "office" };
  const guessed = LATER_PAGE.test(title) ? null : guessKind(title.replace(PARENTHESIS, "$1"), "", knowledge);
  return { form: "unknown", kind: guessed === null || guessed === "place" ? null : guessed };
};
