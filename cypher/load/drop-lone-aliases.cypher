// rows: alias; only those that no actor has any more
UNWIND $rows AS row
MATCH (alias:Alias {text: row})
WHERE NOT EXISTS { (alias)<-[:HAS_ALIAS]-() }
DELETE alias
RETURN count(*) AS rows
