// Made from the ontology by `node scripts/generate-cypher.ts`: statements that differ by label or type alone.

// ABDUCT
UNWIND $rows AS row
MATCH ()-[link:ABDUCTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// ACCUSE
UNWIND $rows AS row
MATCH ()-[link:ACCUSED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// ACQUIT
UNWIND $rows AS row
MATCH ()-[link:ACQUITTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// AGREE
UNWIND $rows AS row
MATCH ()-[link:AGREED_WITH {key: row}]->()
DELETE link
RETURN count(*) AS rows

// AID
UNWIND $rows AS row
MATCH ()-[link:AIDED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// APOLOGIZE
UNWIND $rows AS row
MATCH ()-[link:APOLOGIZED_TO {key: row}]->()
DELETE link
RETURN count(*) AS rows

// APPOINT
UNWIND $rows AS row
MATCH ()-[link:APPOINTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// ARREST
UNWIND $rows AS row
MATCH ()-[link:ARRESTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// ATTACK
UNWIND $rows AS row
MATCH ()-[link:ATTACKED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// CALL
UNWIND $rows AS row
MATCH ()-[link:CALLED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// CHARGE
UNWIND $rows AS row
MATCH ()-[link:CHARGED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// CONCEDE
UNWIND $rows AS row
MATCH ()-[link:CONCEDED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// CONVICT
UNWIND $rows AS row
MATCH ()-[link:CONVICTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// COOPERATE
UNWIND $rows AS row
MATCH ()-[link:COOPERATED_WITH {key: row}]->()
DELETE link
RETURN count(*) AS rows

// CRITICIZE
UNWIND $rows AS row
MATCH ()-[link:CRITICIZED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// DEFEAT
UNWIND $rows AS row
MATCH ()-[link:DEFEATED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// DENY
UNWIND $rows AS row
MATCH ()-[link:DENIED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// DEPORT
UNWIND $rows AS row
MATCH ()-[link:DEPORTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// DISMISS
UNWIND $rows AS row
MATCH ()-[link:FIRED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// ELECT
UNWIND $rows AS row
MATCH ()-[link:ELECTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// ENDORSE
UNWIND $rows AS row
MATCH ()-[link:ENDORSED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// EXPEL
UNWIND $rows AS row
MATCH ()-[link:EXPELLED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// IMPEACH
UNWIND $rows AS row
MATCH ()-[link:IMPEACHED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// INVESTIGATE
UNWIND $rows AS row
MATCH ()-[link:INVESTIGATED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// KILL
UNWIND $rows AS row
MATCH ()-[link:KILLED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// LEGISLATE
UNWIND $rows AS row
MATCH ()-[link:LEGISLATED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// MEET
UNWIND $rows AS row
MATCH ()-[link:MET {key: row}]->()
DELETE link
RETURN count(*) AS rows

// MOBILIZE
UNWIND $rows AS row
MATCH ()-[link:MOBILIZED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// NEGOTIATE
UNWIND $rows AS row
MATCH ()-[link:NEGOTIATED_WITH {key: row}]->()
DELETE link
RETURN count(*) AS rows

// NOMINATE
UNWIND $rows AS row
MATCH ()-[link:NOMINATED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// OPPOSE
UNWIND $rows AS row
MATCH ()-[link:OPPOSED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// ORDER
UNWIND $rows AS row
MATCH ()-[link:ORDERED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// PARDON
UNWIND $rows AS row
MATCH ()-[link:PARDONED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// PROMISE
UNWIND $rows AS row
MATCH ()-[link:PROMISED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// PROSECUTE
UNWIND $rows AS row
MATCH ()-[link:PROSECUTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// PROTEST
UNWIND $rows AS row
MATCH ()-[link:PROTESTED_AGAINST {key: row}]->()
DELETE link
RETURN count(*) AS rows

// REJECT
UNWIND $rows AS row
MATCH ()-[link:REJECTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// RELEASE
UNWIND $rows AS row
MATCH ()-[link:RELEASED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// REQUEST
UNWIND $rows AS row
MATCH ()-[link:REQUESTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// RESIGN
UNWIND $rows AS row
MATCH ()-[link:RESIGNED_FROM {key: row}]->()
DELETE link
RETURN count(*) AS rows

// RESTRICT
UNWIND $rows AS row
MATCH ()-[link:RESTRICTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// RULE
UNWIND $rows AS row
MATCH ()-[link:RULED_ON {key: row}]->()
DELETE link
RETURN count(*) AS rows

// RUN
UNWIND $rows AS row
MATCH ()-[link:RAN_FOR {key: row}]->()
DELETE link
RETURN count(*) AS rows

// SANCTION
UNWIND $rows AS row
MATCH ()-[link:SANCTIONED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// SEIZE
UNWIND $rows AS row
MATCH ()-[link:SEIZED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// SENTENCE
UNWIND $rows AS row
MATCH ()-[link:SENTENCED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// SIGN_AGREEMENT
UNWIND $rows AS row
MATCH ()-[link:SIGNED_AGREEMENT_WITH {key: row}]->()
DELETE link
RETURN count(*) AS rows

// SUCCEED
UNWIND $rows AS row
MATCH ()-[link:SUCCEEDED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// SUE
UNWIND $rows AS row
MATCH ()-[link:SUED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// SUPPORT
UNWIND $rows AS row
MATCH ()-[link:SUPPORTED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// THREATEN
UNWIND $rows AS row
MATCH ()-[link:THREATENED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// VETO
UNWIND $rows AS row
MATCH ()-[link:VETOED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// VISIT
UNWIND $rows AS row
MATCH ()-[link:VISITED {key: row}]->()
DELETE link
RETURN count(*) AS rows

// WITHDRAW
UNWIND $rows AS row
MATCH ()-[link:WITHDREW_FROM {key: row}]->()
DELETE link
RETURN count(*) AS rows
