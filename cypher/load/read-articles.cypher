// rows: article id
UNWIND $rows AS row
MATCH (article:Article {id: row})
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
CALL (article) {
  MATCH (mention:Mention)-[:IN]->(article)
  RETURN collect([mention.id, mention.claim, mention.corrected]) AS claims
}
RETURN article.id AS id, article.url AS url, article.title AS title, article.published AS published,
  article.textHash AS textHash, outlet.name AS outlet, claims
