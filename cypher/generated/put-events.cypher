// Made from the ontology by `node scripts/generate-cypher.ts`: statements that differ by label or type alone.

// ABDUCT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Abduct, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// ACCUSE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Accuse, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// ACQUIT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Acquit, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// AGREE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Agree, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// AID
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Aid, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// APOLOGIZE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Apologize, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// APPOINT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Appoint, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// ARREST
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Arrest, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// ATTACK
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Attack, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// CALL
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Call, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// CHARGE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Charge, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// CONCEDE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Concede, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// CONVICT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Convict, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// COOPERATE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Cooperate, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// CRITICIZE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Criticize, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// DEFEAT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Defeat, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// DENY
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Deny, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// DEPORT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Deport, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// DISMISS
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Dismiss, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// ELECT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Elect, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// ENDORSE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Endorse, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// EXPEL
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Expel, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// IMPEACH
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Impeach, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// INVESTIGATE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Investigate, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// KILL
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Kill, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// LEGISLATE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Legislate, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// MEET
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Meet, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// MOBILIZE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Mobilize, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// NEGOTIATE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Negotiate, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// NOMINATE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Nominate, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// OPPOSE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Oppose, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// ORDER
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Order, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// PARDON
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Pardon, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// PROMISE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Promise, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// PROSECUTE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Prosecute, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// PROTEST
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Protest, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// REJECT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Reject, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// RELEASE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Release, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// REQUEST
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Request, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// RESIGN
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Resign, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// RESTRICT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Restrict, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// RULE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Rule, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// RUN
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Run, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// SANCTION
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Sanction, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// SEIZE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Seize, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// SENTENCE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Sentence, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// SIGN_AGREEMENT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:SignAgreement, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// SUCCEED
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Succeed, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// SUE
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Sue, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// SUPPORT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Support, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// THREATEN
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Threaten, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// VETO
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Veto, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// VISIT
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Visit, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows

// WITHDRAW
UNWIND $rows AS row
MERGE (event:Event {id: row[0]})
  ON CREATE SET event:Withdraw, event.type = row[1], event.status = row[2], event.dateFrom = row[3],
    event.dateTo = row[4], event.datePrecision = row[5], event.caption = row[6], event.symmetric = row[7]
RETURN count(*) AS rows
