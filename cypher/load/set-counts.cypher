// rows: event id
UNWIND $rows AS row
MATCH (event:Event {id: row})
CALL (event) {
  MATCH (event)<-[:EVIDENCES]-(mention:Mention)-[:IN]->(article:Article)
  OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
  RETURN count(DISTINCT mention) AS mentions, count(DISTINCT article) AS articles, count(DISTINCT outlet) AS outlets
}
FOREACH (_ IN CASE WHEN [event.mentions, event.articles, event.outlets] = [mentions, articles, outlets] THEN [] ELSE [1] END |
  SET event.mentions = mentions, event.articles = articles, event.outlets = outlets)
RETURN count(*) AS rows
