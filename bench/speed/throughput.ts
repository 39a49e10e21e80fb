import { DEFAULT_MODEL, loadManifest, splitSentences, splitWords } from "../../src/analyze/index.ts";
import { modelFolder } from "../../src/analyze/manifest.ts";
import { openSession } from "../../src/analyze/onnx/index.ts";
import { type EncodedWindow, loadSubwords } from "../../src/analyze/subwords/index.ts";
import { windowRanges } from "../../src/analyze/windows.ts";
import { cleanText } from "../../src/clean/index.ts";
import { openProduct } from "../../scripts/quality/product.ts";

/** Sentences and words a second in one thread; the encoder alone over the same windows, in the same run. */
export interface Throughput {
  readonly sentencesPerSecond: number;
  readonly encoderSentencesPerSecond: number;
  /** The product's speed as a share of the bare encoder's. */
  readonly shareOfEncoder: number;
  readonly wordsPerSecond: number;
  readonly loadSeconds: number;
}

interface Prepared {
  readonly text: string;
  readonly sentences: number;
  readonly words: number;
  readonly windows: readonly EncodedWindow[];
}

const preparer = async (model: string): Promise<(text: string) => Prepared> => {
  const manifest = loadManifest(model);
  const subwords = loadSubwords(modelFolder(model), manifest.inputs);
  return (text) => {
    const clean = cleanText(text).text;
    const words = splitWords(clean);
    const sentences = splitSentences(clean, words);
    const windows = windowRanges(sentences, manifest.inputs).map(({ context, end }) =>
      subwords.encode(words.slice(context, end).map((word) => clean.slice(word.start, word.end))),
    );
    return { text, sentences: sentences.length, words: words.length, windows };
  };
};

const seconds = async (work: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[values.length >> 1] ?? 0;
const tenth = (value: number): number => Math.round(value * 10) / 10;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Reads all texts `rounds` times with both, in turn, after one text to warm up; medians. */
export const measureThroughput = async (
  texts: readonly string[],
  options: { readonly rounds: number; readonly model: string | undefined },
): Promise<Throughput> => {
  const model = options.model ?? DEFAULT_MODEL;
  const prepared = texts.map(await preparer(model));
  const began = performance.now();
  const product = await openProduct(model);
  const loadSeconds = (performance.now() - began) / 1000;
  const session = await openSession(modelFolder(model));
  const read = async (some: readonly Prepared[]): Promise<void> => {
    for (const { text } of some) await product.claims({ id: "text", text, date: "2024-01-01" });
  };
  const encode = async (some: readonly Prepared[]): Promise<void> => {
    for (const window of some.flatMap(({ windows }) => windows)) await session.encode(window);
  };
  const [own, bare]: [number[], number[]] = [[], []];
  await read(prepared.slice(0, 1));
  await encode(prepared.slice(0, 1));
  for (let round = 0; round < options.rounds; round += 1) {
    own.push(await seconds(() => read(prepared)));
    bare.push(await seconds(() => encode(prepared)));
  }
  await Promise.all([product.close(), session.close()]);
  const sentences = sum(prepared.map((text) => text.sentences));
  return {
    sentencesPerSecond: tenth(sentences / median(own)),
    encoderSentencesPerSecond: tenth(sentences / median(bare)),
    shareOfEncoder: Math.round((median(bare) / median(own)) * 1000) / 1000,
    wordsPerSecond: Math.round(sum(prepared.map((text) => text.words)) / median(own)),
    loadSeconds: Math.round(loadSeconds * 100) / 100,
  };
};
