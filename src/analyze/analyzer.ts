import type { CleanText, Document } from "../core/document.ts";
import { contentId } from "../core/ids.ts";
import type { Span } from "../core/spans.ts";
import { DEFAULT_MODEL, loadManifest, modelFolder, type Manifest } from "./manifest.ts";
import { openSession } from "./onnx/index.ts";
import { openPool } from "./pool.ts";
import { readDocument, type Parts, type ReadDocument } from "./read-document.ts";
import { selfCheck } from "./self-check.ts";
import { loadSubwords } from "./subwords/index.ts";

/** Reads documents with one model. */
export interface Analyzer {
  /** Name and digest of the model, as claims carry it. */
  readonly model: string;
  /** Everything the model reads off a text; memory is bounded by one window whatever the length. */
  readonly analyze: (clean: CleanText) => Promise<Document>;
  readonly close: () => Promise<void>;
}

/** A model that is also asked for the antecedents of given mentions (spans of the article): for measuring and fitting. */
export interface AskedAnalyzer extends Analyzer {
  readonly ask: (clean: CleanText, mentions: readonly Span[]) => Promise<ReadDocument>;
}

const digest = ({ name, files }: Manifest): string => {
  const sums = Object.entries(files).map(([file, { sha256 }]) => `${file} ${sha256}`);
  return `${name}-${contentId("model", ...sums.toSorted()).slice(0, 8)}`;
};

const openParts = async (name: string): Promise<Parts> => {
  const manifest = loadManifest(name);
  const folder = modelFolder(name);
  const opening = openSession(folder);
  const subwords = loadSubwords(folder, manifest.inputs);
  const session = await opening;
  await selfCheck(folder, session, subwords);
  return { manifest, session, subwords };
};

/** A model in this thread. */
export const loadSingleAnalyzer = async (name: string = DEFAULT_MODEL): Promise<AskedAnalyzer> => {
  const parts = await openParts(name);
  return {
    model: digest(parts.manifest),
    analyze: async (clean) => (await readDocument(parts, clean)).document,
    ask: async (clean, mentions) => readDocument(parts, clean, mentions),
    close: parts.session.close,
  };
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
