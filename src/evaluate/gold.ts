import { z } from "zod";
import { reasonOf, TacitusError } from "../core/errors.ts";
import { EVENT_TYPES, STATUSES } from "../core/ontology.ts";
import { codePointOffsets } from "./code-points.ts";
import type { GoldItem, ScoredEvent, ScoredMention } from "./scored-event.ts";

const spanSchema = z.object({ text: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() });
const mentionSchema = spanSchema.extend({ name: z.string().nullish() });
const eventSchema = z.object({
  type: z.enum(EVENT_TYPES),
  trigger: spanSchema,
  status: z.enum(STATUSES).default("actual"),
  sources: z.array(mentionSchema).default([]),
  targets: z.array(mentionSchema).default([]),
  attribution: mentionSchema.nullish(),
  when: spanSchema.nullish(),
  where: spanSchema.nullish(),
  confidence: z.number().nullish(),
});
const itemSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  date: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
  src: z.string().nullish(),
  events: z.array(eventSchema),
});
type RawMention = z.infer<typeof mentionSchema>;
type Offsets = (offset: number) => number;

const moved = <Shape extends { readonly start: number; readonly end: number }>(
  span: Shape,
  offsets: Offsets,
): Shape => ({
  ...span,
  start: offsets(span.start),
  end: offsets(span.end),
});

const mentionOf = (raw: RawMention, offsets: Offsets): ScoredMention => ({
  text: raw.text,
  start: offsets(raw.start),
  end: offsets(raw.end),
  name: raw.name || raw.text,
  kind: null,
});

const eventOf = (raw: z.infer<typeof eventSchema>, offsets: Offsets): ScoredEvent => ({
  type: raw.type,
  status: raw.status,
  trigger: moved(raw.trigger, offsets),
  sources: raw.sources.map((mention) => mentionOf(mention, offsets)),
  targets: raw.targets.map((mention) => mentionOf(mention, offsets)),
  attribution: raw.attribution ? mentionOf(raw.attribution, offsets) : null,
  when: raw.when ? moved(raw.when, offsets) : null,
  where: raw.where ? moved(raw.where, offsets) : null,
  confidence: raw.confidence ?? null,
});

const itemOf = (raw: z.infer<typeof itemSchema>): GoldItem => {
  const offsets = codePointOffsets(raw.text);
  return {
    id: raw.id,
    date: raw.date ?? null,
    title: raw.title ?? null,
    text: raw.text,
    origin: raw.src ?? null,
    events: raw.events.map((event) => eventOf(event, offsets)),
  };
};

/** One line of a JSON Lines file and its number; empty lines are skipped. GOLD_INVALID when it is no JSON. */
export const jsonLines = (
  content: string,
  where: string,
): readonly { readonly line: number; readonly value: unknown }[] =>
  content
    .replace(/^\uFEFF/, "")
    .split("\n")
    .flatMap((text, index) =>
      text.trim() === "" ? [] : [{ line: index + 1, value: parseLine(text, where, index + 1) }],
    );

const parseLine = (text: string, where: string, line: number): unknown => {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TacitusError("GOLD_INVALID", { where, line, what: reasonOf(cause), cause });
  }
};

/** `value` read by `schema`; GOLD_INVALID with the line's number and the first fault when it does not fit. */
export const checkedLine = <Shape extends z.ZodType>(
  schema: Shape,
  value: unknown,
  where: string,
  line: number,
): z.infer<Shape> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const what = `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not an annotated item"}`;
  throw new TacitusError("GOLD_INVALID", { where, line, what });
};

/**
 * Annotated items of a JSON Lines file: `{id, date, title, text, src, events: [{type, trigger, status, sources, targets,
 * attribution?, when?, where?}]}` with offsets in code points, which become UTF-16 code units. A repeated id or a span
 * that does not read what it says is refused with GOLD_INVALID and its line.
 */
export const readGold = (content: string, where: string): readonly GoldItem[] => {
  const ids = new Set<string>();
  return jsonLines(content, where).map(({ line, value }) => {
    const item = itemOf(checkedLine(itemSchema, value, where, line));
    if (ids.has(item.id))
      throw new TacitusError("GOLD_INVALID", { where, line, what: `the id ${item.id} comes twice` });
    ids.add(item.id);
    checkTriggers(item, where, line);
    return item;
  });
};

const checkTriggers = (item: GoldItem, where: string, line: number): void => {
  for (const { trigger } of item.events) {
    const found = item.text.slice(trigger.start, trigger.end);
    if (found !== trigger.text) {
      const what = `trigger "${trigger.text}" at ${trigger.start} reads "${found}"`;
      throw new TacitusError("GOLD_INVALID", { where, line, what });
    }
  }
};
