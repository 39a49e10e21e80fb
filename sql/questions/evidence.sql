-- Which articles say so, in which words? For an event all claims, for a claim itself.
SELECT article.published AS published, outlet.name AS outlet, article.title AS title,
  mention.quote AS quote, mention.trigger_text AS "trigger", mention.attributed_to AS attributedTo,
  mention.alleged AS alleged, mention.confidence AS confidence, article.url AS url,
  mention.start_offset AS start, mention.end_offset AS "end",
  mention.id AS claimId, mention.event_id AS eventId, article.id AS articleId
FROM (
  SELECT id FROM mention WHERE event_id = $event
  UNION
  SELECT id FROM mention WHERE id = $event
) AS chosen
JOIN mention ON mention.id = chosen.id
JOIN article ON article.id = mention.article_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
ORDER BY article.published NULLS LAST, mention.start_offset, mention.id;
