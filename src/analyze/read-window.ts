import { bestOf, bestPath, spansOf, tableOf, type LabeledSpan, type Scores } from "./decode.ts";
import { fillersOf } from "./fillers.ts";
import type { Manifest } from "./manifest.ts";
import type { ModelSession } from "./onnx/index.ts";
import type { EncodedWindow } from "./subwords/index.ts";

/** A filler of a role, by words of the window; `standsFor`: the word it points to, null when it stands for itself or is open. */
export interface WindowArgument extends LabeledSpan {
  readonly standsFor: { readonly word: number; readonly score: number } | null;
}

/** A frame by words of the window; labels are indexes into the manifest's lists. */
export interface WindowFrame {
  readonly trigger: LabeledSpan;
  readonly status: { readonly index: number; readonly score: number };
  readonly arguments: readonly WindowArgument[];
}

export interface WindowReading {
  readonly entities: readonly LabeledSpan[];
  readonly frames: readonly WindowFrame[];
}

const NAMING_ROLES = new Set<string>(["source", "target", "attribution"]);

const spansFrom = (scores: Scores, firstRow = 0): readonly LabeledSpan[] => spansOf(scores, bestPath(scores, firstRow));

/** Reads one window: entities, then triggers of the core, then for each its arguments, status and antecedents. */
export const readWindow = async (
  session: ModelSession,
  window: EncodedWindow,
  core: number,
  labels: Manifest["labels"],
): Promise<WindowReading> => {
  const words = await session.encode(window);
  const entities = spansFrom(words.entities);
  const triggers = spansFrom(words.triggers, core);
  if (triggers.length === 0) return { entities, frames: [] };
  const { roles, status } = await session.frames(
    words,
    triggers.map(({ first, last, label }) => [first, last, label] as const),
  );
  const expected = labels.roles.flatMap((role, label) => (NAMING_ROLES.has(role) ? [label] : []));
  const found = triggers.map((_, index) => fillersOf(tableOf(roles, index, window.heads.length), expected));
  const naming = found.flat().filter(({ label }) => NAMING_ROLES.has(labels.roles[label] ?? ""));
  const stands =
    naming.length === 0
      ? null
      : await session.antecedents(
          words,
          naming.map(({ first, last }) => [first, last]),
        );
  const pointers = new Map(naming.map((span, row) => [span, stands ? bestOf(stands, row) : null]));
  const withAntecedent = (span: LabeledSpan): WindowArgument => {
    const pointer = pointers.get(span);
    const open = !pointer || pointer.index >= window.heads.length;
    return { ...span, standsFor: open ? null : { word: pointer.index, score: pointer.score } };
  };
  return {
    entities,
    frames: triggers.map((trigger, index) => ({
      trigger,
      status: bestOf(status, index),
      arguments: (found[index] ?? []).map(withAntecedent),
    })),
  };
};
