// Every edge: type, both ends with their base labels, properties; `role` and `aliases` serve loading alone.
MATCH (from)-[edge]->(to)
WITH edge, from, to,
  [label IN labels(from) WHERE label IN ['Actor', 'Article', 'Event', 'Mention']][0] AS fromLabel,
  [label IN labels(to) WHERE label IN ['Actor', 'Alias', 'Article', 'Event', 'Outlet']][0] AS toLabel
RETURN type(edge) AS type, fromLabel, from.id AS fromId, toLabel, coalesce(to.id, to.text) AS toId,
  CASE type(edge)
    WHEN 'NAMES' THEN edge {.role, .position, .text, .name, .kind, .country}
    WHEN 'PLACE' THEN edge {.text, .name, .kind, .country}
    WHEN 'ATTRIBUTED_TO' THEN edge {.text, .name}
    ELSE edge {.*}
  END AS properties
ORDER BY type, fromId, toId, properties.position
