import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Span } from "../../core/spans.ts";
import type { Ask } from "./ask.ts";
import { genderOf } from "./people.ts";
import { genderCalledFor } from "./pronouns.ts";
import type { Reading } from "./reading.ts";
import type { Scene } from "./scene.ts";
import { countryWho, type Who } from "./who.ts";

const parameterSchema = z.object({ safePerson: z.number().min(0).max(1) });
/** From which probability on a person is a safe antecedent: a wrong person is worse than nobody. */
export type AntecedentParameters = Readonly<z.infer<typeof parameterSchema>>;

const FILE = new URL("../../../data/resolve/antecedents.json", import.meta.url);
/** Reads the parameters. */
export const readAntecedentParameters = (): AntecedentParameters =>
  parameterSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));

/** What is asked of the rest of resolution: who a stretch of the text is by its own words, and who fills the other side. */
export interface Around {
  readonly named: (span: Span) => Who;
  readonly opposite: ReadonlySet<string>;
}

/** An actor whom the model points to, with the probability of all words that name this actor. */
interface Pointed {
  readonly who: Who;
  readonly score: number;
}

const NOBODY_KINDS: ReadonlySet<string> = new Set(["country", "organization", "measure", "place"]);

const genderIn = (scene: Scene, who: Who): "M" | "F" | null =>
  scene.cast
    .filter(({ actor, name }) => (actor === null ? name === who.name : actor.id === who.actorId))
    .map((member) => genderOf(scene, member))
    .find((gender) => gender !== null) ?? null;

/** False for whom the words rule out: a man for "she", a country for "he" and "I", Turkey for "the Libyan ambassador". */
const agrees = (scene: Scene, reading: Reading, who: Who): boolean => {
  if (reading.form === "description")
    return reading.country === null || who.country === null || who.country === reading.country;
  if (reading.form !== "pronoun") return true;
  const gender = genderCalledFor(reading.code);
  const isPerson = gender !== null || reading.code === "I1";
  if (isPerson && NOBODY_KINDS.has(who.kind)) return false;
  return gender === null || (genderIn(scene, who) ?? gender) === gender;
};

/** "The government", "the army" and "the country" are the country of whoever is pointed to, never a body or person of it. */
const asCountry = (scene: Scene, reading: Reading, who: Who): Who | null => {
  const { bareStateNouns, countryAnaphors } = scene.knowledge.words;
  if (reading.form !== "description" || who.kind === "country") return who;
  const isBare = bareStateNouns.has(reading.head) && reading.phrase === reading.head;
  if (!isBare && !countryAnaphors.has(reading.head)) return who;
  if (who.country !== null) return countryWho(scene, who.country);
  return who.kind === "place" ? null : who;
};

const pointedTo = (scene: Scene, ask: Ask, reading: Reading, named: Around["named"]): readonly Pointed[] => {
  const found = new Map<string, Pointed>();
  for (const { start, end, score } of ask.mayStandFor) {
    if (start >= end || end > scene.text.length) continue;
    const who = asCountry(scene, reading, named({ start, end }));
    if (who === null || who.actorId === null) continue;
    const known = found.get(who.actorId) ?? { who, score: 0 };
    found.set(who.actorId, { ...known, score: known.score + score });
  }
  return [...found.values()].toSorted((left, right) => right.score - left.score);
};

/**
 * The likeliest of those whom the model takes the mention to stand for that agrees with its words and is not the other side
 * of the same event; null where nobody is likelier, or where a person is not safe.
 */
export const antecedentOf = (scene: Scene, ask: Ask, reading: Reading, { named, opposite }: Around): Who | null => {
  const nobody = 1 - ask.mayStandFor.reduce((sum, { score }) => sum + score, 0);
  const best = pointedTo(scene, ask, reading, named).find(
    ({ who }) => agrees(scene, reading, who) && !opposite.has(who.actorId ?? ""),
  );
  if (best === undefined || best.score < nobody) return null;
  return best.who.kind === "person" && best.score < scene.knowledge.antecedents.safePerson ? null : best.who;
};
