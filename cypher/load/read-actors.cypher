// rows: actor id
UNWIND $rows AS row
MATCH (actor:Actor {id: row})
RETURN actor.id AS id, actor.name AS name, actor.kind AS kind, actor.country AS country
