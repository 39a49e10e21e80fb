import type { EntityKind } from "../../core/document.ts";
import { isAcronym, nameWords, type IndexedActor } from "../actors/index.ts";

/** One proper name as it stands once in the text. */
export interface NameUse {
  readonly start: number;
  readonly name: string;
  /** Words before the name: "U.S. president"; or after it, in apposition. */
  readonly title: string;
  readonly kind: EntityKind | null;
}

/** Who is named in the article: one full name with all its uses. */
export interface CastMember {
  readonly name: string;
  readonly words: readonly string[];
  readonly kind: EntityKind | null;
  readonly titles: readonly string[];
  readonly at: readonly number[];
  readonly actor: IndexedActor | null;
}

const SUFFIX = new Set(["jr", "sr", "ii", "iii", "iv"]);
export const core = (words: readonly string[]): readonly string[] => words.filter((word) => !SUFFIX.has(word));

const sameGiven = (left: string, right: string): boolean =>
  left === right || (left.length === 1 && right.startsWith(left)) || (right.length === 1 && left.startsWith(right));

/** True when two full names may be one person's: same surname, and given names that do not contradict. */
const samePerson = (left: readonly string[], right: readonly string[]): boolean => {
  const [a, b] = [core(left), core(right)];
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return isPart(a, b) || isPart(b, a);
  return sameGiven(a[0] ?? "", b[0] ?? "") && !otherMiddle(a.slice(1, -1), b.slice(1, -1));
};
/** "George W." is not "George H. W.". */
const otherMiddle = (left: readonly string[], right: readonly string[]): boolean =>
  left.length > 0 && right.length > 0 && !sameGiven(left[0] ?? "", right[0] ?? "");
const isPart = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 2 && short.length < long.length && long.join(" ").startsWith(`${short.join(" ")} `);

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|the|and|for|in|on|de|la)$/.test(word))
    .map((word) => word[0])
    .join("");

/** True when the acronym stands for the name by its first letters. */
export const standsFor = (acronym: string, name: string): boolean => {
  const letters = acronym.replace(/[^\p{L}\d]/gu, "").toLowerCase();
  const words = nameWords(name);
  return words.length > 1 && (initials(words) === letters || words.map((word) => word[0]).join("") === letters);
};

const AFTER_CLASS = / (?:of|on|for|to|in|against|and) .*$/u;
/** The word that says what a body is: "committee" for "House Judiciary Committee", "court" for "Court of Session". */
export const classOf = (name: string): string => nameWords(name.replace(AFTER_CLASS, "")).at(-1) ?? "";

const joins = (member: CastMember, { words, kind }: NamedUses, actor: IndexedActor | null): boolean =>
  member.words.join(" ") === words.join(" ") ||
  (!isOther(member, words, actor) &&
    member.kind !== "organization" &&
    kind !== "organization" &&
    member.kind !== "place" &&
    kind !== "place" &&
    samePerson(member.words, words));

/** The index tells them apart: two of its actors, or one whom it knows without the suffix that the other bears. */
const isOther = (member: CastMember, words: readonly string[], actor: IndexedActor | null): boolean =>
  actor !== null &&
  (member.actor === null
    ? core(member.words).length < member.words.length && core(words).length === words.length
    : member.actor.id !== actor.id);

/** Every use of one name. */
interface NamedUses {
  readonly words: readonly string[];
  readonly uses: readonly NameUse[];
  readonly kind: EntityKind | null;
}

const usesByName = (uses: readonly NameUse[]): readonly NamedUses[] => {
  const sorted = [...uses].sort((a, b) => a.start - b.start);
  const groups = Map.groupBy(sorted, ({ name }) => `${nameWords(name).join(" ")}${isAcronym(name) ? "^" : ""}`);
  return [...groups.values()]
    .map((same) => ({
      words: nameWords(same[0]?.name ?? ""),
      uses: same,
      kind: same.find(({ kind }) => kind !== null)?.kind ?? null,
    }))
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
};

/** What the cast asks of the base. */
export interface CastKnowledge {
  readonly known: (name: string) => IndexedActor | null;
  readonly isGivenName: (word: string) => boolean;
}

/** Groups the uses of full names; a lone word stands by itself only where no full name has it. */
export const buildCast = (uses: readonly NameUse[], knowledge: CastKnowledge): readonly CastMember[] => {
  const members: CastMember[] = [];
  for (const named of usesByName(uses)) {
    const actor = knowledge.known(named.uses[0]?.name ?? "");
    const index = memberOf(members, { named, actor }, knowledge);
    const member = members[index];
    if (member === undefined) members.push(begin(named, actor));
    else members[index] = grow(member, named);
  }
  return members.map((member) => ({ ...member, at: [...member.at].sort((a, b) => a - b) }));
};

/** The place of the one member whose name it is, or -1. */
const memberOf = (
  members: readonly CastMember[],
  { named, actor }: { readonly named: NamedUses; readonly actor: IndexedActor | null },
  knowledge: CastKnowledge,
): number => {
  const fitting = members.flatMap((member, index) => (fits(member, named, actor, knowledge) ? [index] : []));
  return fitting.length === 1 || joinsExactly(members, fitting, named.words) ? (fitting[0] ?? -1) : -1;
};

const joinsExactly = (members: readonly CastMember[], fitting: readonly number[], words: readonly string[]): boolean =>
  members[fitting[0] ?? -1]?.words.join(" ") === words.join(" ");

const fits = (
  member: CastMember,
  named: NamedUses,
  actor: IndexedActor | null,
  { isGivenName }: CastKnowledge,
): boolean => {
  const { words, kind } = named;
  const [word = ""] = words;
  if (words.length > 1)
    return (
      joins(member, named, actor) ||
      (kind !== "organization" && kind !== "place" && !isGivenName(word) && endsIn(member, words))
    );
  const name = named.uses[0]?.name ?? "";
  if (isAcronym(name) && standsFor(name, member.name)) return true;
  return isPartOf(word, member);
};

/** "Peña Nieto" and "van der Kamp" are the surnames of who has another name before them. */
export const endsIn = (member: CastMember, words: readonly string[]): boolean =>
  member.kind === "person" &&
  member.words.length > words.length &&
  member.words.slice(-words.length).join(" ") === words.join(" ");

/** True when the lone word is a person's surname, or the first word of the name of somebody whose surname comes first; an organization has no surname. */
export const isPartOf = (word: string, member: CastMember): boolean => {
  const words = core(member.words);
  if (member.words.length === 1) return words[0] === word;
  return member.kind === "person" && (words.at(-1) === word || words[0] === word);
};

const titlesOf = ({ uses }: NamedUses): readonly string[] =>
  uses.flatMap(({ title }) => (title === "" ? [] : [title.toLowerCase()]));
const begin = (named: NamedUses, actor: IndexedActor | null): CastMember => ({
  name: named.uses[0]?.name ?? "",
  words: named.words,
  kind: named.kind,
  titles: titlesOf(named),
  at: named.uses.map(({ start }) => start),
  actor,
});
const grow = (member: CastMember, named: NamedUses): CastMember => ({
  ...member,
  kind: member.kind ?? named.kind,
  titles: [...member.titles, ...titlesOf(named)],
  at: [...member.at, ...named.uses.map(({ start }) => start)],
});
