import type { Document } from "../core/document.ts";
import { type Span, type TextSpan, textSpan } from "../core/spans.ts";

/** Index of the last sentence that starts at or before `offset`; -1 when there is none. */
const lastStart = (sentences: readonly Span[], offset: number): number => {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The sentence that holds `trigger`; the trigger's own words where none does. */
export const sentenceAround = (document: Document, trigger: Span): TextSpan => {
  const sentence = document.sentences[lastStart(document.sentences, trigger.start)];
  const holds = sentence !== undefined && trigger.start < sentence.end;
  const start = holds ? sentence.start : trigger.start;
  const end = Math.max(holds ? sentence.end : trigger.end, trigger.end);
  return textSpan(document.text, start, end);
};
