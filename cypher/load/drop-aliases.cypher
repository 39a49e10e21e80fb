// rows: actor id, alias; only where no mention holds the alias any more
UNWIND $rows AS row
MATCH (actor:Actor {id: row[0]})
MATCH (actor)-[link:HAS_ALIAS]->(:Alias {text: row[1]})
WHERE NOT EXISTS {
  MATCH (actor)<-[reference:NAMES|ATTRIBUTED_TO|PLACE]-()
  WHERE row[1] IN reference.aliases
}
DELETE link
RETURN count(*) AS rows
