// Made from the ontology by `node scripts/generate-cypher.ts`: statements that differ by label or type alone.

// ABDUCT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:ABDUCTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// ACCUSE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:ACCUSED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// ACQUIT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:ACQUITTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// AGREE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:AGREED_WITH {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// AID
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:AIDED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// APOLOGIZE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:APOLOGIZED_TO {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// APPOINT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:APPOINTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// ARREST
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:ARRESTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// ATTACK
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:ATTACKED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// CALL
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:CALLED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// CHARGE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:CHARGED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// CONCEDE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:CONCEDED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// CONVICT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:CONVICTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// COOPERATE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:COOPERATED_WITH {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// CRITICIZE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:CRITICIZED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// DEFEAT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:DEFEATED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// DENY
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:DENIED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// DEPORT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:DEPORTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// DISMISS
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:FIRED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// ELECT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:ELECTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// ENDORSE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:ENDORSED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// EXPEL
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:EXPELLED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// IMPEACH
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:IMPEACHED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// INVESTIGATE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:INVESTIGATED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// KILL
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:KILLED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// LEGISLATE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:LEGISLATED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// MEET
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:MET {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// MOBILIZE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:MOBILIZED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// NEGOTIATE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:NEGOTIATED_WITH {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// NOMINATE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:NOMINATED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// OPPOSE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:OPPOSED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// ORDER
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:ORDERED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// PARDON
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:PARDONED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// PROMISE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:PROMISED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// PROSECUTE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:PROSECUTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// PROTEST
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:PROTESTED_AGAINST {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// REJECT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:REJECTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// RELEASE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:RELEASED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// REQUEST
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:REQUESTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// RESIGN
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:RESIGNED_FROM {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// RESTRICT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:RESTRICTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// RULE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:RULED_ON {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// RUN
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:RAN_FOR {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// SANCTION
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:SANCTIONED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// SEIZE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:SEIZED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// SENTENCE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:SENTENCED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// SIGN_AGREEMENT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:SIGNED_AGREEMENT_WITH {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// SUCCEED
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:SUCCEEDED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// SUE
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:SUED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// SUPPORT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:SUPPORTED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// THREATEN
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:THREATENED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// VETO
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:VETOED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// VISIT
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:VISITED {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows

// WITHDRAW
UNWIND $rows AS row
MATCH (source:Actor {id: row[1]})
MATCH (target:Actor {id: row[2]})
MERGE (source)-[link:WITHDREW_FROM {key: row[0]}]->(target)
  ON CREATE SET link.eventId = row[3], link.date = row[4], link.mentions = row[5], link.attributedOnly = row[6]
FOREACH (_ IN CASE WHEN [link.mentions, link.attributedOnly] = [row[5], row[6]] THEN [] ELSE [1] END |
  SET link.mentions = row[5], link.attributedOnly = row[6])
RETURN count(*) AS rows
