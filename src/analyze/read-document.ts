import type { CleanText, Document, EntityMention, EventFrame, FrameArgument } from "../core/document.ts";
import type { Span } from "../core/spans.ts";
import type { LabeledSpan } from "./decode.ts";
import type { Manifest } from "./manifest.ts";
import type { ModelSession } from "./onnx/index.ts";
import { readWindow, type WindowArgument, type WindowFrame } from "./read-window.ts";
import { standingOf, type Standing, type WindowRead } from "./standing.ts";
import type { SubwordEncoder } from "./subwords/index.ts";
import { windowRanges, type WindowRange } from "./windows.ts";
import { articleSpan, wordMap, wordsAt, type WordMap, type WordSpan } from "./word-map.ts";

/** An opened model. */
export interface Parts {
  readonly manifest: Manifest;
  readonly session: ModelSession;
  readonly subwords: SubwordEncoder;
}

/** What the model reads off a text, and what it takes each mention that was asked for to stand for. */
export interface ReadDocument {
  readonly document: Document;
  readonly asked: readonly Standing[];
}

const OPEN: Standing = { antecedent: null, mayStandFor: [] };

const argumentOf = (window: WindowRead, { labels }: Manifest) => {
  return (argument: WindowArgument): FrameArgument => ({
    role: labels.roles[argument.label] ?? "source",
    ...window.span(argument),
    score: argument.score,
    ...standingOf(window, argument.pointers),
  });
};

const frameOf = (window: WindowRead, manifest: Manifest) => {
  return (frame: WindowFrame): EventFrame => ({
    type: manifest.labels.types[frame.trigger.label] ?? "REQUEST",
    score: frame.trigger.score,
    trigger: window.span(frame.trigger),
    status: manifest.labels.statuses[frame.status.index] ?? "actual",
    statusScore: frame.status.score,
    arguments: frame.arguments.map(argumentOf(window, manifest)),
  });
};

const entityOf = (window: WindowRead, { labels }: Manifest) => {
  return (entity: LabeledSpan): EntityMention => ({
    kind: labels.entities[entity.label] ?? "organization",
    ...window.span(entity),
    score: entity.score,
  });
};

const readRange = async (
  parts: Parts,
  map: WordMap,
  { context, core, end }: WindowRange,
  asked: readonly WordSpan[],
) => {
  const { text } = map.clean;
  const { manifest, session, subwords } = parts;
  const words = map.words.slice(context, end).map((word) => text.slice(word.start, word.end));
  const inside = asked.map(({ first, last }) => ({ first: first - context, last: Math.min(last, end - 1) - context }));
  const input = { window: subwords.encode(words), core: core - context, asked: inside };
  const reading = await readWindow(session, input, manifest.labels);
  const span = ({ first, last }: WordSpan): Span => articleSpan(map, { first: context + first, last: context + last });
  const window: WindowRead = { reading, words: words.length, span };
  return {
    entities: reading.entities.filter(({ first }) => first >= core - context).map(entityOf(window, manifest)),
    frames: reading.frames.map(frameOf(window, manifest)),
    asked: reading.asked.map((pointers) => standingOf(window, pointers)),
  };
};

/** Reads a text window by window; `asked` are further mentions whose antecedents are wanted, as spans of the article. */
export const readDocument = async (
  parts: Parts,
  clean: CleanText,
  asked: readonly Span[] = [],
): Promise<ReadDocument> => {
  const map = wordMap(clean);
  const wanted = asked.map((mention) => wordsAt(map, mention));
  const answers: Standing[] = asked.map(() => OPEN);
  const entities: EntityMention[] = [];
  const frames: EventFrame[] = [];
  for (const range of windowRanges(map.sentences, parts.manifest.inputs)) {
    const here = wanted.flatMap((words, index) =>
      words !== null && range.core <= words.first && words.first < range.end ? [{ words, index }] : [],
    );
    const read = await readRange(
      parts,
      map,
      range,
      here.map(({ words }) => words),
    );
    entities.push(...read.entities);
    frames.push(...read.frames);
    for (const [row, { index }] of here.entries()) answers[index] = read.asked[row] ?? OPEN;
  }
  const sentences = map.sentences.map(({ first, last }) => articleSpan(map, { first, last: last - 1 }));
  return { document: { text: clean.original, sentences, entities, frames }, asked: answers };
};
