import { z } from "zod";
import type { Claim, Filler } from "../core/claim.ts";
import { actorKindSchema } from "../core/claim.ts";
import { EVENT_TYPES, STATUSES } from "../core/ontology.ts";
import { checkedLine, jsonLines, readGold } from "./gold.ts";
import type { GoldItem, Predictions, ScoredEvent, ScoredMention } from "./scored-event.ts";

const fillerMention = (filler: Filler): ScoredMention => ({ ...filler.mention, name: filler.name, kind: filler.kind });

/** A claim as the scorer sees it. */
export const eventOfClaim = (claim: Claim): ScoredEvent => ({
  type: claim.type,
  status: claim.status,
  trigger: claim.trigger,
  sources: claim.sources.map(fillerMention),
  targets: claim.targets.map(fillerMention),
  attribution:
    claim.attribution === null ? null : { ...claim.attribution.mention, name: claim.attribution.name, kind: null },
  when: claim.when,
  where: claim.place?.mention ?? null,
  confidence: claim.confidence,
});

/** Claims by the article's id, as the scorer takes them. */
export const predictionsOf = (claims: readonly Claim[]): Predictions =>
  new Map(
    Object.entries(Object.groupBy(claims, (claim) => claim.article.id)).map(([id, own]) => [
      id,
      (own ?? []).map(eventOfClaim),
    ]),
  );

const spanSchema = z.object({ text: z.string().default(""), start: z.int(), end: z.int() });
const partSchema = z.object({ name: z.string().nullish(), kind: actorKindSchema.nullish(), mention: spanSchema });
const claimLineSchema = z.object({
  article: z.object({ id: z.union([z.string(), z.number()]).transform(String) }).optional(),
  articleId: z.union([z.string(), z.number()]).transform(String).optional(),
  type: z.enum(EVENT_TYPES),
  trigger: spanSchema,
  status: z.enum(STATUSES).default("actual"),
  sources: z.array(partSchema).default([]),
  targets: z.array(partSchema).default([]),
  attribution: partSchema.nullish(),
  when: spanSchema.nullish(),
  place: partSchema.nullish(),
  confidence: z.number().nullish(),
});

const mentionOfPart = (part: z.infer<typeof partSchema>): ScoredMention => ({
  ...part.mention,
  name: part.name || part.mention.text,
  kind: part.kind ?? null,
});

const eventOfLine = (line: z.infer<typeof claimLineSchema>): ScoredEvent => ({
  type: line.type,
  status: line.status,
  trigger: line.trigger,
  sources: line.sources.map(mentionOfPart),
  targets: line.targets.map(mentionOfPart),
  attribution: line.attribution ? mentionOfPart(line.attribution) : null,
  when: line.when ?? null,
  where: line.place?.mention ?? null,
  confidence: line.confidence ?? null,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/**
 * Predictions from a JSON Lines file: claims as `tacitus extract --format jsonl` writes them (lines without a type are
 * skipped), or annotated items, as by a second annotator. Items that `gold` does not hold are left out.
 */
export const readPredictions = (content: string, where: string, gold: readonly GoldItem[]): Predictions => {
  const lines = jsonLines(content, where);
  if (lines.some(({ value }) => isRecord(value) && "events" in value)) {
    return new Map(readGold(content, where).map((item) => [item.id, item.events]));
  }
  const byItem = new Map<string, ScoredEvent[]>(gold.map((item) => [item.id, []]));
  for (const { line, value } of lines) {
    if (!isRecord(value) || !("type" in value)) continue;
    const claim = checkedLine(claimLineSchema, value, where, line);
    const id = claim.article?.id ?? claim.articleId ?? "";
    byItem.get(id)?.push(eventOfLine(claim));
  }
  return byItem;
};
