import type { ActorKind } from "../../core/ontology.ts";
import { isAcronym, nameWords, type IndexedActor } from "../actors/index.ts";
import type { Ask } from "./ask.ts";
import { billKey } from "./bills.ts";
import { classOf, standsFor, type CastMember } from "./cast.ts";
import { actorNamed, nationalBody } from "./named.ts";
import { knownLeader, lastNamed, memberFor, titledHolder } from "./people.ts";
import { guessKind, type Scene } from "./scene.ts";
import { besideCountry } from "./where-about.ts";
import { indexedWho, localWho, namedWho, type Who } from "./who.ts";

const countryIn = (scene: Scene, title: string): string | null => {
  for (const word of title.split(" ")) {
    const meaning = scene.knowledge.countries.meaning(word);
    if (meaning !== null) return meaning.id;
  }
  return null;
};

const sectorOf = (scene: Scene, title: string): string | null => {
  const { lexicon } = scene.knowledge;
  const words = title.toLowerCase().split(" ");
  for (let at = 0; at < words.length; at += 1) {
    const rest = words.slice(at).join(" ");
    const sector = lexicon.title(rest)?.sector || lexicon.noun(rest)?.sector;
    if (sector) return sector;
  }
  return null;
};

const MOST_PERSON_WORDS = 4;
/** What its last word says is a measure, whatever the model takes the name for. */
const MEASURE = /\b(?:Act|Bill|Resolution|Amendment|Treaty|Accords?|Agreement)(?: (?:of )?\d{4})?$/u;
const kindOf = (scene: Scene, name: string, title: string, member: CastMember | null): ActorKind => {
  if (MEASURE.test(name)) return "measure";
  const guessed = member?.kind ?? guessKind(name, title, scene.knowledge);
  if (guessed !== null) return guessed;
  const words = name.split(/\s+/);
  if (words.some((word) => scene.knowledge.words.measureWords.has(word.toLowerCase()))) return "measure";
  return words.length <= MOST_PERSON_WORDS && !/\d| of | for |&/.test(name) ? "person" : "organization";
};

const acronymMember = (scene: Scene, name: string): CastMember | null => {
  if (!isAcronym(name)) return null;
  const bracketed = scene.cast.find(
    (member) => member.kind !== "person" && scene.text.includes(`${member.name} (${name})`),
  );
  return bracketed ?? scene.cast.find((member) => member.words.length > 1 && standsFor(name, member.name)) ?? null;
};

const MOST_SPELLED = 100;
const PARTY_AND_STATE = /^(?:[DRI]-)?(\p{Lu}{2})$/u;
/** The name that stands before the acronym in brackets: "Open Data Office (ODO)". */
const inBrackets = ({ text }: Scene, acronym: string): string | null => {
  const at = isAcronym(acronym) ? text.indexOf(` (${acronym})`) : -1;
  if (at < 0) return null;
  const words = text.slice(Math.max(0, at - MOST_SPELLED), at).split(/\s+/u);
  const names = words.map((_, index) => words.slice(index).join(" ")).filter((name) => /^\p{Lu}/u.test(name));
  return names.findLast((name) => standsFor(acronym, name)) ?? null;
};

/** "Austin, TX" and "Ada Berg (D-TX)" name a state, not the body of these letters. */
const stateCoded = (scene: Scene, { start }: Ask["mention"], name: string): Who | null => {
  const country = scene.knowledge.words.regionCodes.get(PARTY_AND_STATE.exec(name)?.[1] ?? "");
  return country === undefined || !/(?:\p{L}, |\()$/u.test(scene.text.slice(Math.max(0, start - 3), start))
    ? null
    : namedWho(name, "place", { country, sector: null });
};

/** "The Committee" after "House Judiciary Committee": a lone class word means the body of that class named last. */
const classMember = (scene: Scene, ask: Ask, word: string): CastMember | null => {
  const { index, words } = scene.knowledge;
  if (
    !words.organizationWords.has(word) ||
    index.byName(ask.mention.text).some(({ loose }) => !loose) ||
    !/\b(?:the|this|that|its)\s+$/i.test(scene.text.slice(Math.max(0, ask.mention.start - 6), ask.mention.start))
  )
    return null;
  return lastNamed(
    scene,
    ask.mention.start,
    (member) => member.words.length > 1 && member.kind === "organization" && classOf(member.name) === word,
  );
};

/** "The Act", "the Commission": in each article another one. */
const isClassWord = ({ knowledge: { words } }: Scene, word: string): boolean =>
  words.measureWords.has(word) || words.organizationWords.has(word);

const outside = (
  scene: Scene,
  ask: Ask,
  found: { readonly name: string; readonly title: string; readonly member: CastMember | null },
): Who => {
  const { member, title } = found;
  const name = member !== null && member.words.length >= nameWords(found.name).length ? member.name : found.name;
  const titles = [title, ...(member?.titles ?? [])].join(" ");
  const kind = kindOf(scene, name, titles.trim(), member);
  const more = { country: countryIn(scene, titles), sector: sectorOf(scene, title || (member?.titles[0] ?? "")) };
  const words = nameWords(name);
  const isLone = words.length === 1 && (kind === "person" || isClassWord(scene, words[0] ?? ""));
  return isLone ? localWho(scene, ask.articleId, { name, kind, ...more }) : namedWho(name, kind, more);
};

const THE = /\bThe\s+$/u;
/** "A Hindu" is no newspaper: a body whose name is "The" and a word for people needs its "The". */
const lacksArticle = (scene: Scene, { mention }: Ask, actor: IndexedActor | null): boolean =>
  actor !== null &&
  /^The \p{L}+$/u.test(actor.name) &&
  scene.knowledge.lexicon.noun(actor.name.slice("The ".length)) !== null &&
  !/^\P{L}*The /u.test(mention.text) &&
  !THE.test(scene.text.slice(Math.max(0, mention.start - 5), mention.start));

/** Who a proper name is: the article's own full name first, then the index, then an office holder or leader of the surname. */
export const resolveName = (scene: Scene, ask: Ask, said: string, title: string): Who => {
  const bill = scene.bills.size > 0 && /\d$/.test(said) ? scene.bills.get(billKey(said)) : undefined;
  const name = bill ?? inBrackets(scene, said) ?? said;
  const state = stateCoded(scene, ask.mention, name);
  if (state !== null) return state;
  const words = nameWords(name);
  const spelledOut = acronymMember(scene, name);
  const member = spelledOut ?? memberFor(scene, name, words, title);
  const country = countryIn(scene, title);
  const beside = besideCountry(scene, ask.mention);
  const lone = words.length === 1 ? (words[0] ?? "") : null;
  const body = spelledOut ?? (lone === null ? null : classMember(scene, ask, lone));
  if (body !== null)
    return body.actor === null
      ? outside(scene, ask, { name: body.name, title, member: body })
      : indexedWho(body.actor, ask.day);
  const holder =
    lone === null || (member !== null && member.words.length > 1)
      ? null
      : (titledHolder(scene, lone, title, country) ?? (isAcronym(name) ? null : knownLeader(scene, lone)));
  const actor =
    (member !== null && member.words.length > 1 && (beside === null || member.kind === "person")
      ? member.actor
      : null) ??
    holder ??
    (beside === null ? member?.actor : null) ??
    actorNamed(scene, name, beside) ??
    nationalBody(scene, name);
  return actor === null || lacksArticle(scene, ask, actor)
    ? outside(scene, ask, { name, title, member })
    : indexedWho(actor, ask.day);
};
