import { isOpenEnd } from "../../src/resolve/actors/actor.ts";
import { nameKey, nameWords, shortNameKey, suffixOf, surnameOf } from "../../src/resolve/actors/keys.ts";
import { officeKey, officeKeys } from "../../src/resolve/actors/office-key.ts";
import { INTERNATIONAL, type Fact, type RoleFact } from "./fact.ts";

/** One actor after merging. */
export interface Actor {
  readonly id: string;
  readonly facts: readonly Fact[];
}

const first = (actor: Actor, field: "country" | "gender" | "born" | "died" | "sector"): string =>
  actor.facts.map((made) => made[field]).find((value) => value !== "") ?? "";

const clean = (text: string): string => text.replace(/[\t\n|;]/g, " ").trim();
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const COARSE = 7;
/** Roles of all records; of two records of one office that overlap, the more exact is kept. */
const rolesOf = (actor: Actor): readonly RoleFact[] => {
  const kept: RoleFact[] = [];
  for (const held of actor.facts.flatMap((made) => made.roles)) {
    const index = kept.findIndex(
      (other) => officeKey(other.title) === officeKey(held.title) && other.of === held.of && touch(other, held),
    );
    const other = kept[index];
    if (other === undefined) kept.push(held);
    else
      kept[index] = {
        ...other,
        from: exact(other.from, held.from),
        to: laterEnd(other.to, held.to),
      };
  }
  return kept.sort((a, b) => compare(a.from, b.from) || compare(a.title, b.title));
};
/** A day is better than none; "held still" by a list of today is better than by one of 2022. */
const laterEnd = (left: string, right: string): string => {
  const known = [left, right].filter((end) => !isOpenEnd(end));
  if (known.length > 0) return known.reduce(exact);
  return left === "~" ? right : right === "~" ? left : left < right ? right : left;
};
const touch = (left: RoleFact, right: RoleFact): boolean =>
  left.from.slice(0, COARSE) === right.from.slice(0, COARSE) ||
  ((left.from <= right.from || left.from === "") &&
    (isOpenEnd(left.to) || left.to > right.from) &&
    (isOpenEnd(right.to) || right.to > left.from));
const exact = (left: string, right: string): string => (left.length >= right.length ? left : right);

/** Every title of an office, in order of frequency: rows refer to them by number, which halves the file. */
export const roleTitles = (actors: readonly Actor[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const held of actors.flatMap(rolesOf)) counts.set(clean(held.title), (counts.get(clean(held.title)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0])).map(([title]) => title);
};

/** The name the person is known by: the title of the Wikipedia article where a list has it. */
const nameOf = (actor: Actor): string =>
  actor.facts.map((made) => made.article.replace(/ \([^)]*\)$/, "")).find((title) => title !== "") ??
  actor.facts[0]?.name ??
  "";

const BASE = 36;
/** Most actors are persons: nothing is written for them. */
const kindText = (kind: Fact["kind"]): string => (kind === "person" ? "" : kind);

/** `id, name, kind, country, sector, gender, born, died, roles`, tab-separated; a role is title number, of, from, to, sector. */
export const actorRow = (actor: Actor, titles: ReadonlyMap<string, number>): string => {
  const roleText = (held: RoleFact): string =>
    [
      (titles.get(clean(held.title)) ?? 0).toString(BASE),
      ...[held.of, held.from, held.to, held.sector].map(clean),
    ].join("|");
  return [
    actor.id,
    clean(nameOf(actor)),
    kindText(actor.facts[0]?.kind ?? "person"),
    first(actor, "country"),
    first(actor, "sector"),
    first(actor, "gender").slice(0, 1),
    first(actor, "born"),
    first(actor, "died"),
    rolesOf(actor).map(roleText).join(";"),
  ].join("\t");
};

const LATIN = /[a-z]/;
/** A lone word is no name of a person here: surnames have keys of their own. */
const usable = (key: string, kind: string): boolean =>
  LATIN.test(key) && (kind !== "person" || key.includes(" ")) && key.length > 1;

/** Without initials, with and without a suffix: who bears one is rarely called by it. */
const shortKeys = (name: string): readonly string[] => {
  const [short, suffix] = [shortNameKey(name), suffixOf(name)];
  return short === null ? [] : suffix === null ? [short] : [short, `${short} ${suffix}`];
};

const keysOf = (made: Fact): readonly string[] => {
  const names = [made.name, ...made.aliases];
  const keys = names.flatMap((name) => [nameKey(name), ...(made.kind === "person" ? shortKeys(name) : [])]);
  return [...keys, ...names.map((name) => nameWords(name).join(" ")).filter((key) => key.includes(" "))].filter((key) =>
    usable(key, made.kind),
  );
};

const PROMINENT = new Set([
  "us_executive",
  "us_legislators",
  "curated_people",
  "world_officials",
  "world_leaders_factbook",
  "us_judges",
  "world_leaders_2026",
]);

/** Countries in whose names the surname comes first. */
const SURNAME_FIRST = new Set(["CHN", "TWN", "KOR", "PRK"]);
const surnames = (made: Fact): readonly string[] => {
  if (made.kind !== "person" || !PROMINENT.has(made.list)) return [];
  const own = made.surname === "" ? [] : nameWords(made.surname);
  const first = SURNAME_FIRST.has(made.country) ? nameWords(made.name).slice(0, 1) : [];
  return [...new Set([...own, ...first, ...(made.surname === "" ? [surnameOf(made.name) ?? ""] : [])])].filter((word) =>
    LATIN.test(word),
  );
};

/** Every key an actor is found by: names, `~` names that need its country, `$` the surname of an office holder. */
const entriesOf = (actor: Actor): readonly (readonly [string, string])[] =>
  actor.facts.flatMap((made) => {
    const bare = (actor.facts[0]?.contextual ?? []).map(nameKey);
    const keys = made.name === "" ? [] : keysOf(made).filter((key) => !bare.includes(key));
    const loose = made.contextual.map((name): readonly [string, string] => [nameKey(name), `~${actor.id}`]);
    const named = keys.map((key): readonly [string, string] => [key, actor.id]);
    return [
      ...named,
      ...loose,
      ...surnames(made).map((surname): readonly [string, string] => [`$${surname}`, actor.id]),
    ];
  });

const grouped = (entries: Iterable<readonly [string, string]>): readonly string[] => {
  const byKey = new Map<string, Set<string>>();
  for (const [key, value] of entries) byKey.set(key, (byKey.get(key) ?? new Set()).add(value));
  return [...byKey].map(([key, values]) => `${key}\t${[...values].sort(compare).join(",")}`);
};

/** `key, ids` for every name. */
export const nameRows = (actors: readonly Actor[]): readonly string[] => grouped(actors.flatMap(entriesOf));

const LEADS_CHAMBER =
  /^(?:House|Senate) (?:Majority|Minority) (?:Leader|Whip)$|^Speaker of the House|^President Pro Tempore/;
/** Seats have many holders at a time: no title alone says whose. */
const SEAT = /^(?:Member|Senator|Deputy of|Substitute|United States (?:Senator|Representative)|Judge)\b/;
const OFFICE_LISTS = new Set([
  "us_executive",
  "curated_people",
  "world_officials",
  "by_hand",
  "world_leaders_factbook",
  "world_leaders_2026",
]);
/** `country|office, ids` for every office, with its holders. */
export const officeRows = (actors: readonly Actor[]): readonly string[] => grouped(actors.flatMap(officesOf));

const officesOf = (actor: Actor): readonly (readonly [string, string])[] => {
  const isOfficial = actor.facts.some((made) => OFFICE_LISTS.has(made.list));
  return rolesOf(actor)
    .filter(({ title }) => !SEAT.test(title) && (isOfficial || LEADS_CHAMBER.test(title)))
    .flatMap(({ title, country }) => {
      const of = country === INTERNATIONAL ? "" : country || first(actor, "country");
      return officeKeys(title).map((key): readonly [string, string] => [`${of}|${key}`, actor.id]);
    });
};

/** Rows in the order of their bytes, as the reader's binary search needs. */
export const sortRows = (rows: readonly string[]): readonly string[] =>
  rows
    .map((row) => Buffer.from(row, "utf8"))
    .sort((a, b) => Buffer.compare(keyOf(a), keyOf(b)))
    .map((row) => row.toString("utf8"));
const keyOf = (row: Buffer): Buffer => row.subarray(0, row.indexOf(9));
