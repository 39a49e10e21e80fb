import neo4j from "neo4j-driver";
import type { ReferenceRecord } from "../../core/graph.ts";
import { attributesOf, mustRecount, sameAttributes, votesByActor } from "../attributes.ts";
import type { ArticleChange } from "../diff.ts";
import { outletId, relationshipKey } from "../keys.ts";
import { type Dropped, dropRelationships } from "./drop.ts";
import { neededEvents } from "./put.ts";
import type { Runner } from "./runner.ts";
import { actorSchema, eventSchema, type StoredEvent, voteSchema } from "./shapes.ts";
import { statementOf, variantOf } from "./texts.ts";

type Touched = Dropped & { readonly come: readonly ReferenceRecord[] };

const isAsserted = (event: StoredEvent): boolean => event.status === "actual" && event.mentions > 0;

const relationshipRows = (event: StoredEvent): readonly unknown[] =>
  event.sources.flatMap((source) =>
    event.targets.map((target) => [
      relationshipKey(event.id, source, target),
      source,
      target,
      event.id,
      event.date,
      neo4j.int(event.mentions),
      event.attributed === event.mentions,
    ]),
  );

const deriveEvents = async (changes: readonly ArticleChange[], runner: Runner, touched: Touched): Promise<void> => {
  const put = neededEvents(changes);
  const ids = [...new Set([...touched.events, ...put.map((event) => event.id)])];
  await runner.write(statementOf("load/set-counts"), ids);
  const events = await runner.read(statementOf("load/read-events"), ids, eventSchema);
  const hadMore = new Set(touched.events);
  await dropRelationships(
    events.filter((event) => !isAsserted(event) && hadMore.has(event.id)),
    runner,
  );
  for (const [type, group] of Map.groupBy(events.filter(isAsserted), (event) => event.type)) {
    await runner.write(variantOf("generated/put-relationships", type), group.flatMap(relationshipRows));
  }
  const contradictions = put.flatMap(({ id, contradicts, status }) =>
    contradicts === null ? [] : [status === "negated" ? [id, contradicts] : [contradicts, id]],
  );
  await runner.tidy(statementOf("load/put-contradictions"), contradictions);
};

const pairs = (references: readonly Pick<ReferenceRecord, "actorId" | "aliases">[]): readonly (readonly string[])[] => {
  const all = references.flatMap(({ actorId, aliases }) => aliases.map((alias) => [actorId, alias] as const));
  return [...new Map(all.map((pair) => [pair.join("\n"), pair])).values()];
};

const deriveActors = async (runner: Runner, { come, gone }: Touched): Promise<void> => {
  await runner.tidy(statementOf("load/drop-actors"), [...votesByActor(gone).keys()]);
  await runner.write(statementOf("load/put-aliases"), pairs(come));
  await runner.tidy(statementOf("load/drop-aliases"), pairs(gone));
  await runner.tidy(statementOf("load/drop-lone-aliases"), [
    ...new Set(gone.flatMap((reference) => reference.aliases)),
  ]);
};

const recountActors = async (runner: Runner, { come, gone }: Touched): Promise<void> => {
  const comeVotes = votesByActor(come);
  const goneVotes = votesByActor(gone);
  const ids = [...new Set([...comeVotes.keys(), ...goneVotes.keys()])];
  const actors = await runner.read(statementOf("load/read-actors"), ids, actorSchema);
  const doubtful = actors.filter((actor) =>
    mustRecount(actor, comeVotes.get(actor.id) ?? [], goneVotes.get(actor.id) ?? []),
  );
  const doubtfulIds = doubtful.map((actor) => actor.id);
  const votes = votesByActor(await runner.read(statementOf("load/read-votes"), doubtfulIds, voteSchema));
  const changed = doubtful
    .map((actor) => ({ before: actor, id: actor.id, ...attributesOf(votes.get(actor.id) ?? []) }))
    .filter((actor) => !sameAttributes(actor.before, actor));
  for (const [kind, group] of Map.groupBy(changed, (actor) => actor.kind ?? "none")) {
    const rows = group.map((actor) => [actor.id, actor.name, actor.kind, actor.country]);
    await runner.write(variantOf("generated/set-actors", kind), rows);
  }
};

/** Makes anew what follows from mentions: counts, derived edges, aliases, attributes; takes out what nothing holds. */
export const derive = async (changes: readonly ArticleChange[], runner: Runner, touched: Touched): Promise<void> => {
  await deriveEvents(changes, runner, touched);
  await deriveActors(runner, touched);
  await recountActors(runner, touched);
  const outlets = changes.flatMap((change) => change.outletBefore ?? []).map(outletId);
  await runner.tidy(statementOf("load/drop-outlets"), [...new Set(outlets)]);
};
