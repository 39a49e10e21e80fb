// Made from the ontology by `node scripts/generate-cypher.ts`: statements that differ by label or type alone.

// person
UNWIND $rows AS row
MERGE (actor:Actor {id: row[0]})
  ON CREATE SET actor:Person, actor.name = row[1], actor.kind = row[2], actor.country = row[3]
RETURN count(*) AS rows

// organization
UNWIND $rows AS row
MERGE (actor:Actor {id: row[0]})
  ON CREATE SET actor:Organization, actor.name = row[1], actor.kind = row[2], actor.country = row[3]
RETURN count(*) AS rows

// office
UNWIND $rows AS row
MERGE (actor:Actor {id: row[0]})
  ON CREATE SET actor:Office, actor.name = row[1], actor.kind = row[2], actor.country = row[3]
RETURN count(*) AS rows

// country
UNWIND $rows AS row
MERGE (actor:Actor {id: row[0]})
  ON CREATE SET actor:Country, actor.name = row[1], actor.kind = row[2], actor.country = row[3]
RETURN count(*) AS rows

// group
UNWIND $rows AS row
MERGE (actor:Actor {id: row[0]})
  ON CREATE SET actor:Group, actor.name = row[1], actor.kind = row[2], actor.country = row[3]
RETURN count(*) AS rows

// place
UNWIND $rows AS row
MERGE (actor:Actor {id: row[0]})
  ON CREATE SET actor:Place, actor.name = row[1], actor.kind = row[2], actor.country = row[3]
RETURN count(*) AS rows

// measure
UNWIND $rows AS row
MERGE (actor:Actor {id: row[0]})
  ON CREATE SET actor:Measure, actor.name = row[1], actor.kind = row[2], actor.country = row[3]
RETURN count(*) AS rows

// thing
UNWIND $rows AS row
MERGE (actor:Actor {id: row[0]})
  ON CREATE SET actor:Thing, actor.name = row[1], actor.kind = row[2], actor.country = row[3]
RETURN count(*) AS rows

// none
UNWIND $rows AS row
MERGE (actor:Actor {id: row[0]})
  ON CREATE SET actor.name = row[1], actor.kind = row[2], actor.country = row[3]
RETURN count(*) AS rows
