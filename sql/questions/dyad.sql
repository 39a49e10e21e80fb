-- What did these two do to each other? Where both sides do the same, the first stands as source.
-- CROSS JOIN keeps the order of the tables: from the few to the many.
WITH chosen (id) AS (
  SELECT id FROM actor WHERE id = $actor
  UNION
  SELECT actor_id FROM actor_alias WHERE alias = fold($actor)
),
partner (id) AS (
  SELECT id FROM actor WHERE id = $with
  UNION
  SELECT actor_id FROM actor_alias WHERE alias = fold($with)
),
pair (event_id, source_id, target_id) AS (
  SELECT event.id, own.actor_id, other.actor_id
  FROM chosen
  CROSS JOIN event_actor AS own ON own.actor_id = chosen.id
  CROSS JOIN event ON event.id = own.event_id
  JOIN event_actor AS other ON other.event_id = event.id AND other.actor_id IN (SELECT id FROM partner)
    AND CASE WHEN event.symmetric THEN other.actor_id <> own.actor_id ELSE own.side = 'SOURCE' AND other.side = 'TARGET' END
  UNION
  SELECT event.id, other.actor_id, own.actor_id
  FROM chosen
  CROSS JOIN event_actor AS own ON own.actor_id = chosen.id AND own.side = 'TARGET'
  CROSS JOIN event ON event.id = own.event_id AND NOT event.symmetric
  JOIN event_actor AS other ON other.event_id = event.id AND other.side = 'SOURCE'
    AND other.actor_id IN (SELECT id FROM partner)
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
WHERE ($type IS NULL OR fact.type = $type)
  AND ($since IS NULL OR fact.date_to >= $since)
  AND ($until IS NULL OR fact.date_from <= $until)
ORDER BY fact.date_from NULLS LAST, fact.date_to NULLS LAST, fact.id, source.id NULLS LAST, target.id NULLS LAST
LIMIT coalesce($limit, -1);
