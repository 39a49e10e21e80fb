-- Which actors have a name with these letters, or this id? Those in most events first.
WITH chosen (id) AS (
  SELECT actor_id FROM actor_alias WHERE instr(alias, fold($name)) > 0
  UNION
  SELECT id FROM actor WHERE id = $name
)
SELECT actor.name AS name, actor.kind AS kind, actor.country AS country,
  (SELECT count(DISTINCT event_id) FROM event_actor WHERE event_actor.actor_id = actor.id) AS events,
  actor.id AS id
FROM chosen JOIN actor ON actor.id = chosen.id
ORDER BY events DESC, actor.id
LIMIT coalesce($limit, -1);
