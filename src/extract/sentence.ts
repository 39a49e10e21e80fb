import type { Document } from "../core/document.ts";
import { type Span, type TextSpan, textSpan } from "../core/spans.ts";
import { firstEndingAfter } from "./positions.ts";

/** The sentence that holds `trigger`; the trigger's own words where none does. */
export const sentenceAround = (document: Document, trigger: Span): TextSpan => {
  const sentence = document.sentences[firstEndingAfter(document.sentences, trigger.start)];
  const holds = sentence !== undefined && sentence.start <= trigger.start;
  const start = holds ? sentence.start : trigger.start;
  const end = Math.max(holds ? sentence.end : trigger.end, trigger.end);
  return textSpan(document.text, start, end);
};
