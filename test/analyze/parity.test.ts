import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_MODEL, loadManifest, modelFolder } from "../../src/analyze/manifest.ts";
import { bestPath, spansOf, tableOf } from "../../src/analyze/decode.ts";
import { openSession, type ModelSession } from "../../src/analyze/onnx/index.ts";
import { readWindow } from "../../src/analyze/read-window.ts";
import { splitSentences, splitWords } from "../../src/analyze/index.ts";
import { loadSubwords, type EncodedWindow } from "../../src/analyze/subwords/index.ts";
import { windowRanges } from "../../src/analyze/windows.ts";

type Spans = readonly (readonly [number, number, number])[];
interface RecordedFrame {
  readonly trigger: readonly [number, number, number];
  readonly status: number;
  readonly statusScore: number;
  readonly arguments: Spans;
  readonly points: readonly number[];
}
interface RecordedWindow {
  readonly words: readonly string[];
  readonly core: number;
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
  readonly heads: readonly number[];
  readonly entities: Spans;
  readonly frames: readonly RecordedFrame[];
}
interface RecordedText {
  readonly text: string;
  readonly windows: readonly RecordedWindow[];
}

const FIXTURE = new URL("../fixtures/parity.json", import.meta.url);
const present = existsSync(FIXTURE) && existsSync(new URL("manifest.json", modelFolder(DEFAULT_MODEL)));
const recorded: readonly RecordedText[] = present ? JSON.parse(readFileSync(FIXTURE, "utf8")) : [];

/** The fillers of each recorded trigger by the best path alone, as training reads them. */
const bestArguments = async (session: ModelSession, encoded: EncodedWindow, { frames }: RecordedWindow) => {
  if (frames.length === 0) return [];
  const triggers = frames.map(({ trigger: [label, first, last] }) => [first, last, label] as const);
  const { roles } = await session.frames(await session.encode(encoded), triggers);
  const tables = frames.map((_, index) => tableOf(roles, index, encoded.heads.length));
  return tables.map((table) => spansOf(table, bestPath(table)).map(({ label, first, last }) => [label, first, last]));
};

/** Labels are held exactly, scores within .02: training and run time use different versions of one runtime. */
describe.skipIf(!present)("parity with what training recorded", () => {
  const manifest = loadManifest(DEFAULT_MODEL);
  const folder = modelFolder(DEFAULT_MODEL);
  const subwords = loadSubwords(folder, manifest.inputs);
  let session: ModelSession;

  beforeAll(async () => {
    session = await openSession(folder);
  });
  afterAll(async () => session.close());

  it.each(recorded.map((row) => [row.text.slice(0, 40), row] as const))("windows of %s", (_, { text, windows }) => {
    const words = splitWords(text);
    const ranges = windowRanges(splitSentences(text, words), manifest.inputs);
    const cut = ranges.map(({ context, core, end }) => ({
      words: words.slice(context, end).map(({ start, end: last }) => text.slice(start, last)),
      core: core - context,
    }));
    expect(cut).toEqual(windows.map((window) => ({ words: window.words, core: window.core })));
  });

  it.each(
    recorded.flatMap((row) => row.windows).map((window) => [window.words.slice(0, 6).join(" "), window] as const),
  )("subwords, entities, frames of %s", async (_, window) => {
    const encoded = subwords.encode(window.words);
    expect(encoded).toEqual({ ids: window.ids, shapes: window.shapes, heads: window.heads });
    const reading = await readWindow(session, { window: encoded, core: window.core, asked: [] }, manifest.labels);
    expect(await bestArguments(session, encoded, window)).toEqual(window.frames.map((frame) => frame.arguments));
    expect(reading.entities.map(({ label, first, last }) => [label, first, last])).toEqual(window.entities);
    expect(reading.frames.map(({ trigger }) => [trigger.label, trigger.first, trigger.last])).toEqual(
      window.frames.map(({ trigger }) => trigger),
    );
    reading.frames.forEach((frame, index) => {
      const expected = window.frames[index];
      expect(frame.status.index).toBe(expected?.status);
      expect(Math.abs(frame.status.score - (expected?.statusScore ?? 0))).toBeLessThan(0.02);
    });
  });
});
