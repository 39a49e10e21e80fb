// rows: mention id
UNWIND $rows AS row
MATCH (mention:Mention {id: row})-[:EVIDENCES]->(event:Event)
CALL (mention) {
  MATCH (mention)-[reference:NAMES|ATTRIBUTED_TO|PLACE]->(actor:Actor)
  RETURN collect({actorId: actor.id, role: reference.role, name: reference.name, kind: reference.kind,
    country: reference.country, aliases: reference.aliases}) AS references
}
RETURN mention.id AS id, mention.recordedAt AS recordedAt, event.id AS eventId, references
