-- Which persons known by their name alone may be two? Each of their articles that shares no other actor, countries aside,
-- and no "Mayor Ada Quill" with the rest.
WITH named (id, kind, article_id) AS MATERIALIZED (
  SELECT DISTINCT actor.id, actor.kind, mention.article_id
  FROM reference
  JOIN mention ON mention.id = reference.mention_id
  JOIN actor ON actor.id = reference.actor_id
  WHERE actor.kind IS NOT 'country'
),
person AS MATERIALIZED (
  SELECT id, article_id, count(*) OVER (PARTITION BY id) AS articles
  FROM named WHERE kind = 'person' AND id GLOB 'n:*'
)
SELECT actor.name AS name, person.articles AS articles, article.title AS title, article.published AS published,
  article.id AS articleId, actor.id AS id
FROM person
JOIN actor ON actor.id = person.id
JOIN article ON article.id = person.article_id
WHERE person.articles > 1 AND NOT EXISTS (
  SELECT 1
  FROM named AS here
  JOIN named AS there ON there.id = here.id AND there.article_id <> here.article_id
  JOIN person AS other ON other.id = person.id AND other.article_id = there.article_id
  WHERE here.article_id = person.article_id AND here.id <> person.id
) AND NOT EXISTS (
  SELECT 1
  FROM reference AS here
  JOIN mention ON mention.id = here.mention_id
  JOIN reference AS there ON there.actor_id = here.actor_id AND there.text = here.text
  JOIN mention AS other ON other.id = there.mention_id AND other.article_id <> mention.article_id
  WHERE here.actor_id = person.id AND mention.article_id = person.article_id
    AND length(here.text) > length(here.name) AND instr(here.text, here.name) > 0
)
ORDER BY articles DESC, actor.id, article.id
LIMIT coalesce($limit, -1);
