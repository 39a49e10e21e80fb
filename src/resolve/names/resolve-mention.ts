import { textSpan, type Span } from "../../core/spans.ts";
import { antecedentOf } from "./antecedent.ts";
import type { Ask } from "./ask.ts";
import { resolveDescription } from "./descriptions.ts";
import { nameWords } from "../actors/index.ts";
import { rulerNamed } from "./people.ts";
import { actorNamed } from "./named.ts";
import { resolveName } from "./proper.ts";
import { safeAntecedent } from "./pronouns.ts";
import { readMention, RULE, type Reading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { countryAbout } from "./where-about.ts";
import { countryWho, localWho, namedWho, openWho, type Who } from "./who.ts";

const DEEPEST = 3;

const pronoun = (scene: Scene, ask: Ask, reading: Extract<Reading, { form: "pronoun" }>): Who => {
  const speaker = reading.code === "I1" ? speakerOf(scene, ask) : null;
  if (speaker !== null) return speaker;
  const member = safeAntecedent(scene, ask, reading.code);
  return member === null ? openWho(ask.mention.text) : resolveName(scene, ask, member.name, "");
};

/** "I" is who says it, where the claim names a person for that. */
const speakerOf = (scene: Scene, ask: Ask): Who | null => {
  const { attribution } = ask.draft;
  if (
    attribution === null ||
    ask.slot === "attribution" ||
    readMention(attribution.text, scene.knowledge).form === "pronoun"
  )
    return null;
  const who = resolveMention(
    scene,
    { ...ask, mention: attribution, mayStandFor: attribution.mayStandFor, slot: "attribution" },
    DEEPEST,
  );
  return who.kind === "person" || who.kind === "office" ? who : null;
};

/** A country, or, for a capital named as a place, the city. */
const country = (scene: Scene, ask: Ask, reading: Extract<Reading, { form: "country" }>): Who => {
  const asPlace = ask.slot === "where" || (ask.slot === "target" && ask.placeTarget);
  if (reading.how === "capital" && asPlace)
    return namedWho(reading.name, "place", { country: reading.country, sector: null });
  return countryWho(scene, reading.country);
};

const FIGURE = /^\d/;
const PLURAL = /(?:s|men|personnel)$/;
const CIVIL = /(?:officials|diplomats)$/;
/** "A Syrian soldier" is a person and "two Israeli soldiers" to whom something is done are persons; armed ones who do it act for the state. */
const isIndividual = (scene: Scene, ask: Ask, head: string): boolean => {
  const { individuals, numerals } = scene.knowledge.words;
  if (!individuals.has(head) || !PLURAL.test(head)) return individuals.has(head);
  const first = ask.mention.text.toLowerCase().split(" ")[0] ?? "";
  const isCounted = FIGURE.test(first) || numerals.has(first) || /teen$|ty(?:-\w+)?$/.test(first);
  return isCounted && (ask.slot !== "source" || CIVIL.test(head));
};
const peopleOf = (scene: Scene, ask: Ask, head: string, country: string): Who =>
  localWho(scene, ask.articleId, {
    name: ask.mention.text,
    kind: "group",
    country,
    sector: scene.knowledge.lexicon.noun(head)?.sector || null,
  });

/** People or things of a country or a body; the rule of a person is the person's country's. */
const member = (scene: Scene, ask: Ask, reading: Extract<Reading, { form: "member" }>): Who => {
  if (reading.country !== null && isIndividual(scene, ask, reading.head))
    return peopleOf(scene, ask, reading.head, reading.country);
  if (reading.state && reading.country !== null)
    return countryWho(scene, reading.country, scene.knowledge.lexicon.noun(reading.head)?.sector || "GOV");
  if (reading.country !== null)
    return resolveDescription(scene, ask, {
      phrase: ask.mention.text.toLowerCase(),
      head: reading.head,
      country: reading.country,
    });
  const named = readMention(reading.of, scene.knowledge);
  const [name, title] = named.form === "name" ? [named.name, named.title] : [reading.of, ""];
  const owner = resolveName(scene, ask, name, title);
  if (!RULE.test(reading.head.split(" ").at(-1) ?? "") || (owner.kind !== "person" && owner.kind !== "group"))
    return owner;
  const governed =
    owner.country ??
    rulerNamed(scene, nameWords(name).at(-1) ?? "")?.country ??
    countryAbout(scene, ask.draft, ask.mention.start);
  return governed === null ? owner : countryWho(scene, governed);
};

/** Who a stretch of the text is by its own words. */
const bySelf = (scene: Scene, ask: Ask, span: Span, depth: number): Who =>
  resolveMention(scene, { ...ask, mention: textSpan(scene.text, span.start, span.end), mayStandFor: [] }, depth + 1);

/** Those who fill the other side of the same event, as far as their own words say who they are. */
const oppositeOf = (scene: Scene, ask: Ask, depth: number): ReadonlySet<string> => {
  const { sources, targets } = ask.draft;
  const across = ask.slot === "source" ? targets : ask.slot === "target" ? sources : [];
  const named = across.filter(({ text }) => readMention(text, scene.knowledge).form !== "pronoun");
  return new Set(named.flatMap((mention) => bySelf(scene, ask, mention, depth).actorId ?? []));
};

const withAntecedent = (scene: Scene, ask: Ask, reading: Reading, depth: number): Who | null =>
  depth >= DEEPEST || ask.mayStandFor.length === 0
    ? null
    : antecedentOf(scene, ask, reading, {
        named: (span) => bySelf(scene, ask, span, depth),
        opposite: oppositeOf(scene, ask, depth),
      });

/** Who or what a mention is, in this article. */
export const resolveMention = (scene: Scene, ask: Ask, depth = 0): Who => {
  const reading = readMention(ask.mention.text, scene.knowledge);
  switch (reading.form) {
    case "pronoun":
      return withAntecedent(scene, ask, reading, depth) ?? pronoun(scene, ask, reading);
    case "country":
      return country(scene, ask, reading);
    case "name":
      return resolveName(scene, ask, reading.name, reading.title);
    case "member":
      return member(scene, ask, reading);
    case "description":
      return (
        wholeName(scene, ask, scene.knowledge.words.officeNouns.has(reading.head)) ??
        withAntecedent(scene, ask, reading, depth) ??
        resolveDescription(scene, ask, reading)
      );
  }
};

/** A description may be the whole name of a known body: "the National Guard". */
const wholeName = (scene: Scene, ask: Ask, isOffice: boolean): Who | null => {
  if (!/\p{Lu}.*\s/u.test(ask.mention.text) || isOffice) return null;
  const actor = actorNamed(scene, ask.mention.text);
  return actor === null || actor.kind === "person" ? null : resolveName(scene, ask, ask.mention.text, "");
};
