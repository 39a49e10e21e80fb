// Every article with its claims' lines.
MATCH (article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN article.id AS id, article.url AS url, article.title AS title, article.published AS published,
  article.textHash AS textHash, outlet.name AS outlet,
  COLLECT { MATCH (mention:Mention)-[:IN]->(article) RETURN mention.claim } AS claims
ORDER BY article.id
