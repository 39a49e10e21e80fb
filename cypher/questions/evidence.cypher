// :param {event: "the id of an event or a claim"}
// Which articles say so, in which words? For an event all claims, for a claim itself.
CALL () {
  MATCH (mention:Mention)-[:EVIDENCES]->(:Event {id: $event}) RETURN mention
  UNION
  MATCH (mention:Mention {id: $event}) RETURN mention
}
MATCH (mention)-[:EVIDENCES]->(event:Event)
MATCH (mention)-[:IN]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(outlet:Outlet)
RETURN article.published AS published, outlet.name AS outlet, article.title AS title,
  mention.quote AS quote, mention.trigger AS trigger, mention.attributedTo AS attributedTo,
  mention.alleged AS alleged, mention.confidence AS confidence, article.url AS url,
  mention.start AS start, mention.end AS end, mention.id AS claimId, event.id AS eventId, article.id AS articleId
ORDER BY published, start, claimId
