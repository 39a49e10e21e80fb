// :param {name: "marsh", limit: null}
// Which actors have a name with these letters, or this id? Those in most events first.
CALL () {
  MATCH (alias:Alias)<-[:HAS_ALIAS]-(actor:Actor)
  WHERE alias.text CONTAINS toLower(normalize(trim($name), NFKC))
  RETURN actor
  UNION
  MATCH (actor:Actor {id: $name})
  RETURN actor
}
RETURN actor.name AS name, actor.kind AS kind, actor.country AS country,
  COUNT { MATCH (actor)<-[:SOURCE|TARGET]-(event:Event) RETURN DISTINCT event } AS events, actor.id AS id
ORDER BY events DESC, id
LIMIT toInteger(coalesce($limit, 1000000000))
