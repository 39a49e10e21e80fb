import type { Document, EntityKind } from "../../core/document.ts";
import type { EventDraft } from "../../core/event.ts";
import { firstIndex } from "../../core/lists.ts";
import type { Span } from "../../core/spans.ts";
import type { IndexedActor } from "../actors/index.ts";
import { findBills } from "./bills.ts";
import { buildCast, type CastMember, type NameUse } from "./cast.ts";
import { findCountries, type CountryMention } from "./country-mentions.ts";
import { pickActor } from "./pick-actor.ts";
import type { Knowledge } from "./knowledge.ts";
import { readMention } from "./reading.ts";
import { lower } from "./sentence-start.ts";

/** What an article says about who is in it: read once, before any mention is resolved. */
export interface Scene {
  readonly knowledge: Knowledge;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly countries: readonly CountryMention[];
  /** The countries that the article names. */
  readonly named: ReadonlySet<string>;
  /** The country spoken of most, or null; and its share of all mentions of countries. */
  readonly mainCountry: string | null;
  readonly mainShare: number;
  /** The country of most of those named who are in the index, or null. */
  readonly homeCountry: string | null;
  readonly cast: readonly CastMember[];
  /** The names of bills, by `billKey` of their numbers. */
  readonly bills: ReadonlyMap<string, string>;
  /** Publication day, or null. */
  readonly day: string | null;
}

const mostFrequent = (countries: readonly string[]): { readonly country: string | null; readonly share: number } => {
  const counts = new Map<string, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  const [country, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return { country, share: countries.length === 0 ? 0 : count / countries.length };
};

const BEFORE = 70;
const TITLE_BEFORE = /(?:^|[\s(“"])((?:[\p{L}.’'&-]+ ){1,6})$/u;
const APPOSITION = /^,? (?:who (?:is|was) )?(?:the |a |an )?((?:[\p{L}.’'-]+ ){0,5}[\p{L}.’'-]+)[,.;]/u;
const SENTENCE_END = /\p{Ll}{2}\. /u;

/** Words of office right before a name: "the Turkish president ". */
const titleBefore = (text: string, start: number, knowledge: Knowledge): string => {
  const phrase = TITLE_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start))?.[1]?.trim();
  if (phrase === undefined || / (?:of|for|to|in|at|by|with|and|the)$/.test(` ${phrase}`)) return "";
  const words = phrase.split(" ");
  const last = words.findLastIndex((word) => knowledge.words.officeEnds.has(lower(word)));
  for (let size = words.length; last >= 0 && size >= words.length - last; size -= 1) {
    const reading = readMention(words.slice(-size).join(" "), knowledge);
    if (
      reading.form === "description" &&
      knowledge.words.officeNouns.has(reading.head) &&
      reading.phrase.split(" ").length === size
    )
      return reading.phrase;
  }
  return "";
};
const titleAfter = (text: string, end: number, knowledge: Knowledge): string => {
  const phrase = APPOSITION.exec(text.slice(end, end + BEFORE))?.[1];
  if (phrase === undefined || SENTENCE_END.test(phrase)) return "";
  if (!phrase.split(" ").some((word) => knowledge.words.officeEnds.has(lower(word)))) return "";
  const reading = readMention(phrase, knowledge);
  return reading.form === "description" && knowledge.words.officeNouns.has(reading.head) ? reading.phrase : "";
};

const entityUses = (document: Document, knowledge: Knowledge): readonly NameUse[] =>
  document.entities.flatMap((entity) => {
    const words = document.text.slice(entity.start, entity.end);
    const reading = readMention(words, knowledge);
    if (reading.form !== "name") return [];
    const title =
      entity.kind === "person"
        ? reading.title ||
          titleBefore(document.text, entity.start, knowledge) ||
          titleAfter(document.text, entity.end, knowledge)
        : "";
    return [{ start: entity.start, name: reading.name, title, kind: entity.kind }];
  });

const fillerUses = (
  drafts: readonly EventDraft[],
  seen: readonly NameUse[],
  knowledge: Knowledge,
): readonly NameUse[] => {
  const known = new Map(seen.map((use) => [use.name, use.kind]));
  return drafts.flatMap((draft) =>
    [...draft.sources, ...draft.targets, ...(draft.attribution ? [draft.attribution] : [])].flatMap((mention) => {
      const reading = readMention(mention.text, knowledge);
      if (reading.form !== "name") return [];
      return [
        {
          start: mention.start,
          name: reading.name,
          title: reading.title,
          kind: known.get(reading.name) ?? guessKind(reading.name, reading.title, knowledge),
        },
      ];
    }),
  );
};

/** What a name is by its own words: a title or a given name makes a person, a word like "Party" an organization. */
export const guessKind = (name: string, title: string, knowledge: Knowledge): EntityKind | null => {
  const words = name.toLowerCase().split(/[\s-]+/);
  const { organizationWords, officeNouns, placeWords } = knowledge.words;
  if (words.some((word) => organizationWords.has(word)) || /^[\p{Lu}\d&-]{2,}$/u.test(name)) return "organization";
  const last = title.toLowerCase().split(" ").at(-1) ?? "";
  if (organizationWords.has(last)) return "organization";
  if (
    last !== "" &&
    (officeNouns.has(last) || knowledge.lexicon.title(last) !== null || knowledge.lexicon.noun(last)?.kind === "person")
  )
    return "person";
  if (words.length > 1 && words.length < 5 && knowledge.lexicon.givenName(words[0] ?? "") !== null) return "person";
  return placeWords.has(words.at(-1) ?? "") ? "place" : null;
};

/** Obama is a town in Japan too: where a person bears the name, the article does not speak of the town. */
const withoutNamesakes = (
  { text, entities }: Document,
  mentions: readonly CountryMention[],
): readonly CountryMention[] => {
  const people = entities.filter(({ kind }) => kind === "person");
  const names = new Set(people.flatMap(({ start, end }) => text.slice(start, end).split(/[\s’']/u)));
  return mentions.filter(({ form, start, end }) => form !== "city" || !names.has(text.slice(start, end)));
};

/** Reads the article once: countries and cast. `day` is the day of publication. */
export const readScene = (
  document: Document,
  drafts: readonly EventDraft[],
  knowledge: Knowledge,
  day: string | null,
): Scene => {
  const countries = withoutNamesakes(document, findCountries(document.text, knowledge));
  const spoken = countries.map((mention) => mention.country);
  const entities = entityUses(document, knowledge);
  const uses = [...entities, ...fillerUses(drafts, entities, knowledge)];
  const named = new Set(spoken);
  const context = { countries: named, mainCountry: mostFrequent(spoken).country, day };
  const known = (name: string): IndexedActor | null => pickActor(knowledge.index.byName(name), context);
  const isGivenName = (word: string): boolean => knowledge.lexicon.givenName(word) !== null;
  const cast = buildCast(uses, { known, isGivenName });
  const homes = cast.flatMap((member) =>
    member.actor === null || member.actor.country === "" ? [] : [member.actor.country],
  );
  const main = mostFrequent([...spoken, ...homes]);
  return {
    knowledge,
    text: document.text,
    sentences: document.sentences,
    countries,
    named,
    mainCountry: main.country,
    mainShare: main.share,
    homeCountry: mostFrequent(homes).country,
    cast,
    bills: findBills(document.text),
    day,
  };
};

/** The sentence that holds an offset. */
export const sentenceAt = (scene: Scene, offset: number): Span => {
  const sentence = scene.sentences[sentenceIndexAt(scene, offset)];
  return sentence !== undefined && offset < sentence.end ? sentence : { start: 0, end: scene.text.length };
};

/** The number of the last sentence that starts at the offset or before it; -1 where none does. */
export const sentenceIndexAt = ({ sentences }: Scene, offset: number): number =>
  firstIndex(sentences, ({ start }) => start > offset) - 1;
