import type { ArticleRecord, EventRecord, MentionRecord, ReferenceRecord } from "../../core/graph.ts";
import { attributesOf, votesByActor } from "../attributes.ts";
import type { ArticleChange } from "../diff.ts";
import { outletId } from "../keys.ts";
import { packText } from "./rows.ts";
import type { Statements } from "./statements.ts";

interface PutContext {
  readonly recordedAt: ReadonlyMap<string, string>;
  readonly now: string;
  readonly come: readonly ReferenceRecord[];
}

const putArticle = (statements: Statements, article: ArticleRecord, now: string): void => {
  const outlet = article.outlet === null ? null : outletId(article.outlet);
  if (outlet !== null) statements.write("INSERT OR IGNORE INTO outlet VALUES (?, ?)", outlet, article.outlet);
  statements.write(
    `INSERT INTO article (id, url, title, published, text_hash, outlet_id, text, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET url = excluded.url, title = excluded.title, published = excluded.published,
      outlet_id = excluded.outlet_id, text_hash = excluded.text_hash,
      text = CASE WHEN excluded.text IS NULL AND text_hash = excluded.text_hash THEN text ELSE excluded.text END`,
    article.id,
    article.url,
    article.title,
    article.published,
    article.textHash,
    outlet,
    packText(article.text),
    now,
  );
};

const putActors = (statements: Statements, come: readonly ReferenceRecord[]): void => {
  for (const [id, votes] of votesByActor(come)) {
    const { name, kind, country } = attributesOf(votes.map((vote) => ({ ...vote, count: 1 })));
    statements.write("INSERT OR IGNORE INTO actor VALUES (?, ?, ?, ?)", id, name, kind, country);
  }
};

const putEvent = (statements: Statements, event: EventRecord): void => {
  const isNew = statements.write(
    `INSERT OR IGNORE INTO event (id, type, relationship, status, date_from, date_to, date_precision, caption, symmetric,
      contradicts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    event.id,
    event.type,
    event.relationship,
    event.status,
    event.dateFrom,
    event.dateTo,
    event.datePrecision,
    event.caption,
    Number(event.symmetric),
    event.contradicts,
  );
  if (isNew === 0) return;
  const side = "INSERT INTO event_actor VALUES (?, ?, ?)";
  for (const id of event.sources) statements.write(side, event.id, "SOURCE", id);
  for (const id of event.targets) statements.write(side, event.id, "TARGET", id);
};

const putMention = (statements: Statements, mention: MentionRecord, articleId: string, recordedAt: string): void =>
  void statements.write(
    `INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    mention.id,
    articleId,
    mention.eventId,
    mention.trigger,
    mention.quote,
    mention.start,
    mention.end,
    mention.confidence,
    Number(mention.alleged),
    mention.attributedTo,
    mention.dateBasis,
    mention.extractor,
    mention.claim,
    mention.corrected,
    recordedAt,
  );

const putReference = (statements: Statements, reference: ReferenceRecord): void =>
  void statements.write(
    "INSERT INTO reference VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    reference.mentionId,
    reference.role,
    reference.position,
    reference.actorId,
    reference.text,
    reference.name,
    reference.kind,
    reference.country,
    JSON.stringify(reference.aliases),
  );

/** Writes articles, actors, events, mentions and references, each after what it points to. */
export const put = (changes: readonly ArticleChange[], statements: Statements, context: PutContext): void => {
  putActors(statements, context.come);
  for (const change of changes) {
    const { article, events } = change.batch;
    if (change.articleChanged) putArticle(statements, article, context.now);
    const needed = new Set(change.put.map((mention) => mention.eventId));
    for (const event of events) if (needed.has(event.id)) putEvent(statements, event);
    for (const mention of change.put) {
      putMention(statements, mention, article.id, context.recordedAt.get(mention.id) ?? context.now);
    }
  }
  for (const reference of context.come) putReference(statements, reference);
};
