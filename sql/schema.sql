-- The graph in SQLite: articles, claims (mention), events and actors as they were loaded, and what is derived from them.
-- A change of shape gets a new number in src/store/sqlite/database.ts.

CREATE TABLE outlet (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE article (
  id TEXT NOT NULL PRIMARY KEY,
  url TEXT, title TEXT, published TEXT, text_hash TEXT NOT NULL,
  outlet_id TEXT REFERENCES outlet (id),
  text ANY, -- TEXT as it is, BLOB deflated
  recorded_at TEXT NOT NULL,
  retracted_at TEXT
) STRICT;
CREATE INDEX article_outlet ON article (outlet_id);

CREATE TABLE actor (id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, kind TEXT, country TEXT) STRICT;

CREATE TABLE event (
  id TEXT NOT NULL PRIMARY KEY,
  type TEXT NOT NULL, relationship TEXT NOT NULL, status TEXT NOT NULL,
  date_from TEXT, date_to TEXT, date_precision TEXT NOT NULL,
  caption TEXT NOT NULL, symmetric INTEGER NOT NULL,
  contradicts TEXT, -- id that the event of contradicting status would have
  mentions INTEGER NOT NULL DEFAULT 0, articles INTEGER NOT NULL DEFAULT 0, outlets INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX event_type ON event (type, date_from);
CREATE INDEX event_contradicts ON event (contradicts) WHERE contradicts IS NOT NULL;

CREATE TABLE event_actor (
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('SOURCE', 'TARGET')),
  actor_id TEXT NOT NULL REFERENCES actor (id),
  PRIMARY KEY (event_id, side, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_actor_actor ON event_actor (actor_id);

CREATE TABLE mention (
  id TEXT NOT NULL PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  event_id TEXT NOT NULL REFERENCES event (id),
  trigger_text TEXT NOT NULL,
  quote TEXT NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
  confidence REAL NOT NULL, alleged INTEGER NOT NULL, attributed_to TEXT,
  date_basis TEXT NOT NULL, extractor TEXT NOT NULL,
  claim TEXT NOT NULL, -- as the article has it
  corrected TEXT, -- corrections that changed its actors: a JSON list
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX mention_article ON mention (article_id);
CREATE INDEX mention_event ON mention (event_id);

CREATE TABLE reference (
  mention_id TEXT NOT NULL REFERENCES mention (id) ON DELETE CASCADE,
  role TEXT NOT NULL, position INTEGER NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actor (id),
  text TEXT NOT NULL, name TEXT NOT NULL, kind TEXT, country TEXT,
  aliases TEXT NOT NULL, -- a JSON list
  PRIMARY KEY (mention_id, role, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_actor ON reference (actor_id);

CREATE TABLE actor_alias (
  alias TEXT NOT NULL,
  actor_id TEXT NOT NULL REFERENCES actor (id) ON DELETE CASCADE,
  PRIMARY KEY (alias, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_alias_actor ON actor_alias (actor_id);

-- Derived: one for each source and target of an actual event with at least one claim that is not alleged.
CREATE TABLE relationship (
  key TEXT NOT NULL PRIMARY KEY,
  event_id TEXT NOT NULL REFERENCES event (id) ON DELETE CASCADE,
  source_id TEXT NOT NULL REFERENCES actor (id),
  target_id TEXT NOT NULL REFERENCES actor (id),
  mentions INTEGER NOT NULL, attributed_only INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX relationship_event ON relationship (event_id);
CREATE INDEX relationship_source ON relationship (source_id);
CREATE INDEX relationship_target ON relationship (target_id);

CREATE VIEW wanted_relationship AS
SELECT event.id AS event_id, source.actor_id AS source_id, target.actor_id AS target_id,
  count(*) AS mentions, min(mention.attributed_to IS NOT NULL) AS attributed_only
FROM event
JOIN mention ON mention.event_id = event.id AND mention.alleged = 0
JOIN event_actor AS source ON source.event_id = event.id AND source.side = 'SOURCE'
JOIN event_actor AS target ON target.event_id = event.id AND target.side = 'TARGET'
WHERE event.status = 'actual'
GROUP BY event.id, source.actor_id, target.actor_id;

CREATE VIEW event_count AS
SELECT mention.event_id, count(*) AS mentions, count(DISTINCT article.id) AS articles,
  count(DISTINCT article.outlet_id) AS outlets
FROM mention JOIN article ON article.id = mention.article_id
GROUP BY mention.event_id;

-- An event with its surest claim, as the questions show it.
CREATE VIEW event_fact AS
SELECT event.*, best.quote, best.confidence,
  (SELECT min(mention.alleged) FROM mention WHERE mention.event_id = event.id) AS alleged
FROM event
JOIN mention AS best ON best.id = (
  SELECT mention.id FROM mention WHERE mention.event_id = event.id
  ORDER BY mention.confidence DESC, mention.id LIMIT 1
);
