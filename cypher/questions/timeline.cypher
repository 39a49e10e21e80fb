// :param {actor: "Elena Marsh", type: null, since: null, until: null, limit: null}
// What happened around this actor? Where both sides do the same, the actor stands as source.
CALL () {
  MATCH (actor:Actor {id: $actor}) RETURN actor
  UNION
  MATCH (:Alias {text: toLower(normalize(trim($actor), NFKC))})<-[:HAS_ALIAS]-(actor:Actor) RETURN actor
}
CALL (actor) {
  MATCH (actor)<-[own:SOURCE|TARGET]-(event:Event)
  WHERE type(own) = 'SOURCE' OR event.symmetric
  OPTIONAL MATCH (event)-[side:SOURCE|TARGET]->(other:Actor)
  WHERE CASE WHEN event.symmetric THEN other <> actor ELSE type(side) = 'TARGET' END
  RETURN event, actor AS source, other AS target
  UNION
  MATCH (actor)<-[:TARGET]-(event:Event)
  WHERE NOT event.symmetric
  OPTIONAL MATCH (event)-[:SOURCE]->(other:Actor)
  RETURN event, other AS source, actor AS target
}
WITH DISTINCT event, source, target
WHERE ($type IS NULL OR event.type = $type)
  AND ($since IS NULL OR event.dateTo >= $since)
  AND ($until IS NULL OR event.dateFrom <= $until)
CALL (event) {
  MATCH (event)<-[:EVIDENCES]-(mention:Mention)
  WITH mention ORDER BY mention.confidence DESC, mention.id
  WITH collect(mention) AS claims
  RETURN claims[0] AS best, all(claim IN claims WHERE claim.alleged) AS alleged
}
RETURN event.dateFrom AS dateFrom, event.dateTo AS dateTo, event.datePrecision AS datePrecision,
  source.name AS source, event.caption AS caption, target.name AS target, event.type AS type, event.status AS status,
  alleged, event.mentions AS mentions, event.articles AS articles, event.outlets AS outlets,
  best.confidence AS confidence, best.quote AS quote,
  event.id AS eventId, source.id AS sourceId, target.id AS targetId
ORDER BY dateFrom, dateTo, eventId, sourceId, targetId
LIMIT toInteger(coalesce($limit, 1000000000))
