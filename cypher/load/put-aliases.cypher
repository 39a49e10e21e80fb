// rows: actor id, alias
UNWIND $rows AS row
MATCH (actor:Actor {id: row[0]})
MERGE (alias:Alias {text: row[1]})
MERGE (actor)-[:HAS_ALIAS]->(alias)
RETURN count(*) AS rows
