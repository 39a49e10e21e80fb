// rows: event id; only those that no mention holds any more
UNWIND $rows AS row
MATCH (event:Event {id: row})
WHERE NOT EXISTS { (event)<-[:EVIDENCES]-() }
DETACH DELETE event
RETURN count(*) AS rows
