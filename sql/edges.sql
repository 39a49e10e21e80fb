-- Every edge: type, both ends with their base labels, properties as one JSON object.
SELECT 'ATTRIBUTED_TO' AS type, 'Mention' AS fromLabel, mention_id AS fromId, 'Actor' AS toLabel, actor_id AS toId,
  json_object('text', text, 'name', name) AS properties FROM reference WHERE role = 'attribution'
UNION ALL
SELECT 'CONTRADICTS', 'Event', event.id, 'Event', other.id, '{}'
FROM event JOIN event AS other ON other.id = event.contradicts WHERE event.status = 'negated'
UNION ALL
SELECT 'EVIDENCES', 'Mention', id, 'Event', event_id, '{}' FROM mention
UNION ALL
SELECT 'HAS_ALIAS', 'Actor', actor_id, 'Alias', alias, '{}' FROM actor_alias
UNION ALL
SELECT 'IN', 'Mention', id, 'Article', article_id, '{}' FROM mention
UNION ALL
SELECT 'NAMES', 'Mention', mention_id, 'Actor', actor_id,
  json_object('role', role, 'position', position, 'text', text, 'name', name, 'kind', kind, 'country', country)
FROM reference WHERE role IN ('source', 'target')
UNION ALL
SELECT 'PLACE', 'Mention', mention_id, 'Actor', actor_id,
  json_object('text', text, 'name', name, 'kind', kind, 'country', country) FROM reference WHERE role = 'place'
UNION ALL
SELECT 'PUBLISHED_BY', 'Article', id, 'Outlet', outlet_id, '{}' FROM article WHERE outlet_id IS NOT NULL
UNION ALL
SELECT side, 'Event', event_id, 'Actor', actor_id, '{}' FROM event_actor
UNION ALL
SELECT event.relationship, 'Actor', source_id, 'Actor', target_id,
  json_object('key', key, 'eventId', event.id, 'date', date_from, 'mentions', relationship.mentions,
    'attributedOnly', json(iif(attributed_only, 'true', 'false')))
FROM relationship JOIN event ON event.id = relationship.event_id
ORDER BY 1, 3, 5, 6;
