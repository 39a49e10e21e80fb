import { z } from "zod";
import { actorKindSchema } from "../../core/claim.ts";
import type { ReferenceRecord } from "../../core/graph.ts";
import { type ActorAttributes, attributesOf, mustRecount, sameAttributes, votesByActor } from "../attributes.ts";
import type { Statements } from "./statements.ts";

/** Everything a load touches: what is derived from it is made anew at the end. */
export interface Touched {
  readonly events: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
  readonly come: readonly ReferenceRecord[];
  readonly gone: readonly ReferenceRecord[];
}

const attributesSchema = z.object({
  name: z.string(),
  kind: actorKindSchema.nullable(),
  country: z.string().nullable(),
});
const votesSchema = attributesSchema.extend({
  role: z.enum(["source", "target", "attribution", "place"]),
  count: z.int(),
});

const deriveEvents = (statements: Statements, events: ReadonlySet<string>): void => {
  for (const id of events) {
    statements.write(
      `UPDATE event SET mentions = now.mentions, articles = now.articles, outlets = now.outlets
      FROM event_count AS now WHERE event.id = ?1 AND now.event_id = ?1
        AND (event.mentions, event.articles, event.outlets) <> (now.mentions, now.articles, now.outlets)`,
      id,
    );
  }
};

const deriveRelationships = (statements: Statements, events: ReadonlySet<string>): void => {
  for (const id of events) {
    statements.write(
      `DELETE FROM relationship WHERE event_id = ?1
        AND NOT EXISTS (SELECT 1 FROM wanted_relationship AS wanted WHERE wanted.event_id = ?1)`,
      id,
    );
    statements.write(
      `INSERT INTO relationship
      SELECT relationship_key(event_id, source_id, target_id), event_id, source_id, target_id, mentions, attributed_only
      FROM wanted_relationship WHERE event_id = ?
      ON CONFLICT (key) DO UPDATE SET mentions = excluded.mentions, attributed_only = excluded.attributed_only
        WHERE (mentions, attributed_only) <> (excluded.mentions, excluded.attributed_only)`,
      id,
    );
  }
};

const deriveAliases = (statements: Statements, { come, gone }: Touched): void => {
  for (const { actorId, aliases } of come) {
    for (const alias of aliases) statements.write("INSERT OR IGNORE INTO actor_alias VALUES (?, ?)", alias, actorId);
  }
  const unheld = `DELETE FROM actor_alias WHERE alias = ?1 AND actor_id = ?2 AND NOT EXISTS (
    SELECT 1 FROM reference, json_each(reference.aliases) AS held WHERE reference.actor_id = ?2 AND held.value = ?1)`;
  for (const { actorId, aliases } of gone) for (const alias of aliases) statements.write(unheld, alias, actorId);
};

const recount = (statements: Statements, actorId: string): ActorAttributes => {
  const rows = statements.read(
    "SELECT role, name, kind, country, count(*) AS count FROM reference WHERE actor_id = ? GROUP BY 1, 2, 3, 4",
    actorId,
  );
  return attributesOf(rows.map((row) => ({ actorId, ...votesSchema.parse(row) })));
};

const deriveActor = (
  statements: Statements,
  actorId: string,
  votes: { readonly come: readonly ReferenceRecord[]; readonly gone: readonly ReferenceRecord[] },
): void => {
  const unheld = "DELETE FROM actor WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM reference WHERE actor_id = ?1)";
  if (votes.gone.length > 0 && statements.write(unheld, actorId) > 0) return;
  const current = attributesSchema.parse(
    statements.read("SELECT name, kind, country FROM actor WHERE id = ?", actorId)[0],
  );
  if (!mustRecount(current, votes.come, votes.gone)) return;
  const { name, kind, country } = recount(statements, actorId);
  if (sameAttributes(current, { name, kind, country })) return;
  statements.write("UPDATE actor SET name = ?, kind = ?, country = ? WHERE id = ?", name, kind, country, actorId);
};

const deriveActors = (statements: Statements, touched: Touched): void => {
  const come = votesByActor(touched.come);
  const gone = votesByActor(touched.gone);
  for (const id of new Set([...come.keys(), ...gone.keys()])) {
    deriveActor(statements, id, { come: come.get(id) ?? [], gone: gone.get(id) ?? [] });
  }
};

/** Makes anew what follows from mentions: counts, derived edges, aliases, attributes; takes out what nothing holds. */
export const derive = (statements: Statements, touched: Touched): void => {
  deriveEvents(statements, touched.events);
  deriveRelationships(statements, touched.events);
  deriveAliases(statements, touched);
  deriveActors(statements, touched);
  const unheld = "DELETE FROM outlet WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM article WHERE outlet_id = ?1)";
  for (const id of touched.outlets) statements.write(unheld, id);
};
