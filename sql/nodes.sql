-- Every node: base label, id, further label, properties as one JSON object.
SELECT 'Actor' AS label, id, kind AS further,
  json_object('id', id, 'name', name, 'kind', kind, 'country', country) AS properties FROM actor
UNION ALL
SELECT DISTINCT 'Alias', alias, NULL, json_object('text', alias) FROM actor_alias
UNION ALL
SELECT 'Article', id, NULL,
  json_object('id', id, 'url', url, 'title', title, 'published', published, 'textHash', text_hash) FROM article
UNION ALL
SELECT 'Event', id, type,
  json_object('id', id, 'type', type, 'status', status, 'dateFrom', date_from, 'dateTo', date_to,
    'datePrecision', date_precision, 'caption', caption, 'symmetric', json(iif(symmetric, 'true', 'false')),
    'mentions', mentions, 'articles', articles, 'outlets', outlets) FROM event
UNION ALL
SELECT 'Mention', id, NULL,
  json_object('id', id, 'trigger', trigger_text, 'quote', quote, 'start', start_offset, 'end', end_offset,
    'confidence', confidence, 'alleged', json(iif(alleged, 'true', 'false')), 'attributedTo', attributed_to,
    'dateBasis', date_basis, 'extractor', extractor, 'claim', claim, 'corrected', corrected) FROM mention
UNION ALL
SELECT 'Outlet', id, NULL, json_object('id', id, 'name', name) FROM outlet
ORDER BY 1, 2;
