// rows: actor id; only those that no mention names any more
UNWIND $rows AS row
MATCH (actor:Actor {id: row})
WHERE NOT EXISTS { (actor)<-[:NAMES|ATTRIBUTED_TO|PLACE]-() }
DETACH DELETE actor
RETURN count(*) AS rows
