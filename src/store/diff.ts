import type { ArticleRecord, GraphBatch, MentionRecord, ReferenceRecord } from "../core/graph.ts";
import type { LoadReport } from "../core/ports.ts";

/** What a mention is compared by: its claim, and what corrections made of it. */
export const mentionLine = ({ claim, corrected }: Pick<MentionRecord, "claim" | "corrected">): string =>
  corrected === null ? claim : `${claim}\n${corrected}`;

/** An article as a store has it: its mentions' lines by id. `text` is true where the store keeps one. */
export interface StoredArticle {
  readonly article: Omit<ArticleRecord, "text">;
  readonly text: boolean;
  readonly claims: ReadonlyMap<string, string>;
}

/** What loading one article has to do: which mentions go, which come, which stay. */
export interface ArticleChange {
  readonly batch: GraphBatch;
  readonly isNew: boolean;
  readonly articleChanged: boolean;
  readonly outletBefore: string | null;
  /** Ids of mentions to take out: those no longer there and those that changed, which come back. */
  readonly dropped: readonly string[];
  /** Mentions to put in: new and changed. */
  readonly put: readonly MentionRecord[];
  readonly counts: LoadReport["claims"];
}

const ARTICLE_FIELDS = ["url", "title", "published", "outlet", "textHash"] as const;

const articleDiffers = (batch: GraphBatch, stored: StoredArticle, keepsText: boolean): boolean =>
  ARTICLE_FIELDS.some((field) => batch.article[field] !== stored.article[field]) ||
  (keepsText && batch.article.text !== null && !stored.text);

interface DiffOptions {
  readonly keepsText: boolean;
  readonly anew: boolean;
}

/** Compares an article to load with what the store has of it; `anew` puts in also what is unchanged. */
export const diffArticle = (
  batch: GraphBatch,
  stored: StoredArticle | undefined,
  { keepsText, anew }: DiffOptions,
): ArticleChange => {
  const before = stored?.claims ?? new Map<string, string>();
  const kept = new Set(batch.mentions.map((mention) => mention.id));
  const removed = [...before.keys()].filter((id) => !kept.has(id));
  const differs = (mention: MentionRecord): boolean => before.get(mention.id) !== mentionLine(mention);
  const put = batch.mentions.filter((mention) => anew || differs(mention));
  const known = put.filter((mention) => before.has(mention.id));
  const added = put.length - known.length;
  const changed = known.filter(differs).length;
  return {
    batch,
    isNew: stored === undefined,
    articleChanged: stored === undefined || articleDiffers(batch, stored, keepsText),
    outletBefore: stored?.article.outlet ?? null,
    dropped: [...removed, ...known.map((mention) => mention.id)],
    put,
    counts: { added, changed, removed: removed.length, unchanged: batch.mentions.length - added - changed },
  };
};

/** True where there is nothing to write. */
export const isUnchanged = (change: ArticleChange): boolean =>
  !change.articleChanged && change.dropped.length === 0 && change.put.length === 0;

/** References of the mentions that are put in. */
export const referencesOf = (change: ArticleChange): readonly ReferenceRecord[] => {
  const put = new Set(change.put.map((mention) => mention.id));
  return change.batch.references.filter((reference) => put.has(reference.mentionId));
};

/** Each article once, as it came last. */
export const lastOfEach = (batches: readonly GraphBatch[]): readonly GraphBatch[] => [
  ...new Map(batches.map((batch) => [batch.article.id, batch])).values(),
];

/** The report of a load from what its articles changed. */
export const reportOf = (changes: readonly ArticleChange[], writes: number): LoadReport => {
  const sum = (key: keyof LoadReport["claims"]): number =>
    changes.reduce((total, change) => total + change.counts[key], 0);
  return {
    articles: changes.length,
    claims: { added: sum("added"), changed: sum("changed"), removed: sum("removed"), unchanged: sum("unchanged") },
    writes,
  };
};
