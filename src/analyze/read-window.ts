import { bestOf, bestPath, likelyOf, spansOf, tableOf, type LabeledSpan, type Likely, type Scores } from "./decode.ts";
import { fillersOf } from "./fillers.ts";
import type { Manifest } from "./manifest.ts";
import type { EncodedWords, ModelSession } from "./onnx/index.ts";
import type { EncodedWindow } from "./subwords/index.ts";
import type { WordSpan } from "./word-map.ts";

/** What a mention may stand for: last words with their probabilities, likeliest first; `index` beyond the words: itself, or open. */
export type Pointers = readonly Likely[];

/** A filler of a role, by words of the window. */
export interface WindowArgument extends LabeledSpan {
  readonly pointers: Pointers;
}

/** A frame by words of the window; labels are indexes into the manifest's lists. */
export interface WindowFrame {
  readonly trigger: LabeledSpan;
  readonly status: Likely;
  readonly arguments: readonly WindowArgument[];
}

export interface WindowReading {
  readonly entities: readonly LabeledSpan[];
  readonly frames: readonly WindowFrame[];
  /** For each mention that was asked for. */
  readonly asked: readonly Pointers[];
}

/** A window with the first word that triggers count from, and further mentions whose antecedents are wanted. */
export interface WindowInput {
  readonly window: EncodedWindow;
  readonly core: number;
  readonly asked: readonly WordSpan[];
}

const NAMING_ROLES = new Set<string>(["source", "target", "attribution"]);
const LEAST_POINTER = 0.02;

const spansFrom = (scores: Scores, firstRow = 0): readonly LabeledSpan[] => spansOf(scores, bestPath(scores, firstRow));

/** Pointers of mentions, in their order. */
const pointersOf = async (
  session: ModelSession,
  words: EncodedWords,
  mentions: readonly WordSpan[],
): Promise<readonly Pointers[]> => {
  if (mentions.length === 0) return [];
  const stands = await session.antecedents(
    words,
    mentions.map(({ first, last }) => [first, last]),
  );
  return mentions.map((_, row) => likelyOf(stands, row, LEAST_POINTER));
};

/** Frames of the triggers, antecedents aside. */
const framesOf = async (
  session: ModelSession,
  words: EncodedWords,
  triggers: readonly LabeledSpan[],
  labels: Manifest["labels"],
) => {
  if (triggers.length === 0) return [];
  const { roles, status } = await session.frames(
    words,
    triggers.map(({ first, last, label }) => [first, last, label] as const),
  );
  const expected = labels.roles.flatMap((role, label) => (NAMING_ROLES.has(role) ? [label] : []));
  const rows = words.triggers.rows;
  return triggers.map((trigger, index) => ({
    trigger,
    status: bestOf(status, index),
    fillers: fillersOf(tableOf(roles, index, rows), expected),
  }));
};

/** Reads one window: entities, then triggers of the core, then for each its arguments, status and antecedents. */
export const readWindow = async (
  session: ModelSession,
  { window, core, asked }: WindowInput,
  labels: Manifest["labels"],
): Promise<WindowReading> => {
  const words = await session.encode(window);
  const entities = spansFrom(words.entities);
  const frames = await framesOf(session, words, spansFrom(words.triggers, core), labels);
  const naming = frames
    .flatMap(({ fillers }) => fillers)
    .filter(({ label }) => NAMING_ROLES.has(labels.roles[label] ?? ""));
  const pointers = await pointersOf(session, words, [...naming, ...asked]);
  const ofFiller = new Map(naming.map((filler, row) => [filler, pointers[row] ?? []]));
  return {
    entities,
    frames: frames.map(({ trigger, status, fillers }) => ({
      trigger,
      status,
      arguments: fillers.map((filler) => ({ ...filler, pointers: ofFiller.get(filler) ?? [] })),
    })),
    asked: pointers.slice(naming.length),
  };
};
