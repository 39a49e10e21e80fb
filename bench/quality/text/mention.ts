import type { Document } from "../../../src/core/document.ts";
import { textSpan, type Span } from "../../../src/core/spans.ts";
import { readScene, resolveMention, type Knowledge, type Who } from "../../../src/resolve/names/index.ts";
import { draftOfMention } from "./draft.ts";

/** Who the mentions are, each on its own the source of an act, with the whole text read for them and no antecedents. */
export const resolveMentions = (
  document: Document,
  spans: readonly Span[],
  given: { readonly knowledge: Knowledge; readonly day: string | null; readonly articleId: string },
): readonly Who[] => {
  const drafts = spans.map((span) => draftOfMention(document, span));
  const scene = readScene(document, drafts, given.knowledge, given.day);
  return spans.flatMap((span, index) => {
    const draft = drafts[index];
    if (draft === undefined) return [];
    const mention = textSpan(document.text, span.start, span.end);
    const { articleId, day } = given;
    return [
      resolveMention(scene, { mention, mayStandFor: [], slot: "source", draft, articleId, day, placeTarget: false }),
    ];
  });
};
