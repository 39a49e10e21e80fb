-- Who did this, to whom?
-- CROSS JOIN keeps the order of the tables: from the few to the many.
WITH pair (event_id, source_id, target_id) AS (
  SELECT event.id, source.actor_id, target.actor_id
  FROM event
  LEFT JOIN event_actor AS source ON source.event_id = event.id AND source.side = 'SOURCE'
  LEFT JOIN event_actor AS target ON target.event_id = event.id AND target.side = 'TARGET'
  WHERE event.type = $type
)
SELECT fact.date_from AS dateFrom, fact.date_to AS dateTo, fact.date_precision AS datePrecision,
  source.name AS source, fact.caption AS caption, target.name AS target, fact.type AS type, fact.status AS status,
  fact.alleged AS alleged, fact.mentions AS mentions, fact.articles AS articles, fact.outlets AS outlets,
  fact.confidence AS confidence, fact.quote AS quote,
  fact.id AS eventId, source.id AS sourceId, target.id AS targetId
FROM pair
CROSS JOIN event_fact AS fact ON fact.id = pair.event_id
LEFT JOIN actor AS source ON source.id = pair.source_id
LEFT JOIN actor AS target ON target.id = pair.target_id
WHERE TRUE
  AND ($since IS NULL OR fact.date_to >= $since)
  AND ($until IS NULL OR fact.date_from <= $until)
ORDER BY fact.date_from NULLS LAST, fact.date_to NULLS LAST, fact.id, source.id NULLS LAST, target.id NULLS LAST
LIMIT coalesce($limit, -1);
