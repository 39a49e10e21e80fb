import { ACTOR_KINDS, type EventDefinition, type Ontology } from "../src/core/ontology.ts";
import { labelOf } from "../src/store/keys.ts";

/** First line of each file: it is made, not written. */
const HEAD =
  "// Made from the ontology by `node scripts/generate-cypher.ts`: statements that differ by label or type alone.\n";

const file = (statements: readonly (readonly [name: string, text: string])[]): string =>
  HEAD + statements.map(([name, text]) => `\n// ${name}\n${text}\n`).join("");

const constraint = ({ relationship }: EventDefinition): string =>
  `CREATE CONSTRAINT tacitus_1_${relationship.toLowerCase()}_key IF NOT EXISTS
FOR ()-[link:${relationship}]-() REQUIRE link.key IS UNIQUE;`;

/** One statement for all labels: 54 of one label each would have to be planned one by one. */
const setLabel = (variable: string, [value, label]: readonly [value: string, label: string]): string =>
  `FOREACH (_ IN CASE WHEN row[1] = '${value}' THEN [1] ELSE [] END | SET ${variable}:${label})`;

const putEvents = (types: readonly EventDefinition[]): string => `UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
${types.map(({ id }) => setLabel("event", [id, labelOf(id)])).join("\n")}
RETURN count(*) AS rows`;

const putRelationships = ({ relationship }: EventDefinition): string => `UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:${relationship} {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows`;

const dropRelationships = ({ relationship }: EventDefinition): string => `UNWIND $rows AS row
MATCH ()-[link:${relationship} {key: row}]->()
DELETE link
RETURN count(*) AS rows`;

const KINDS = [...ACTOR_KINDS.map((kind) => [kind, labelOf(kind)] as const), ["none", null] as const];

const putActors = (label: string | null): string => `UNWIND $rows AS row
MERGE (actor:Actor {id: row[0]})
  ON CREATE SET ${label === null ? "" : `actor:${label}, `}actor.name = row[1], actor.kind = row[2], actor.country = row[3]
RETURN count(*) AS rows`;

const setActors = (label: string | null): string => {
  const others = KINDS.flatMap(([, other]) => (other === null || other === label ? [] : [`:${other}`])).join("");
  return `UNWIND $rows AS row
MATCH (actor:Actor {id: row[0]})
REMOVE actor${others}
SET ${label === null ? "" : `actor:${label}, `}actor.name = row[1], actor.kind = row[2], actor.country = row[3]
RETURN count(*) AS rows`;
};

/** The files of `cypher/generated`, by name. */
export const generatedCypher = (ontology: Ontology): Readonly<Record<string, string>> => {
  const types = Object.values(ontology).toSorted((left, right) => (left.id < right.id ? -1 : 1));
  const relationships = [...new Map(types.map((type) => [type.relationship, type])).values()];
  return {
    "constraints.cypher": file(relationships.map((type) => [type.relationship, constraint(type)])),
    "put-events.cypher": file([["all", putEvents(types)]]),
    "put-relationships.cypher": file(types.map((type) => [type.id, putRelationships(type)])),
    "drop-relationships.cypher": file(types.map((type) => [type.id, dropRelationships(type)])),
    "put-actors.cypher": file(KINDS.map(([kind, label]) => [kind, putActors(label)])),
    "set-actors.cypher": file(KINDS.map(([kind, label]) => [kind, setActors(label)])),
  };
};
