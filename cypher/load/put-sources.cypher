// rows: event id, actor id
UNWIND $rows AS row
MATCH (event:Event {id: row[0]})
MATCH (actor:Actor {id: row[1]})
MERGE (event)-[:SOURCE]->(actor)
RETURN count(*) AS rows
