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

const joins = (member: CastMember, use: NameUse, words: readonly string[], actor: IndexedActor | null): boolean =>
  member.words.join(" ") === words.join(" ") ||
  (!isOther(member, words, actor) &&
    member.kind !== "organization" &&
    use.kind !== "organization" &&
    member.kind !== "place" &&
    use.kind !== "place" &&
    samePerson(member.words, words));

/** The index tells them apart: two of its actors, or one whom it knows without the suffix that the other bears. */
const isOther = (member: CastMember, words: readonly string[], actor: IndexedActor | null): boolean =>
  actor !== null &&
  (member.actor === null
    ? core(member.words).length < member.words.length && core(words).length === words.length
    : member.actor.id !== actor.id);

/** Groups the uses of full names; a lone word stands by itself only where no full name has it. */
export const buildCast = (
  uses: readonly NameUse[],
  known: (name: string) => IndexedActor | null,
): readonly CastMember[] => {
  const members: CastMember[] = [];
  const ordered = [...uses].sort((a, b) => nameWords(b.name).length - nameWords(a.name).length || a.start - b.start);
  for (const use of ordered) {
    const words = nameWords(use.name);
    if (words.length === 0) continue;
    const actor = words.length > 1 ? known(use.name) : null;
    const fitting = members.flatMap((member, index) => (fits(member, use, words, actor) ? [index] : []));
    const index = fitting.length === 1 || joinsExactly(members, fitting, words) ? fitting[0] : undefined;
    const member = index === undefined ? undefined : members[index];
    if (member === undefined || index === undefined) members.push(begin(use, words, known));
    else members[index] = grow(member, use);
  }
  return members;
};

const joinsExactly = (members: readonly CastMember[], fitting: readonly number[], words: readonly string[]): boolean =>
  members[fitting[0] ?? -1]?.words.join(" ") === words.join(" ");

const fits = (member: CastMember, use: NameUse, words: readonly string[], actor: IndexedActor | null): boolean => {
  if (words.length > 1) return joins(member, use, words, actor);
  const [word = ""] = words;
  if (isAcronym(use.name) && standsFor(use.name, member.name)) return true;
  return isPartOf(word, member);
};

/** True when the lone word is a person's surname, or the first word of the name of somebody whose surname comes first; an organization has no surname. */
export const isPartOf = (word: string, member: CastMember): boolean => {
  const words = core(member.words);
  if (member.words.length === 1) return words[0] === word;
  return member.kind === "person" && (words.at(-1) === word || words[0] === word);
};

const begin = (use: NameUse, words: readonly string[], known: (name: string) => IndexedActor | null): CastMember => ({
  name: use.name,
  words,
  kind: use.kind,
  titles: use.title === "" ? [] : [use.title.toLowerCase()],
  at: [use.start],
  actor: known(use.name),
});
const grow = (member: CastMember, use: NameUse): CastMember => ({
  ...member,
  kind: member.kind ?? use.kind,
  titles: use.title === "" ? member.titles : [...member.titles, use.title.toLowerCase()],
  at: [...member.at, use.start].sort((a, b) => a - b),
});
