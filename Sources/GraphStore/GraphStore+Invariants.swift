import GRDB
import GraphModel

extension GraphStore {
  /// Checks everything that must hold in a graph: SQLite's own structures, references, offsets,
  /// numbers and counts.
  ///
  /// - Returns: One sentence for each violation, at most a hundred; nothing when all is well.
  /// - Throws: ``GraphStoreError`` when the file cannot be read at all.
  /// - Complexity: O(n log n) in the size of the graph.
  public func checkInvariants() throws(GraphStoreError) -> [String] {
    try read { database in
      var violations = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
        .filter { $0 != "ok" }
      violations += try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").prefix(20)
        .map { "a row of '\($0[0] as String)' refers to a missing '\($0[2] as String)'" }
      for rule in Self.rules {
        violations += try Row.fetchAll(database, sql: rule.sql + " LIMIT 10").map { row in
          rule.sentence + ": " + row.databaseValues.map(\.description).joined(separator: " ")
        }
      }
      violations += try Self.wrongNumbers(database)
      return Array(violations.prefix(100))
    }
  }

  private static let rules: [(sentence: String, sql: String)] = [
    (
      "a sentence differs from its article's text",
      """
      SELECT sentence.id FROM sentence JOIN article ON article.number = sentence.article
      WHERE CAST(sentence.text AS BLOB) <> substr(
        CAST(article.text AS BLOB), start_offset + 1, end_offset - start_offset)
      """
    ),
    (
      "a mention lies outside of its sentence",
      """
      SELECT mention.article, mention.position FROM mention
      JOIN sentence ON sentence.article = mention.article AND sentence.position = mention.sentence
      WHERE mention.start_offset < sentence.start_offset
        OR mention.end_offset > sentence.end_offset
      """
    ),
    (
      "an actor is mentioned in no article",
      """
      SELECT id, name FROM actor
      WHERE NOT EXISTS (SELECT 1 FROM article_actor WHERE article_actor.actor = actor.id)
      """
    ),
    (
      "a member stands in another block than its actor",
      """
      SELECT article, position FROM article_actor JOIN actor ON actor.id = actor
      WHERE actor.block <> article_actor.block
      """
    ),
    (
      "an alias is counted wrongly",
      """
      SELECT actor, text FROM (
        SELECT member.actor AS actor, form.text AS text, sum(form.count) AS count
        FROM article_actor_form AS form
        JOIN article_actor AS member
          ON member.article = form.article AND member.position = form.actor_position
        WHERE form.is_alias AND form.count > 0
        GROUP BY member.actor, form.text
        EXCEPT SELECT actor, name, count FROM alias)
      """
    ),
    (
      "an alias stands in no article",
      """
      SELECT actor, name FROM (
        SELECT actor, name, count FROM alias
        EXCEPT SELECT member.actor, form.text, sum(form.count)
        FROM article_actor_form AS form
        JOIN article_actor AS member
          ON member.article = form.article AND member.position = form.actor_position
        WHERE form.is_alias
        GROUP BY member.actor, form.text)
      """
    ),
    (
      "a claim has another relation than its actors and label say",
      """
      SELECT evidence.article, evidence.position FROM evidence
      JOIN article_actor AS source
        ON source.article = evidence.article AND source.position = source_position
      JOIN article_actor AS target
        ON target.article = evidence.article AND target.position = target_position
      LEFT JOIN relation ON relation.id = evidence.relation
      LEFT JOIN vocabulary ON vocabulary.label = evidence.label
      WHERE CASE
        WHEN source.actor = target.actor THEN evidence.relation IS NOT NULL
        WHEN relation.id IS NULL OR relation.label <> evidence.label THEN TRUE
        WHEN relation.source = source.actor AND relation.target = target.actor THEN FALSE
        WHEN relation.source = target.actor AND relation.target = source.actor
          THEN NOT coalesce(is_symmetric, 0)
        ELSE TRUE END
      """
    ),
    (
      "a relation counts its claims wrongly",
      """
      SELECT relation.id FROM relation
      WHERE claims <> (SELECT count(*) FROM evidence WHERE evidence.relation = relation.id)
        OR opposite_claims <> (
          SELECT count(*) FROM evidence JOIN article_actor AS source
            ON source.article = evidence.article AND source.position = source_position
          WHERE evidence.relation = relation.id AND source.actor <> relation.source)
      """
    ),
  ]

  private static func wrongNumbers(_ database: Database) throws -> [String] {
    var violations: [String] = []
    for row in try Row.fetchAll(database, sql: "SELECT id, key FROM actor") {
      let (number, key): (Int64, String) = (row[0], row[1])
      if number != StableNumber.of(key) {
        violations.append("actor '\(key)' has a number of another key")
      }
    }
    for row in try Row.fetchAll(database, sql: "SELECT number, id FROM article") {
      let (number, id): (Int64, String) = (row[0], row[1])
      if number != StableNumber.of(id) {
        violations.append("article '\(id)' has a number of another identifier")
      }
    }
    return violations
  }
}
