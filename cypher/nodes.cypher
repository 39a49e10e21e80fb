// Every node: base label, id, further label, properties; times of recording aside.
CALL () {
  MATCH (node:Actor) RETURN 'Actor' AS label, node.id AS id, node.kind AS further, node
  UNION ALL
  MATCH (node:Alias) RETURN 'Alias' AS label, node.text AS id, null AS further, node
  UNION ALL
  MATCH (node:Article) RETURN 'Article' AS label, node.id AS id, null AS further, node
  UNION ALL
  MATCH (node:Event) RETURN 'Event' AS label, node.id AS id, node.type AS further, node
  UNION ALL
  MATCH (node:Mention) RETURN 'Mention' AS label, node.id AS id, null AS further, node
  UNION ALL
  MATCH (node:Outlet) RETURN 'Outlet' AS label, node.id AS id, null AS further, node
}
RETURN label, id, further, labels(node) AS labels, node {.*, recordedAt: null, retractedAt: null} AS properties
ORDER BY label, id
