import { readFileSync } from "node:fs";
import { z } from "zod";
import { firstIndex } from "../core/lists.ts";
import type { EventType } from "../core/ontology.ts";
import { EVENT_TYPES } from "../core/ontology.ts";
import { overlaps, type Span, type TextSpan } from "../core/spans.ts";

const list = z.array(z.string());
const fileSchema = z.object({
  accusing: z.array(z.enum(EVENT_TYPES)),
  breaks: list,
  cues: list,
  cueReach: z.number(),
  sourceCues: list,
  verbCues: list,
  determiners: list,
  denials: list,
});
const FILE = new URL("../../data/ontology/alleged.json", import.meta.url);
const file = fileSchema.parse(JSON.parse(readFileSync(FILE, "utf8")));

/** A claim as far as `alleged` looks at it. */
export interface AllegedClaim {
  readonly type: EventType;
  readonly trigger: TextSpan;
  readonly sources: readonly AllegedFiller[];
  readonly targets: readonly AllegedFiller[];
  readonly sentence: Span;
}
interface AllegedFiller {
  readonly actorId: string | null;
  readonly mention: TextSpan;
}

const ACCUSING: ReadonlySet<EventType> = new Set(file.accusing);
const SOURCE_CUES: ReadonlySet<string> = new Set(file.sourceCues);
const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];

const hasBreak = (between: string): boolean => {
  const words = ` ${wordsOf(between).join(" ")} `;
  return /[;\n]|[.!?]\s/.test(between) || file.breaks.some((word) => words.includes(` ${word} `));
};

const same = (left: AllegedFiller, right: AllegedFiller): boolean =>
  (left.actorId !== null && left.actorId === right.actorId) || overlaps(left.mention, right.mention);

/** The source of `claim` is a target of the accusation `other`, whose trigger stands before without a break. */
const accuses = (text: string, other: AllegedClaim, claim: AllegedClaim): boolean =>
  other !== claim &&
  ACCUSING.has(other.type) &&
  other.trigger.end <= claim.trigger.start &&
  other.targets.some((target) => claim.sources.some((source) => same(target, source))) &&
  !hasBreak(text.slice(other.trigger.end, claim.trigger.start));

/** A claim of the same sentence accuses the source. */
const isAccused = (text: string, claim: AllegedClaim, claims: readonly AllegedClaim[]): boolean => {
  const { start } = claim.sentence;
  let index = firstIndex(claims, ({ sentence }) => sentence.start >= start);
  for (let other = claims[index]; other?.sentence.start === start; other = claims[index]) {
    if (accuses(text, other, claim)) return true;
    index += 1;
  }
  return false;
};

const isDenied = (before: readonly string[]): boolean =>
  file.denials.some((denial) => ` ${before.join(" ")}`.endsWith(` ${denial}`));

/** A cue stands right before the span, with few words between and none that denies it. */
const cueBefore = (text: string, span: Span, sentence: Span, cues: ReadonlySet<string>): boolean => {
  const before = text.slice(sentence.start, span.start);
  const edges = [",", ";", " and "].map((edge) => {
    const at = before.lastIndexOf(edge);
    return at < 0 ? 0 : at + edge.length;
  });
  const clause = before.slice(Math.max(...edges));
  const words = wordsOf(clause);
  const first = words.length - file.cueReach - 1;
  return words.some((word, index) => index >= first && cues.has(word) && !isDenied(words.slice(0, index)));
};

const ON_TRIGGER: ReadonlySet<string> = new Set(file.cues);
const hasCue = (text: string, claim: AllegedClaim): boolean =>
  cueBefore(text, claim.trigger, claim.sentence, ON_TRIGGER) ||
  wordsOf(claim.trigger.text).some((word) => ON_TRIGGER.has(word) && !ACCUSING.has(claim.type)) ||
  claim.sources.some(
    ({ mention }) => wordsOf(mention.text).some((word) => SOURCE_CUES.has(word)) || adjacentCue(text, mention),
  );

const adjacentCue = (text: string, mention: TextSpan): boolean => {
  const [determiner = "", last = ""] = [
    "",
    "",
    ...wordsOf(text.slice(Math.max(0, mention.start - 24), mention.start)),
  ].slice(-2);
  return SOURCE_CUES.has(last) && (!file.verbCues.includes(last) || file.determiners.includes(determiner));
};

/**
 * Whether the text only alleges the claim: the graph must not state an accusation as a fact. `claims`: those of the text,
 * in the order of their sentences.
 */
export const isAlleged = (text: string, claim: AllegedClaim, claims: readonly AllegedClaim[]): boolean =>
  isAccused(text, claim, claims) || hasCue(text, claim);
