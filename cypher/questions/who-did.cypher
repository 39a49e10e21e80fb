// :param {type: "DISMISS", since: null, until: null, limit: null}
// Who did this, to whom?
MATCH (event:Event {type: $type})
OPTIONAL MATCH (event)-[:SOURCE]->(source:Actor)
OPTIONAL MATCH (event)-[:TARGET]->(target:Actor)
WITH DISTINCT event, source, target
WHERE ($since IS NULL OR event.dateTo >= $since)
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
