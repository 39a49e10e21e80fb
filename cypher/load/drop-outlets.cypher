// rows: outlet id; only those that no article has any more
UNWIND $rows AS row
MATCH (outlet:Outlet {id: row})
WHERE NOT EXISTS { (outlet)<-[:PUBLISHED_BY]-() }
DELETE outlet
RETURN count(*) AS rows
