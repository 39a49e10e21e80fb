// One key for each base label, before anything is loaded. Names carry the number of the graph's shape.
CREATE CONSTRAINT tacitus_1_actor_id IF NOT EXISTS FOR (actor:Actor) REQUIRE actor.id IS UNIQUE;
CREATE CONSTRAINT tacitus_1_alias_text IF NOT EXISTS FOR (alias:Alias) REQUIRE alias.text IS UNIQUE;
CREATE CONSTRAINT tacitus_1_article_id IF NOT EXISTS FOR (article:Article) REQUIRE article.id IS UNIQUE;
CREATE CONSTRAINT tacitus_1_event_id IF NOT EXISTS FOR (event:Event) REQUIRE event.id IS UNIQUE;
CREATE CONSTRAINT tacitus_1_mention_id IF NOT EXISTS FOR (mention:Mention) REQUIRE mention.id IS UNIQUE;
CREATE CONSTRAINT tacitus_1_outlet_id IF NOT EXISTS FOR (outlet:Outlet) REQUIRE outlet.id IS UNIQUE;
CREATE INDEX tacitus_1_event_type_date IF NOT EXISTS FOR (event:Event) ON (event.type, event.dateFrom);
