import type { Document } from "../../../src/core/document.ts";
import type { DraftMention, EventDraft } from "../../../src/core/event.ts";
import { textSpan, type Span } from "../../../src/core/spans.ts";

/** What of an annotated event a draft needs. */
interface Annotated extends Pick<EventDraft, "type" | "trigger" | "status"> {
  readonly sources: readonly Span[];
  readonly targets: readonly Span[];
  readonly attribution: Span | null;
  readonly when: Span | null;
  readonly where: Span | null;
}

const mentionOf = (text: string, { start, end }: Span): DraftMention => ({
  ...textSpan(text, start, end),
  score: 1,
  antecedent: null,
  mayStandFor: [],
});

const sentenceOf = (document: Document, at: number): Span =>
  document.sentences.find((sentence) => sentence.start <= at && at < sentence.end) ?? {
    start: 0,
    end: document.text.length,
  };

/** An annotated event as the draft that a perfect model would make of it, antecedents aside. */
export const draftOf = (document: Document, event: Annotated): EventDraft => {
  const { text } = document;
  const mention = (span: Span): DraftMention => mentionOf(text, span);
  const sentence = sentenceOf(document, event.trigger.start);
  return {
    type: event.type,
    trigger: event.trigger,
    score: 1,
    status: event.status,
    statusScore: 1,
    sources: event.sources.map(mention),
    targets: event.targets.map(mention),
    attribution: event.attribution === null ? null : mention(event.attribution),
    when: event.when === null ? null : mention(event.when),
    where: event.where === null ? null : mention(event.where),
    sentence: textSpan(text, sentence.start, sentence.end),
  };
};

/** A mention on its own as the source of an act. */
export const draftOfMention = (document: Document, span: Span): EventDraft => {
  const trigger = textSpan(document.text, span.start, span.end);
  const empty = { targets: [], attribution: null, when: null, where: null };
  return draftOf(document, { type: "MEET", status: "actual", trigger, sources: [span], ...empty });
};
