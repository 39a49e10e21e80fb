import type { ActorKind } from "../../core/ontology.ts";
import { officeKey, officeWords, type IndexedActor } from "../actors/index.ts";
import type { Ask } from "./ask.ts";
import { classOf, type CastMember } from "./cast.ts";
import { holderOn, isOtherTime } from "./office-holder.ts";
import { actorNamed } from "./named.ts";
import { byNearness, lastNamed } from "./people.ts";
import type { Scene } from "./scene.ts";
import { besideCountry, countryAbout } from "./where-about.ts";
import { countryWho, indexedWho, localWho, namedWho, type Who } from "./who.ts";

/** What a description says: its words, its last noun and a country in it. */
export interface Description {
  readonly phrase: string;
  readonly head: string;
  readonly country: string | null;
}

const DEFINITE = /\b(?:the|this|that|these|his|her|its|their|our)\s+$/iu;
const isDefinite = (scene: Scene, ask: Ask): boolean =>
  DEFINITE.test(scene.text.slice(Math.max(0, ask.mention.start - 8), ask.mention.start)) ||
  /^(?:the|this|that|its|his|her|their|our)\s/i.test(ask.mention.text);

const INDEFINITE = /\b(?:an?|another|any)\s+$/iu;
const INDEFINITE_OWN = /^(?:an?|another|any|other)\s/iu;
/** "A special prosecutor" is not the prosecutor whom the article has named. */
const isIndefinite = (scene: Scene, ask: Ask): boolean =>
  INDEFINITE_OWN.test(ask.mention.text) ||
  INDEFINITE.test(scene.text.slice(Math.max(0, ask.mention.start - 9), ask.mention.start));

const memberCountry = (scene: Scene, member: CastMember): string | null => {
  if (member.actor !== null && member.actor.country !== "") return member.actor.country;
  for (const word of member.titles.join(" ").split(" ")) {
    const meaning = scene.knowledge.countries.meaning(word.replace(/^./, (letter) => letter.toUpperCase()));
    if (meaning !== null) return meaning.id;
  }
  return null;
};

/** The person whom the article names with this title; of another time only if asked for. */
const titled = (scene: Scene, ask: Ask, said: Description, anyTime = false): CastMember | null => {
  const people = scene.cast.filter(
    (member) =>
      member.kind === "person" && member.words.length > 0 && member.titles.some((title) => title.includes(said.head)),
  );
  const home = people.filter((member) => {
    const country = memberCountry(scene, member);
    return said.country === null || country === null || country === said.country;
  });
  const past = isOtherTime(said.phrase);
  const same = home.filter((member) =>
    member.titles.some((title) => title.includes(said.head) && isOtherTime(title) === past),
  );
  return byNearness(anyTime && !past ? home : same, ask.mention.start)[0] ?? null;
};

/** "President" right before "Ada Berg" is hers. */
const namedNext = (scene: Scene, ask: Ask): CastMember | null =>
  scene.cast.find((member) => member.kind === "person" && member.at.includes(ask.mention.end + 1)) ?? null;

const castWho = (scene: Scene, ask: Ask, member: CastMember): Who =>
  member.actor !== null
    ? indexedWho(member.actor, ask.day)
    : member.words.length === 1 && member.kind === "person"
      ? localWho(scene, ask.articleId, { name: member.name, kind: "person", country: null, sector: null })
      : namedWho(member.name, member.kind ?? "organization", { country: memberCountry(scene, member), sector: null });

/** "The President" and "the Administration" with a capital are those of the people in the article, whatever else it speaks of. */
const countryOf = (scene: Scene, ask: Ask): string | null => {
  const beside = besideCountry(scene, ask.mention);
  if (beside !== null) return beside;
  const isTitle =
    /^\p{Lu}\p{Ll}+$/u.test(ask.mention.text) &&
    /[\p{Ll},] $|the $/iu.test(scene.text.slice(0, ask.mention.start).slice(-4));
  return (isTitle ? scene.homeCountry : null) ?? countryAbout(scene, ask.draft, ask.mention.start);
};

const office = (scene: Scene, ask: Ask, said: Description): Who | null => {
  if (!scene.knowledge.words.officeNouns.has(said.head) || isIndefinite(scene, ask)) return null;
  const member = namedNext(scene, ask) ?? titled(scene, ask, said);
  if (member !== null) return castWho(scene, ask, member);
  const day = ask.day ?? scene.day;
  const holder = day === null ? null : holderFor(scene, ask, said, day);
  if (holder !== null) return indexedWho(holder, day);
  const earlier = titled(scene, ask, said, true);
  return earlier === null ? null : castWho(scene, ask, earlier);
};

const PEOPLE = /^\p{Lu}\p{Ll}+(?:(?<!m)an|ish|ese)$/u;
const NO_PEOPLE = /^(?:Republic|Europe|Christi|Civili|Veter|Vatic|Afric|Asi)an$/;
/** "Bavarian premier", or the premier of a people whom nobody knows: whose office it is, no country around tells. */
const isOfOthers = (scene: Scene, ask: Ask, said: Description): boolean =>
  ask.mention.text
    .split(" ")
    .some(
      (word) =>
        scene.knowledge.words.regionDemonyms.has(word.toLowerCase()) ||
        (said.country === null && PEOPLE.test(word) && !NO_PEOPLE.test(word)),
    );

/** "The North Korean leader", with nothing but the country. */
const LEADER = /(?<=^[^ ]+ |^[^ ]+ [^ ]+ )leader$/;
/** The office's own country, the body's in its words, or the article's. */
const holderFor = (scene: Scene, ask: Ask, said: Description, day: string): IndexedActor | null => {
  const { knowledge } = scene;
  const phrase =
    said.country !== null && LEADER.test(said.phrase)
      ? `${said.phrase.replace(LEADER, "")}supreme leader`
      : said.phrase;
  const body = bodyOf(scene, ask, said);
  if (body === null && isOfOthers(scene, ask, said)) return null;
  const own = officeWords.ownCountries.get(officeKey(phrase)) ?? officeWords.ownCountries.get(said.head);
  const country = own ?? said.country ?? body?.country ?? countryOf(scene, ask);
  const atHome = country === null ? null : holderOn(knowledge, { country, phrase }, day);
  if (country === null && phrase !== said.head && body === null)
    return holderOn(knowledge, { country: "USA", phrase }, day);
  return atHome ?? (body === null || body.country === "" ? holderOn(knowledge, { country: "", phrase }, day) : null);
};

/** The body whose office it is: "FBI director", "president of the European Commission". */
const bodyOf = (scene: Scene, ask: Ask, said: Description): IndexedActor | null => {
  const words = ask.mention.text.replace(/^the /i, "");
  const at = words.toLowerCase().indexOf(said.head);
  const parts = [
    words.slice(0, Math.max(0, at)),
    words.slice(at + said.head.length).replace(/^ (?:of|for|to) (?:the )?/, ""),
  ];
  const found = parts.map((part) => part.trim()).filter((part) => /^\p{Lu}/u.test(part));
  const names = found.flatMap((part) =>
    part.split(" ").map((_, size, all) => all.slice(0, all.length - size).join(" ")),
  );
  const actors = names.flatMap((name) => actorNamed(scene, name.replace(/(?:[’']s)$/u, "")) ?? []);
  return actors.find((actor) => actor.kind !== "person") ?? null;
};

/** "The group", "the bill", "the country": what the article named last of that kind; "the court" only a body called so. */
const anaphor = (scene: Scene, ask: Ask, said: Description): Who | null => {
  const { countryAnaphors, organizationAnaphors } = scene.knowledge.words;
  const isBare = said.phrase === said.head || organizationAnaphors.has(said.phrase) || countryAnaphors.has(said.phrase);
  if (!isBare || !isDefinite(scene, ask)) return null;
  if (countryAnaphors.has(said.phrase)) {
    const country = countryAbout(scene, null, ask.mention.start);
    return country === null ? null : countryWho(scene, country);
  }
  const found = lastOfClass(scene, ask.mention.start, said.head);
  return found === null ? null : castWho(scene, ask, found);
};

/** Sectors of those who are nobody's "group" or "network": a parliament, a court. */
const PUBLIC = new Set(["LEG", "JUD"]);

const lastOfClass = (scene: Scene, at: number, head: string): CastMember | null => {
  const { organizationAnaphors, bodyAnaphors, measureAnaphors, measureWords } = scene.knowledge.words;
  const isOrganization = ({ kind }: CastMember): boolean => kind === "organization";
  const isPrivate = (member: CastMember): boolean => isOrganization(member) && !PUBLIC.has(member.actor?.sector ?? "");
  const isCalledSo = (member: CastMember): boolean =>
    isOrganization(member) && (classOf(member.name) === head || classOf(member.actor?.name ?? "") === head);
  if (measureAnaphors.has(head))
    return lastNamed(scene, at, ({ words }) => words.length > 1 && words.some((word) => measureWords.has(word)));
  if (organizationAnaphors.has(head)) return lastNamed(scene, at, isCalledSo) ?? lastNamed(scene, at, isPrivate);
  return bodyAnaphors.has(head) ? lastNamed(scene, at, isCalledSo) : null;
};

/** What a bare noun is. */
const kindOf = (scene: Scene, said: Description): ActorKind => {
  const { measureWords, placeWords, thingWords, officeNouns } = scene.knowledge.words;
  const isOne = (list: ReadonlySet<string>): boolean => list.has(said.head) || list.has(said.head.replace(/s$/, ""));
  if (officeNouns.has(said.head)) return "office";
  if (isOne(measureWords)) return "measure";
  if (isOne(thingWords)) return "thing";
  return isOne(placeWords) && scene.knowledge.lexicon.noun(said.head) === null ? "place" : "group";
};

/** Police, army, government and envoys of one country are that country (rule 19); counted or single persons are not. */
const state = (scene: Scene, ask: Ask, said: Description): Who | null => {
  const { bareStateNouns, envoys } = scene.knowledge.words;
  const isEnvoy = envoys.has(said.head) && said.country !== null;
  if (!isEnvoy && !(bareStateNouns.has(said.head) && isPlain(scene, said))) return null;
  const country = said.country ?? countryOf(scene, ask);
  return country === null ? null : countryWho(scene, country, scene.knowledge.lexicon.noun(said.head)?.sector || "GOV");
};

/** Nothing before the noun that makes it somebody else's: "rebel forces", "six soldiers". */
const isPlain = (scene: Scene, said: Description): boolean =>
  said.phrase
    .slice(0, Math.max(0, said.phrase.length - said.head.length))
    .trim()
    .split(" ")
    .every(
      (word) =>
        word === "" ||
        scene.knowledge.words.stateModifiers.has(word) ||
        scene.knowledge.countries.meaning(word.replace(/^./, (letter) => letter.toUpperCase())) !== null,
    );

/** Who or what a mention without a name is. */
export const resolveDescription = (scene: Scene, ask: Ask, said: Description): Who =>
  office(scene, ask, said) ??
  state(scene, ask, said) ??
  anaphor(scene, ask, said) ??
  localWho(scene, ask.articleId, {
    name: ask.mention.text,
    kind: kindOf(scene, said),
    country: said.country,
    sector: scene.knowledge.lexicon.noun(said.head)?.sector || null,
  });
