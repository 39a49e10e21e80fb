import { only } from "../../core/lists.ts";
import type { Ask } from "./ask.ts";
import type { CastMember } from "./cast.ts";
import { genderOf } from "./people.ts";
import { sentenceAt, sentenceIndexAt, type Scene } from "./scene.ts";

const usedBetween = (member: CastMember, start: number, end: number): boolean =>
  member.at.some((at) => at >= start && at < end);

/** M or F where a personal pronoun says which. */
export const genderCalledFor = (code: string): "M" | "F" | null =>
  code.startsWith("M") ? "M" : code.startsWith("F") ? "F" : null;

/**
 * Whom a personal pronoun safely means: the only person of that gender before it in its sentence, else in that and the one
 * before, else in the whole article. Each step is right in five of six cases or more on annotated news.
 */
export const safeAntecedent = (scene: Scene, ask: Ask, code: string): CastMember | null => {
  const gender = genderCalledFor(code);
  if (gender === null) return null;
  const at = ask.mention.start;
  const here = sentenceAt(scene, at);
  const previous = scene.sentences[sentenceIndexAt(scene, at) - 1]?.start ?? here.start;
  const people = scene.cast.filter(
    (member) => member.kind === "person" && (genderOf(scene, member) ?? gender) === gender,
  );
  const since = (start: number): readonly CastMember[] => people.filter((member) => usedBetween(member, start, at));
  return (
    only(since(here.start)) ??
    (since(here.start).length > 1
      ? null
      : (only(since(previous)) ?? (since(previous).length > 1 ? null : only(since(0)))))
  );
};
