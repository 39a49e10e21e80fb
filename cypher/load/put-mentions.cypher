// rows: id, article id, event id, trigger, quote, start, end, confidence, alleged, attributedTo, dateBasis, extractor, claim, corrected, recordedAt
UNWIND $rows AS row
MATCH (article:Article {id: row[1]})
MATCH (event:Event {id: row[2]})
CREATE (mention:Mention {id: row[0], trigger: row[3], quote: row[4], start: row[5], end: row[6], confidence: row[7],
  alleged: row[8], attributedTo: row[9], dateBasis: row[10], extractor: row[11], claim: row[12], corrected: row[13],
  recordedAt: row[14]})
CREATE (mention)-[:IN]->(article)
CREATE (mention)-[:EVIDENCES]->(event)
RETURN count(*) AS rows
