// rows: actor id
UNWIND $rows AS row
MATCH (actor:Actor {id: row})<-[reference:NAMES|ATTRIBUTED_TO|PLACE]-(:Mention)
RETURN actor.id AS actorId, reference.role AS role, reference.name AS name, reference.kind AS kind,
  reference.country AS country, count(*) AS count
