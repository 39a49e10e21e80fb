// rows: article id, outlet id, name
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MERGE (outlet:Outlet {id: row[1]})
  ON CREATE SET outlet.name = row[2]
MERGE (article)-[:PUBLISHED_BY]->(outlet)
RETURN count(*) AS rows
