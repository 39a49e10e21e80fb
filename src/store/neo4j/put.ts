import neo4j from "neo4j-driver";
import type { EventRecord, MentionRecord, ReferenceRecord, ReferenceRole } from "../../core/graph.ts";
import { attributesOf, votesByActor } from "../attributes.ts";
import type { ArticleChange } from "../diff.ts";
import { outletId } from "../keys.ts";
import type { Runner } from "./runner.ts";
import { statementOf, variantOf } from "./texts.ts";

interface PutContext {
  readonly come: readonly ReferenceRecord[];
  readonly now: string;
  readonly recordedAt: ReadonlyMap<string, string>;
}

const putArticles = async (changes: readonly ArticleChange[], runner: Runner, now: string): Promise<void> => {
  const articles = changes.filter((change) => change.articleChanged).map((change) => change.batch.article);
  const rows = articles.map(({ id, url, title, published, textHash }) => [id, url, title, published, textHash, now]);
  await runner.write(statementOf("load/put-articles"), rows);
  const outlets = articles.map(({ id, outlet }) => [id, outlet === null ? null : outletId(outlet), outlet] as const);
  await runner.tidy(statementOf("load/drop-outlet-links"), outlets);
  const withOutlet = outlets.filter(([, outlet]) => outlet !== null);
  await runner.write(statementOf("load/put-outlets"), withOutlet);
};

const putActors = async (come: readonly ReferenceRecord[], runner: Runner): Promise<void> => {
  const actors = [...votesByActor(come)].map(([id, votes]) => ({
    id,
    ...attributesOf(votes.map((vote) => ({ ...vote, count: 1 }))),
  }));
  for (const [kind, group] of Map.groupBy(actors, (actor) => actor.kind ?? "none")) {
    const rows = group.map((actor) => [actor.id, actor.name, actor.kind, actor.country]);
    await runner.write(variantOf("generated/put-actors", kind), rows);
  }
};

/** Events of the mentions that are put in, each once. */
export const neededEvents = (changes: readonly ArticleChange[]): readonly EventRecord[] => {
  const needed = new Set(changes.flatMap((change) => change.put.map((mention) => mention.eventId)));
  const events = changes.flatMap((change) => change.batch.events.filter((event) => needed.has(event.id)));
  return [...new Map(events.map((event) => [event.id, event])).values()];
};

const eventRow = (event: EventRecord): readonly unknown[] => [
  event.id,
  event.type,
  event.status,
  event.dateFrom,
  event.dateTo,
  event.datePrecision,
  event.caption,
  event.symmetric,
];

const putEvents = async (changes: readonly ArticleChange[], runner: Runner): Promise<void> => {
  const events = neededEvents(changes);
  await runner.write(variantOf("generated/put-events", "all"), events.map(eventRow));
  const ends = (side: "sources" | "targets"): readonly unknown[] =>
    events.flatMap((event) => event[side].map((actorId) => [event.id, actorId]));
  await runner.write(statementOf("load/put-sources"), ends("sources"));
  await runner.write(statementOf("load/put-targets"), ends("targets"));
};

const mentionRow = (mention: MentionRecord, articleId: string, recordedAt: string): readonly unknown[] => [
  mention.id,
  articleId,
  mention.eventId,
  mention.trigger,
  mention.quote,
  neo4j.int(mention.start),
  neo4j.int(mention.end),
  mention.confidence,
  mention.alleged,
  mention.attributedTo,
  mention.dateBasis,
  mention.extractor,
  mention.claim,
  mention.corrected,
  recordedAt,
];

const putMentions = async (changes: readonly ArticleChange[], runner: Runner, context: PutContext): Promise<void> => {
  const rows = changes.flatMap(({ batch, put: mentions }) =>
    mentions.map((mention) => mentionRow(mention, batch.article.id, context.recordedAt.get(mention.id) ?? context.now)),
  );
  await runner.write(statementOf("load/put-mentions"), rows);
};

const referenceRow = (reference: ReferenceRecord): readonly unknown[] => [
  reference.mentionId,
  reference.actorId,
  reference.role,
  neo4j.int(reference.position),
  reference.text,
  reference.name,
  reference.kind,
  reference.country,
  reference.aliases,
];

const putReferences = async (come: readonly ReferenceRecord[], runner: Runner): Promise<void> => {
  const rows = (...roles: readonly ReferenceRole[]): readonly unknown[] =>
    come.filter((reference) => roles.includes(reference.role)).map(referenceRow);
  await runner.write(statementOf("load/put-names"), rows("source", "target"));
  await runner.write(statementOf("load/put-attributions"), rows("attribution"));
  await runner.write(statementOf("load/put-places"), rows("place"));
};

/** Writes articles, actors, events, mentions and references, each after what it points to. */
export const put = async (changes: readonly ArticleChange[], runner: Runner, context: PutContext): Promise<void> => {
  await putArticles(changes, runner, context.now);
  await putActors(context.come, runner);
  await putEvents(changes, runner);
  await putMentions(changes, runner, context);
  await putReferences(context.come, runner);
};
