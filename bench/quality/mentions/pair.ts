import type { Knowledge } from "../../../src/resolve/names/index.ts";
import { documentOf } from "../text/document.ts";
import { resolveMentions } from "../text/mention.ts";
import type { MarkedArticle } from "./read.ts";
import type { Paired } from "./score.ts";

/** Resolves an article's mentions; each one that stays open is an actor of its own. */
export const pairMentions = (article: MarkedArticle, knowledge: Knowledge): readonly Paired[] => {
  const { id, day, text, mentions } = article;
  const found = resolveMentions(documentOf(text, knowledge), mentions, { knowledge, day, articleId: id });
  return mentions.map(({ start, end, entity }, index) => ({
    article: id,
    words: text.slice(start, end),
    entity,
    actor: found[index]?.actorId ?? `open ${id} ${start}`,
  }));
};
