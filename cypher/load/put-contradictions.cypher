// rows: id of the negated event, id of the actual one; fewer where only one of them is known
UNWIND $rows AS row
MATCH (negated:Event {id: row[0]})
MATCH (actual:Event {id: row[1]})
MERGE (negated)-[:CONTRADICTS]->(actual)
RETURN count(*) AS rows
