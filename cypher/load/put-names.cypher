// rows: mention id, actor id, role, position, text, name, kind, country, aliases
UNWIND $rows AS row
MATCH (mention:Mention {id: row[0]})
MATCH (actor:Actor {id: row[1]})
CREATE (mention)-[:NAMES {role: row[2], position: row[3], text: row[4], name: row[5], kind: row[6], country: row[7],
  aliases: row[8]}]->(actor)
RETURN count(*) AS rows
