import { toOriginal } from "../core/clean-map.ts";
import type { CleanText, Document, EntityMention, EventFrame, FrameArgument } from "../core/document.ts";
import type { Span } from "../core/spans.ts";
import type { LabeledSpan } from "./decode.ts";
import { DEFAULT_MODEL, loadManifest, modelFolder, type Manifest } from "./manifest.ts";
import { openSession, type ModelSession } from "./onnx/index.ts";
import { openPool } from "./pool.ts";
import { readWindow, type WindowArgument, type WindowFrame, type WindowReading } from "./read-window.ts";
import { selfCheck } from "./self-check.ts";
import { splitSentences, splitWords, type SentenceRange } from "./split/index.ts";
import { loadSubwords, type SubwordEncoder } from "./subwords/index.ts";
import { windowRanges, type WindowRange } from "./windows.ts";

/** Reads documents with one model. */
export interface Analyzer {
  /** Name and digest of the model, as claims carry it. */
  readonly model: string;
  /** Everything the model reads off a text; memory is bounded by one window whatever the length. */
  readonly analyze: (clean: CleanText) => Promise<Document>;
  readonly close: () => Promise<void>;
}

interface Parts {
  readonly manifest: Manifest;
  readonly session: ModelSession;
  readonly subwords: SubwordEncoder;
}

/** Words of a text with the way back to the article. */
interface WordMap {
  readonly clean: CleanText;
  readonly words: readonly Span[];
  readonly sentences: readonly SentenceRange[];
}

const wordMap = (clean: CleanText): WordMap => {
  const words = splitWords(clean.text);
  return { clean, words, sentences: splitSentences(clean.text, words) };
};

/** Words `first` to `last` (inclusive) of the document as a span of the article. */
const articleSpan = ({ clean, words }: WordMap, first: number, last: number): Span =>
  toOriginal(clean, { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 });

/** The stretch that a pointer names: the entity or filler around the word, else the word alone. */
const pointedSpan = (reading: WindowReading, word: number): { readonly first: number; readonly last: number } => {
  const fillers = reading.frames.flatMap((frame) => frame.arguments).filter((argument) => argument.standsFor === null);
  const around = [...reading.entities, ...fillers].find(({ first, last }) => first <= word && word <= last);
  return around ?? { first: word, last: word };
};

const argumentOf = (
  map: WordMap,
  base: number,
  { reading, argument, manifest }: { reading: WindowReading; argument: WindowArgument; manifest: Manifest },
): FrameArgument => {
  const pointer = argument.standsFor;
  const pointed = pointer && pointedSpan(reading, pointer.word);
  return {
    role: manifest.labels.roles[argument.label] ?? "source",
    ...articleSpan(map, base + argument.first, base + argument.last),
    score: argument.score,
    antecedent: pointed && { ...articleSpan(map, base + pointed.first, base + pointed.last), score: pointer.score },
  };
};

const frameOf = (map: WordMap, base: number, reading: WindowReading, manifest: Manifest) => {
  return (frame: WindowFrame): EventFrame => ({
    type: manifest.labels.types[frame.trigger.label] ?? "REQUEST",
    score: frame.trigger.score,
    trigger: articleSpan(map, base + frame.trigger.first, base + frame.trigger.last),
    status: manifest.labels.statuses[frame.status.index] ?? "actual",
    statusScore: frame.status.score,
    arguments: frame.arguments.map((argument) => argumentOf(map, base, { reading, argument, manifest })),
  });
};

const entityOf = (map: WordMap, base: number, manifest: Manifest) => {
  return (entity: LabeledSpan): EntityMention => ({
    kind: manifest.labels.entities[entity.label] ?? "organization",
    ...articleSpan(map, base + entity.first, base + entity.last),
    score: entity.score,
  });
};

const readRange = async (parts: Parts, map: WordMap, { context, core, end }: WindowRange) => {
  const { text } = map.clean;
  const words = map.words.slice(context, end).map((word) => text.slice(word.start, word.end));
  const { labels } = parts.manifest;
  const reading = await readWindow(parts.session, parts.subwords.encode(words), core - context, labels);
  return {
    entities: reading.entities
      .filter(({ first }) => first >= core - context)
      .map(entityOf(map, context, parts.manifest)),
    frames: reading.frames.map(frameOf(map, context, reading, parts.manifest)),
  };
};

const analyze = async (parts: Parts, clean: CleanText): Promise<Document> => {
  const map = wordMap(clean);
  const entities: EntityMention[] = [];
  const frames: EventFrame[] = [];
  for (const range of windowRanges(map.sentences, parts.manifest.inputs)) {
    const read = await readRange(parts, map, range);
    entities.push(...read.entities);
    frames.push(...read.frames);
  }
  const sentences = map.sentences.map(({ first, last }) => articleSpan(map, first, last - 1));
  return { text: clean.original, sentences, entities, frames };
};

const digest = ({ name, files }: Manifest): string => `${name}-${(files["encoder.onnx"]?.sha256 ?? "").slice(0, 8)}`;

/** A model in this thread. */
export const loadSingleAnalyzer = async (name: string): Promise<Analyzer> => {
  const manifest = loadManifest(name);
  const folder = modelFolder(name);
  const opening = openSession(folder);
  const subwords = loadSubwords(folder, manifest.inputs);
  const session = await opening;
  await selfCheck(folder, session, subwords);
  const parts = { manifest, session, subwords };
  return { model: digest(manifest), analyze: async (clean) => analyze(parts, clean), close: session.close };
};

export interface AnalyzerOptions {
  /** Folder under `data/model`. */
  readonly model?: string | undefined;
  /** Threads that read at the same time, each with its own copy of the model; 1 reads in the calling thread. */
  readonly jobs?: number | undefined;
}

/** Opens a model by name: its manifest, subword splitter and graphs, checked against its own record. */
export const loadAnalyzer = async ({ model = DEFAULT_MODEL, jobs = 1 }: AnalyzerOptions = {}): Promise<Analyzer> => {
  if (jobs <= 1) return loadSingleAnalyzer(model);
  return { model: digest(loadManifest(model)), ...openPool(model, jobs) };
};
