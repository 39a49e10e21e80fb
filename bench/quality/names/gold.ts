import { z } from "zod";
import type { Document, EntityKind, EntityMention } from "../../../src/core/document.ts";
import type { DraftMention, EventDraft } from "../../../src/core/event.ts";
import { EVENT_TYPES, STATUSES } from "../../../src/core/ontology.ts";
import type { Span, TextSpan } from "../../../src/core/spans.ts";
import { splitSentences, splitWords } from "../../../src/analyze/split/index.ts";
import { guessKind, readMention, type Knowledge } from "../../../src/resolve/names/index.ts";

const spanSchema = z.object({ text: z.string(), start: z.number(), end: z.number() });
const mentionSchema = spanSchema.extend({ name: z.string().optional() });
const itemSchema = z.object({
  id: z.string(),
  date: z.string().nullish(),
  text: z.string(),
  events: z.array(
    z.object({
      type: z.enum(EVENT_TYPES),
      trigger: spanSchema,
      status: z.enum(STATUSES).default("actual"),
      sources: z.array(mentionSchema).default([]),
      targets: z.array(mentionSchema).default([]),
      attribution: mentionSchema.optional(),
      when: spanSchema.optional(),
      where: spanSchema.optional(),
    }),
  ),
});

/** An annotated mention: its words and the name it was given. */
export interface GoldMention extends TextSpan {
  readonly name: string;
}
/** One annotated article as the resolver would get it. */
export interface GoldItem {
  readonly id: string;
  readonly day: string | null;
  readonly document: Document;
  readonly drafts: readonly EventDraft[];
  readonly sources: readonly (readonly GoldMention[])[];
  readonly targets: readonly (readonly GoldMention[])[];
}

/** Code points to UTF-16 code units. */
const unitOffsets = (text: string): ((offset: number) => number) => {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (offset) => offset;
  const starts: number[] = [];
  let at = 0;
  for (const point of text) {
    starts.push(at);
    at += point.length;
  }
  return (offset) => starts[offset] ?? text.length;
};

const NAME_RUN =
  /\p{Lu}(?:\.\p{Lu}\.(?:\p{Lu}\.)?|\.|[\p{L}\p{M}’'-]*)(?: (?:(?:of|the|de|al|bin|van|von|del|da|for|and) ){0,2}\p{Lu}(?:\.\p{Lu}\.(?:\p{Lu}\.)?|\.|[\p{L}\p{M}’'-]*))*/gu;
const COMMON_START =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|But|And|For|After|This|That|These|Those|As|With|By|From|When|While|If|Its|His|Her|Their|Our|I|Several|Two|Three|At|According|However|Also|Police|Officials|President|Rep|Sen)(?:\.? |\.?$)/u;

const LONGEST_PERSON = 3;
const kindOf = (name: string, knowledge: Knowledge): EntityKind | null => {
  if (knowledge.countries.meaning(name) !== null || knowledge.countries.ofPlace(name) !== null) return "place";
  const words = name.split(" ");
  return (
    guessKind(name, "", knowledge) ??
    (words.length > 1 && words.length <= LONGEST_PERSON && !/ (?:of|for|and|the) /.test(name) ? "person" : null)
  );
};

/** Runs of capitalized words: a rough stand-in for the names a model would find. */
const approximateEntities = (text: string, knowledge: Knowledge): readonly EntityMention[] =>
  [...text.replace(/(?<=[’']s) (?=\p{Lu})/gu, "|").matchAll(NAME_RUN)].flatMap((match) => {
    const skip = COMMON_START.exec(match[0])?.[0].length ?? 0;
    const start = match.index + skip;
    const words = text.slice(start, match.index + match[0].length).replace(/(?:[’']s|\.)$/u, "");
    const reading = words.length < 2 ? null : readMention(words, knowledge);
    if (reading === null || (reading.form !== "name" && reading.form !== "country")) return [];
    const kind = kindOf(reading.name, knowledge);
    const from = start + words.lastIndexOf(reading.name);
    return kind === null ? [] : [{ start: from, end: from + reading.name.length, kind, score: 1 }];
  });

/** Reads one line of annotated events. */
export const readGoldItem = (line: string, knowledge: Knowledge): GoldItem => {
  const item = itemSchema.parse(JSON.parse(line));
  const unit = unitOffsets(item.text);
  const span = (given: Span): TextSpan => ({
    start: unit(given.start),
    end: unit(given.end),
    text: item.text.slice(unit(given.start), unit(given.end)),
  });
  const draftMention = (given: Span): DraftMention => ({ ...span(given), score: 1, antecedent: null });
  const words = splitWords(item.text);
  const sentences = splitSentences(item.text, words).map(({ first, last }) => ({
    start: words[first]?.start ?? 0,
    end: words[last - 1]?.end ?? 0,
  }));
  const drafts = item.events.map((event): EventDraft => {
    const trigger = span(event.trigger);
    const sentence = sentences.find((found) => found.start <= trigger.start && trigger.start < found.end) ?? {
      start: 0,
      end: item.text.length,
    };
    return {
      type: event.type,
      trigger,
      score: 1,
      status: event.status,
      statusScore: 1,
      sources: event.sources.map(draftMention),
      targets: event.targets.map(draftMention),
      attribution: event.attribution === undefined ? null : draftMention(event.attribution),
      when: event.when === undefined ? null : draftMention(event.when),
      where: event.where === undefined ? null : draftMention(event.where),
      sentence: { ...sentence, text: item.text.slice(sentence.start, sentence.end) },
    };
  });
  const named = (mentions: readonly z.infer<typeof mentionSchema>[]): readonly GoldMention[] =>
    mentions.map((given) => ({ ...span(given), name: given.name ?? given.text }));
  return {
    id: item.id,
    day: item.date ?? null,
    document: { text: item.text, sentences, entities: approximateEntities(item.text, knowledge), frames: [] },
    drafts,
    sources: item.events.map((event) => named(event.sources)),
    targets: item.events.map((event) => named(event.targets)),
  };
};
