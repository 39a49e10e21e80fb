import type { DraftMention, EventDraft } from "../core/event.ts";
import { claimId } from "../core/ids.ts";
import { textSpan, type Span, type TextSpan } from "../core/spans.ts";
import type { Refusal, RefusalCode, ResolveInput } from "./types.ts";

interface Checked {
  readonly drafts: readonly EventDraft[];
  readonly refused: readonly Refusal[];
}

const isInside = (span: Span, text: string): boolean =>
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.start < span.end &&
  span.end <= text.length;
const isLiteral = (span: TextSpan, text: string): boolean =>
  isInside(span, text) && text.slice(span.start, span.end) === span.text;

const refusal = (code: RefusalCode, span: TextSpan, what: string): Refusal => ({ code, span, what });

/** The whole text where the sentence is not a stretch of it that holds the trigger. */
const soundSentence = (draft: EventDraft, text: string): TextSpan => {
  const { sentence, trigger } = draft;
  const isSound = isInside(sentence, text) && sentence.start <= trigger.start && trigger.end <= sentence.end;
  return isSound ? textSpan(text, sentence.start, sentence.end) : textSpan(text, trigger.start, trigger.end);
};

const checkDraft = (draft: EventDraft, text: string): Checked => {
  const refused: Refusal[] = [];
  const keep = (mention: DraftMention): boolean => {
    const isSound = isLiteral(mention, text);
    if (!isSound) refused.push(refusal("MENTION_INVALID", mention, "no stretch of the text"));
    return isSound;
  };
  if (!isLiteral(draft.trigger, text))
    return { drafts: [], refused: [refusal("TRIGGER_INVALID", draft.trigger, "no stretch of the text")] };
  const one = (mention: DraftMention | null): DraftMention | null =>
    mention !== null && keep(mention) ? mention : null;
  const kept: EventDraft = {
    ...draft,
    sources: draft.sources.filter(keep),
    targets: draft.targets.filter(keep),
    attribution: one(draft.attribution),
    when: one(draft.when),
    where: one(draft.where),
    sentence: soundSentence(draft, text),
  };
  if (kept.sentence.start !== draft.sentence.start || kept.sentence.end !== draft.sentence.end) {
    refused.push(refusal("SENTENCE_INVALID", draft.sentence, "does not hold the trigger"));
  }
  return { drafts: [kept], refused };
};

/** Drafts whose trigger and mentions are literal stretches of the text, each claim once, in the order of triggers; the rest with a code. */
export const soundDrafts = ({ article, drafts }: ResolveInput): Checked => {
  const checked = drafts.map((draft) => checkDraft(draft, article.text));
  const sorted = checked
    .flatMap(({ drafts: kept }) => kept)
    .toSorted(
      (a, b) =>
        a.trigger.start - b.trigger.start ||
        a.trigger.end - b.trigger.end ||
        (a.type < b.type ? -1 : a.type > b.type ? 1 : 0) ||
        b.score - a.score,
    );
  const seen = new Set<string>();
  const unique: EventDraft[] = [];
  const refused = checked.flatMap((check) => check.refused);
  for (const draft of sorted) {
    const id = claimId(article.id, draft.type, draft.trigger.start, draft.trigger.end);
    if (seen.has(id)) refused.push(refusal("DUPLICATE", draft.trigger, `${draft.type} twice on one trigger`));
    else unique.push(draft);
    seen.add(id);
  }
  return { drafts: unique, refused };
};
