// The articles that name an actor, with all their claims' lines.
MATCH (:Actor {id: $actor})<-[:NAMES|ATTRIBUTED_TO|PLACE]-(:Mention)-[:IN]->(article:Article)
WITH DISTINCT article
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN article.id AS id, article.url AS url, article.title AS title, article.published AS published,
  article.textHash AS textHash, outlet.name AS outlet,
  COLLECT { MATCH (mention:Mention)-[:IN]->(article) RETURN mention.claim } AS claims
ORDER BY article.id
