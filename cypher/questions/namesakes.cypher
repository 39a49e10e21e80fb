// :param {limit: null}
// Which persons known by their name alone may be two? Each of their articles that shares no other actor, countries aside,
// and no "Mayor Ada Quill" with the rest.
MATCH (actor:Person)<-[:NAMES|ATTRIBUTED_TO|PLACE]-(:Mention)-[:IN]->(article:Article)
WHERE actor.id STARTS WITH 'n:'
WITH actor, collect(DISTINCT article) AS articles
WHERE size(articles) > 1
UNWIND articles AS article
WITH actor, articles, article
WHERE NOT EXISTS {
  MATCH (article)<-[:IN]-(:Mention)-[:NAMES|ATTRIBUTED_TO|PLACE]->(shared:Actor)
    <-[:NAMES|ATTRIBUTED_TO|PLACE]-(:Mention)-[:IN]->(other:Article)
  WHERE shared <> actor AND NOT shared:Country AND other <> article AND other IN articles
} AND NOT EXISTS {
  MATCH (article)<-[:IN]-(:Mention)-[here:NAMES|ATTRIBUTED_TO|PLACE]->(actor)
    <-[there:NAMES|ATTRIBUTED_TO|PLACE]-(:Mention)-[:IN]->(other:Article)
  WHERE other <> article AND there.text = here.text AND size(here.text) > size(here.name) AND here.text CONTAINS here.name
}
RETURN actor.name AS name, size(articles) AS articles, article.title AS title, article.published AS published,
  article.id AS articleId, actor.id AS id
ORDER BY articles DESC, id, articleId
LIMIT toInteger(coalesce($limit, 1000000000))
