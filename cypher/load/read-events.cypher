// rows: event id
UNWIND $rows AS row
MATCH (event:Event {id: row})
CALL (event) {
  MATCH (event)<-[:EVIDENCES]-(mention:Mention)
  WHERE NOT mention.alleged
  RETURN count(mention) AS mentions, count(mention.attributedTo) AS attributed
}
RETURN event.id AS id, event.type AS type, event.status AS status, event.dateFrom AS date, mentions, attributed,
  COLLECT { MATCH (event)-[:SOURCE]->(actor:Actor) RETURN actor.id } AS sources,
  COLLECT { MATCH (event)-[:TARGET]->(actor:Actor) RETURN actor.id } AS targets
