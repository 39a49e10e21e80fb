import type { Antecedent, FrameArgument } from "../core/document.ts";
import type { Span } from "../core/spans.ts";
import type { Pointers, WindowReading } from "./read-window.ts";
import type { WordSpan } from "./word-map.ts";

/** What a mention stands for, as a document has it. */
export type Standing = Pick<FrameArgument, "antecedent" | "mayStandFor">;

/** A window that was read: the number of its words, and where its words stand in the article. */
export interface WindowRead {
  readonly reading: WindowReading;
  readonly words: number;
  readonly span: (words: WordSpan) => Span;
}

/** The stretch that a pointer names: the entity or a filler that stands for itself around the word, else the word alone. */
const pointedSpan = ({ reading, words }: WindowRead, word: number): WordSpan => {
  const fillers = reading.frames
    .flatMap((frame) => frame.arguments)
    .filter(({ pointers }) => (pointers[0]?.index ?? words) >= words);
  const around = [...reading.entities, ...fillers].find(({ first, last }) => first <= word && word <= last);
  return around ?? { first: word, last: word };
};

/** Pointers as stretches of the article, likeliest first; those into one stretch count together. */
export const standingOf = (window: WindowRead, pointers: Pointers): Standing => {
  const stretches = new Map<string, Antecedent>();
  const antecedentAt = (index: number): Antecedent | null => {
    const pointed = pointedSpan(window, index);
    return stretches.get(`${pointed.first} ${pointed.last}`) ?? null;
  };
  for (const { index, score } of pointers) {
    if (index >= window.words) continue;
    const { first, last } = pointedSpan(window, index);
    const known = stretches.get(`${first} ${last}`)?.score ?? 0;
    stretches.set(`${first} ${last}`, { ...window.span({ first, last }), score: known + score });
  }
  const best = pointers[0];
  return {
    antecedent: best === undefined || best.index >= window.words ? null : antecedentAt(best.index),
    mayStandFor: [...stretches.values()].toSorted((left, right) => right.score - left.score),
  };
};
