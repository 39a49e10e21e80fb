// rows: id, url, title, published, textHash, recordedAt
UNWIND $rows AS row
MERGE (article:Article {id: row[0]})
  ON CREATE SET article.recordedAt = row[5]
SET article.url = row[1], article.title = row[2], article.published = row[3], article.textHash = row[4]
RETURN count(*) AS rows
