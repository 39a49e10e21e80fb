import { nameWords, officeKey, officeKeys, roleName, rolesOn, type IndexedActor } from "../actors/index.ts";
import type { Knowledge, Reading } from "../names/index.ts";
import { actorView, knownEnd } from "./actor-view.ts";
import type { ExplainContext, Other } from "./types.ts";

interface Found {
  readonly actor: IndexedActor;
  readonly reason: string;
  /** The greater comes first. */
  readonly rank: string;
}

interface Given {
  readonly text: string;
  readonly reading: Reading;
  /** Id of who it is; stands in no list of others. */
  readonly answer: string | null;
}

/** The words of a mention that may be a name. */
export const nameOf = (text: string, reading: Reading): string => (reading.form === "name" ? reading.name : text);

const lastDay = (actor: IndexedActor): string =>
  actor.roles.map((role) => knownEnd(role) ?? "9999").reduce((last, day) => (day > last ? day : last), "");

const rankOf = (actor: IndexedActor, { day, country }: ExplainContext): string => {
  const isHome = country !== null && actor.country === country;
  const isInOffice = day !== null && rolesOn(actor, day).length > 0;
  return `${Number(isHome)}${Number(isInOffice)}${lastDay(actor)}`;
};

const named = (name: string, context: ExplainContext, { index }: Knowledge): readonly Found[] =>
  index.byName(name).map(({ actor, loose }) => ({
    actor,
    reason: loose ? "has this name in articles on its own country" : "has this name too",
    rank: rankOf(actor, context),
  }));

/** Holders of the surname; of several words only those whose first name may be the same. */
const ofSurname = (name: string, context: ExplainContext, { index }: Knowledge): readonly Found[] => {
  const words = nameWords(name);
  const initial = words.length > 1 ? (words[0]?.charAt(0) ?? "") : "";
  return index
    .bySurname(words.at(-1) ?? "")
    .filter((actor) => nameWords(actor.name)[0]?.startsWith(initial))
    .map((actor) => ({ actor, reason: "has this surname", rank: rankOf(actor, context) }));
};

const heldOffice = (actor: IndexedActor, key: string): Found => {
  const held = actor.roles.filter((role) => officeKeys(role.title).includes(key));
  const terms = held.map((role) => `${roleName(role)} ${role.from || "?"} to ${knownEnd(role) ?? "?"}`);
  return { actor, reason: `held this office: ${terms.join(", ")}`, rank: held.at(-1)?.from ?? "" };
};

/** Everybody who ever held the office that the words name, in the country they or the article name. */
const holders = (reading: Reading, country: string | null, { index }: Knowledge): readonly Found[] => {
  const where = reading.form === "description" ? (reading.country ?? country) : null;
  if (reading.form !== "description" || where === null) return [];
  const words = reading.phrase.split(" ");
  const phrases = words.map((_, at) => words.slice(at).join(" "));
  const phrase = phrases.find((one) => index.byOffice(where, one).length > 0);
  return phrase === undefined ? [] : index.byOffice(where, phrase).map((actor) => heldOffice(actor, officeKey(phrase)));
};

const byRank = (left: Found, right: Found): number =>
  right.rank.localeCompare(left.rank) ||
  left.actor.name.localeCompare(right.actor.name) ||
  left.actor.id.localeCompare(right.actor.id);

/** By name; then, for who is not found by it, by surname; for a description, by office. */
const foundBy = (given: Given, context: ExplainContext, knowledge: Knowledge): readonly Found[] => {
  const { reading, text, answer } = given;
  if (reading.form === "pronoun") return [];
  const name = nameOf(text, reading);
  const same = named(name, context, knowledge).toSorted(byRank);
  if (reading.form !== "name") return [...same, ...holders(reading, context.country, knowledge).toSorted(byRank)];
  const isFound = same.some(({ actor }) => actor.id === answer);
  return isFound ? same : [...same, ...ofSurname(name, context, knowledge).toSorted(byRank)];
};

/** Whom else the words could mean, each once, for the best reason; the likeliest first. */
export const othersOf = (given: Given, context: ExplainContext, knowledge: Knowledge): readonly Other[] => {
  const once = new Map<string, Found>();
  for (const found of foundBy(given, context, knowledge)) {
    if (found.actor.id !== given.answer && !once.has(found.actor.id)) once.set(found.actor.id, found);
  }
  return [...once.values()].map(({ actor, reason }) => ({ actor: actorView(actor, context.day), reason }));
};
