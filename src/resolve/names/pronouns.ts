import type { Ask } from "./ask.ts";
import type { CastMember } from "./cast.ts";
import { byNearness, genderOf } from "./people.ts";
import { sentenceAt, type Scene } from "./scene.ts";

const usedBetween = (member: CastMember, start: number, end: number): boolean => member.at.some((at) => at >= start && at < end);

/** Whom a personal pronoun safely means: the only person of that gender in this sentence and the one before. */
export const safeAntecedent = (scene: Scene, ask: Ask, code: string): CastMember | null => {
  if (!code.startsWith("M") && !code.startsWith("F")) return null;
  const gender = code.startsWith("M") ? "M" : "F";
  const at = ask.mention.start;
  const here = sentenceAt(scene, at);
  const index = scene.sentences.findIndex((sentence) => sentence.start === here.start);
  const start = scene.sentences[index - 1]?.start ?? here.start;
  const people = scene.cast.filter((member) => member.kind === "person" && usedBetween(member, start, at) && (genderOf(scene, member) ?? gender) === gender);
  return people.length === 1 ? (byNearness(people, at)[0] ?? null) : null;
};
