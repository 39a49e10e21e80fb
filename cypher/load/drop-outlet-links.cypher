// rows: article id, outlet id or null; only where the article has another outlet
UNWIND $rows AS row
MATCH (article:Article {id: row[0]})
MATCH (article)-[link:PUBLISHED_BY]->(outlet:Outlet)
WHERE row[1] IS NULL OR outlet.id <> row[1]
DELETE link
RETURN count(*) AS rows
