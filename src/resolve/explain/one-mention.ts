import type { Document } from "../../core/document.ts";
import type { DraftMention, EventDraft } from "../../core/event.ts";
import { textSpan } from "../../core/spans.ts";
import { readScene, resolveMention, type Knowledge, type Slot, type Who } from "../names/index.ts";
import type { ExplainContext } from "./types.ts";

/** The country stands in a line of its own, so that it is context and no part of the name. */
const textOf = (name: string, country: string | null, { countries }: Knowledge): string =>
  country === null ? name : `${name}\n\n${countries.nameOf(country)}`;

const draftOf = (mention: DraftMention): EventDraft => ({
  type: "VISIT",
  trigger: textSpan(mention.text, mention.end, mention.end),
  score: 1,
  status: "actual",
  statusScore: 1,
  sources: [mention],
  targets: [],
  attribution: null,
  when: null,
  where: null,
  sentence: mention,
});

/** Who a name is by the resolver's own rules, in an article that holds the name and the country and nothing else. */
export const resolveAlone = (
  name: string,
  { day, country }: ExplainContext,
  { knowledge, slot }: { readonly knowledge: Knowledge; readonly slot: Slot },
): Who => {
  const text = textOf(name, country, knowledge);
  const sentences = [{ start: 0, end: name.length }];
  const document: Document = { text, sentences, entities: [], frames: [] };
  const mention = { ...textSpan(text, 0, name.length), score: 1, antecedent: null, mayStandFor: [] };
  const draft = draftOf(mention);
  const scene = readScene(document, [draft], knowledge, day);
  return resolveMention(scene, { mention, mayStandFor: [], slot, draft, articleId: "", day, placeTarget: false });
};
