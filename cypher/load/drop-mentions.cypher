// rows: mention id
UNWIND $rows AS row
MATCH (mention:Mention {id: row})
DETACH DELETE mention
RETURN count(*) AS rows
