import type { Span } from "../../../src/core/spans.ts";
import { TacitusError } from "../../../src/core/errors.ts";

/** A mention and the entity it is: `p:` a person, `o:` an organization, `c:` a country, `g:` a group, `x:` whatever else. */
export interface MarkedMention extends Span {
  readonly entity: string;
}
/** A short article whose mentions are marked. */
export interface MarkedArticle {
  readonly id: string;
  readonly day: string;
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

const MARK = /\[([^\]]+)\]\(([pocgx]:[^)]+)\)/g;
const HEAD = /^# (\S+) (\d{4}-\d{2}-\d{2})$/;

const unmark = (marked: string): { readonly text: string; readonly mentions: readonly MarkedMention[] } => {
  let text = "";
  let at = 0;
  const mentions = [...marked.matchAll(MARK)].map((match): MarkedMention => {
    const [whole, words = "", entity = ""] = match;
    text += marked.slice(at, match.index);
    at = match.index + whole.length;
    const start = text.length;
    text += words;
    return { start, end: text.length, entity };
  });
  return { text: text + marked.slice(at), mentions };
};

/** Articles of a text file: a line `# id day`, then a line of text with its mentions as `[words](entity)`. */
export const readMarkedArticles = (content: string, where: string): readonly MarkedArticle[] => {
  const lines = content.split("\n");
  return lines.flatMap((line, index) => {
    if (!line.startsWith("#")) return [];
    const [, id, day] = HEAD.exec(line) ?? [];
    if (id === undefined || day === undefined)
      throw new TacitusError("GOLD_INVALID", { where, line: index + 1, what: `no heading "# id day": ${line}` });
    return [{ id, day, ...unmark(lines[index + 1] ?? "") }];
  });
};
