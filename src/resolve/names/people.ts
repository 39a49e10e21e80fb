import { only } from "../../core/lists.ts";
import { leadsState, officeKey, officeKeys, possibleRolesOn, type IndexedActor } from "../actors/index.ts";
import { core, endsIn, isPartOf, type CastMember } from "./cast.ts";
import type { Scene } from "./scene.ts";

const distance = (member: CastMember, at: number): number => {
  const before = member.at.findLast((start) => start <= at);
  return before === undefined ? 1_000_000 + (member.at[0] ?? 0) : at - before;
};

/** Nearest first; what stands before the offset is nearer than what follows. */
export const byNearness = (members: readonly CastMember[], at: number): readonly CastMember[] =>
  [...members].sort((a, b) => distance(a, at) - distance(b, at));

/** Of those whom the article names before the offset the one named last. */
export const lastNamed = (scene: Scene, at: number, isFit: (member: CastMember) => boolean): CastMember | null => {
  const before = scene.cast.filter((member) => isFit(member) && member.at.some((start) => start < at));
  return byNearness(before, at)[0] ?? null;
};

const FEMALE = /\b(?:mrs|ms|miss|lady|queen|congresswoman|chairwoman|princess)\b/;
const MALE = /\b(?:mr|sir|lord|king|congressman|chairman|prince)\b/;

/** M, F or null: by the index, a title, or the given name. */
export const genderOf = (scene: Scene, member: CastMember): "M" | "F" | null => {
  if (member.actor?.gender === "M" || member.actor?.gender === "F") return member.actor.gender;
  if (member.titles.some((title) => FEMALE.test(title))) return "F";
  if (member.titles.some((title) => MALE.test(title))) return "M";
  const given = member.words.length > 1 ? scene.knowledge.lexicon.givenName(member.words[0] ?? "") : null;
  return given === "M" || given === "F" ? given : null;
};

/** The member of the cast that a full or lone name means; null when two persons share the surname and nothing tells which. */
export const memberFor = (scene: Scene, name: string, words: readonly string[], title: string): CastMember | null => {
  const exact = scene.cast.find((member) => member.words.join(" ") === words.join(" "));
  if (words.length > 1)
    return exact ?? scene.cast.find((member) => sharesName(member, words)) ?? surnamed(scene, words);
  const [word = ""] = words;
  const fitting = scene.cast.filter(
    (member) => member.words.length > 1 && isPartOf(word, member) && !contradicts(scene, member, title),
  );
  if (fitting.length === 1) return fitting[0] ?? null;
  const titled = fitting.filter((member) => sameTitle(member, title));
  if (titled.length === 1) return titled[0] ?? null;
  return fitting.length === 0
    ? (exact ?? scene.cast.find((member) => name.length > 1 && member.name === name) ?? null)
    : null;
};
/** Whose surname the words are, where one member has it. */
const surnamed = (scene: Scene, words: readonly string[]): CastMember | null => {
  if (scene.knowledge.lexicon.givenName(words[0] ?? "") !== null) return null;
  return only(scene.cast.filter((member) => endsIn(member, words)));
};
const sharesName = (member: CastMember, words: readonly string[]): boolean =>
  member.words.length > 1 &&
  member.kind === "person" &&
  core(member.words).at(-1) === core(words).at(-1) &&
  (member.words[0]?.[0] ?? "") === (words[0]?.[0] ?? "") &&
  (member.words[0] === words[0] || words[0]?.length === 1 || member.words[0]?.length === 1);
const contradicts = (scene: Scene, member: CastMember, title: string): boolean => {
  const gender = FEMALE.test(title.toLowerCase()) ? "F" : MALE.test(title.toLowerCase()) ? "M" : null;
  const own = genderOf(scene, member);
  return gender !== null && own !== null && own !== gender;
};
const sameTitle = (member: CastMember, title: string): boolean =>
  title !== "" &&
  member.titles.some((held) => held.includes(title.toLowerCase()) || title.toLowerCase().includes(held));

const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:u\.?s\.? )?sen(?:s|ators?)?\.?$/, /Senator/],
  [/^(?:u\.?s\.? )?(?:rep(?:s|resentatives?)?\.?|congress(?:man|woman))$/, /Representative/],
  [/president/, /^(?:Acting )?President/],
  [/^speaker$/, /^Speaker/],
  [/^secretary$/, /^(?:Acting )?Secretary of/],
  [/judge/, /^(?:Judge|Chief Judge)/],
  [/justice/, /Justice/],
  [/gov(?:ernor)?\.?$/, /^Governor/],
];

const fitsTitle = (actor: IndexedActor, title: string, day: string): boolean => {
  const plain = title.toLowerCase().replace(/^(?:acting|interim|then) /, "");
  const key = officeKey(plain);
  const pattern = KINDS.find(([word]) => word.test(plain))?.[1];
  return possibleRolesOn(actor, day).some(
    (role) => officeKeys(role.title).includes(key) || (pattern?.test(role.title) ?? false),
  );
};

/** "President Trump", "Sen. Warren": the one office holder of the surname who had that title on the day. */
export const titledHolder = (
  scene: Scene,
  surname: string,
  title: string,
  country: string | null,
): IndexedActor | null => {
  const day = scene.day;
  if (day === null || title === "") return null;
  const fitting = scene.knowledge.index.bySurname(surname).filter((actor) => fitsTitle(actor, title, day));
  if (fitting.length === 1) return fitting[0] ?? null;
  return only(fitting.filter((actor) => actor.country === (country ?? scene.mainCountry)));
};

/** Those of the surname who lead a country on the day. */
const leaders = (scene: Scene, surname: string, day: string): readonly IndexedActor[] =>
  scene.knowledge.index
    .bySurname(surname)
    .filter((actor) => possibleRolesOn(actor, day).some((role) => leadsState(role.title)));

/** A lone surname of a leader in office whose country the article names; null for all others. */
export const knownLeader = (scene: Scene, surname: string): IndexedActor | null => {
  const here = scene.named;
  return scene.day === null
    ? null
    : only(leaders(scene, surname, scene.day).filter(({ country }) => here.has(country)));
};

/** Whose administration or government it is: the leader, past or present, of a country that the article names ("the Obama administration" in 2018), else the one of that surname in office anywhere. */
export const rulerNamed = (scene: Scene, surname: string): IndexedActor | null => {
  const { day } = scene;
  if (day === null) return null;
  const here = scene.named;
  const led = scene.knowledge.index
    .bySurname(surname)
    .filter(
      ({ country, roles }) => here.has(country) && roles.some(({ title, from }) => leadsState(title) && from <= day),
    );
  return only(led) ?? only(leaders(scene, surname, day));
};
