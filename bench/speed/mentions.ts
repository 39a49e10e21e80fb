import type { Document } from "../../src/core/document.ts";
import type { EventDraft } from "../../src/core/event.ts";
import type { TextSpan } from "../../src/core/spans.ts";
import { readGold, type GoldItem } from "../../src/evaluate/index.ts";
import { openKnowledge, readScene, resolveMention, type Knowledge } from "../../src/resolve/names/index.ts";
import { documentOf } from "../quality/text/document.ts";
import { draftOf } from "../quality/text/draft.ts";

/** Mentions resolved in a second of processor time, reading each article's scene counted in. */
export interface MentionThroughput {
  readonly mentions: number;
  readonly mentionsPerSecond: number;
}

interface Prepared {
  readonly item: GoldItem;
  readonly document: Document;
  readonly asked: readonly { readonly draft: EventDraft; readonly mention: TextSpan; readonly isSource: boolean }[];
}

const prepare = (item: GoldItem, knowledge: Knowledge): Prepared => {
  const document = documentOf(item.text, knowledge);
  const asked = item.events.flatMap((event) => {
    const draft = draftOf(document, event);
    return [
      ...draft.sources.map((mention) => ({ draft, mention, isSource: true })),
      ...draft.targets.map((mention) => ({ draft, mention, isSource: false })),
    ];
  });
  return { item, document, asked };
};

const resolveAll = ({ item, document, asked }: Prepared, knowledge: Knowledge): void => {
  const drafts = [...new Set(asked.map(({ draft }) => draft))];
  const scene = readScene(document, drafts, knowledge, item.date);
  const given = { mayStandFor: [], articleId: item.id, day: item.date, placeTarget: false };
  for (const { draft, mention, isSource } of asked)
    resolveMention(scene, { ...given, mention, draft, slot: isSource ? "source" : "target" });
};

const WARM_UP = 100;
/**
 * Resolves the annotated sides of events, each article once, by a base just opened: what it remembers it has met in these
 * articles. The first 100 articles are read before, by another base, to warm up.
 */
export const measureMentions = (content: string, where: string): MentionThroughput => {
  const items = readGold(content, where);
  const preparing = openKnowledge();
  const prepared = items.map((item) => prepare(item, preparing));
  for (const one of prepared.slice(0, WARM_UP)) resolveAll(one, preparing);
  const knowledge = openKnowledge();
  const began = process.cpuUsage();
  for (const one of prepared) resolveAll(one, knowledge);
  const { user, system } = process.cpuUsage(began);
  const mentions = prepared.reduce((total, { asked }) => total + asked.length, 0);
  return { mentions, mentionsPerSecond: Math.round(mentions / ((user + system) / 1e6)) };
};
