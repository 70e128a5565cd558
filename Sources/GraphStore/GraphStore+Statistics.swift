import GRDB

extension GraphStore {
  /// Counts everything there is.
  ///
  /// - Returns: The counts; ties are in alphabetical order.
  /// - Throws: ``GraphStoreError``.
  /// - Complexity: O(n) in the size of the graph.
  public func statistics() throws(GraphStoreError) -> GraphStatistics {
    try read { database in
      func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      func counts(_ column: String, _ rest: String) throws -> [GraphStatistics.Count] {
        try Row.fetchAll(
          database,
          sql: "SELECT \(column), count(*) FROM \(rest) GROUP BY 1 ORDER BY count(*) DESC, 1"
        ).map { GraphStatistics.Count(name: $0[0], count: $0[1]) }
      }
      let claims = "evidence JOIN relation ON relation.id = relation WHERE NOT is_rejected"
      return GraphStatistics(
        articles: try number("SELECT count(*) FROM article"),
        sentences: try number("SELECT count(*) FROM sentence"),
        actors: try number("SELECT count(*) FROM actor"),
        mentions: try number("SELECT count(*) FROM mention"),
        relations: try number("SELECT count(*) FROM relation WHERE NOT is_rejected"),
        claims: try number("SELECT count(*) FROM \(claims)"),
        claimsWithinOneActor: try number("SELECT count(*) FROM evidence WHERE relation IS NULL"),
        rejectedRelations: try number("SELECT count(*) FROM relation WHERE is_rejected"),
        bytes: try number("PRAGMA page_count") * number("PRAGMA page_size"),
        actorKinds: try counts("kind", "actor"),
        polarities: try counts("polarity", claims),
        modalities: try counts("modality", claims),
        vocabularyLabels: try counts(
          "relation.label", claims + " AND relation.label IN (SELECT label FROM vocabulary)"),
        openLabels: try counts(
          "relation.label", claims + " AND relation.label NOT IN (SELECT label FROM vocabulary)"),
        rules: try counts("rule", claims),
        publishers: try counts("publisher", "article WHERE publisher IS NOT NULL"),
        discarded: try Row.fetchAll(
          database,
          sql: "SELECT reason, sum(count) FROM discarded GROUP BY 1 ORDER BY sum(count) DESC, 1"
        ).map { GraphStatistics.Count(name: $0[0], count: $0[1]) })
    }
  }
}
