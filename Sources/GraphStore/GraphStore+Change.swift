import GRDB
public import GraphModel

extension GraphStore {
  /// Adds articles in one transaction; those that are in the graph already are left alone.
  ///
  /// - Parameters:
  ///   - graphs: What the articles say.
  ///   - identity: Decides which actors of articles are the same. When its version is another one
  ///     than at the last change, all actors are put together anew.
  /// - Returns: Which articles were added and which were there.
  /// - Throws: ``GraphStoreError``; nothing has changed then.
  /// - Complexity: O(m log n) for m new rows in a graph of n rows, and what the identity takes for
  ///   blocks that are not settled.
  @discardableResult
  public func add(
    _ graphs: [ArticleGraph], identity: any ActorIdentity
  ) throws(GraphStoreError) -> AddReport {
    try write { database in
      var report = AddReport(added: [], present: [], replaced: [])
      let rows = ArticleRows(database: database)
      var new: [String: ArticleGraph] = [:]
      for graph in graphs {
        let id = graph.article.id
        if try new[id] != nil || rows.number(of: id) != nil {
          report.present.append(id)
        } else {
          new[id] = graph
          report.added.append(id)
        }
      }
      var change = try GraphChange(database: database, identity: identity, cache: cache)
      try change.apply(adding: report.added.compactMap { new[$0] })
      return report
    }
  }

  /// Adds articles in one transaction; what is in the graph under the same identifier or from the
  /// same place goes.
  ///
  /// - Parameters:
  ///   - graphs: What the articles say. Of several with the same identifier or `uri` the last stays.
  ///   - identity: Decides which actors of articles are the same.
  /// - Returns: Which articles were added and which gave way.
  /// - Throws: ``GraphStoreError``; nothing has changed then.
  @discardableResult
  public func replace(
    _ graphs: [ArticleGraph], identity: any ActorIdentity
  ) throws(GraphStoreError) -> AddReport {
    try write { database in
      var latest: [ArticleGraph] = []
      var ids: Set<String> = []
      var addresses: Set<String> = []
      for graph in graphs.reversed() {
        let isNewID = ids.insert(graph.article.id).inserted
        let isNewAddress = graph.article.uri.map { addresses.insert($0).inserted } ?? true
        if isNewID && isNewAddress { latest.append(graph) }
      }
      latest.reverse()
      var gone: [(number: Int64, id: String)] = []
      for graph in latest {
        let found = try Row.fetchAll(
          database.cachedStatement(
            sql: "SELECT number, id FROM article WHERE id = ?1 OR uri = ?2 ORDER BY id"),
          arguments: [graph.article.id, graph.article.uri])
        for row in found { gone.append((row["number"], row["id"])) }
      }
      var seen: Set<Int64> = []
      gone = gone.filter { seen.insert($0.number).inserted }
      var change = try GraphChange(database: database, identity: identity, cache: cache)
      try change.apply(removing: gone.map(\.number), adding: latest)
      return AddReport(added: latest.map(\.article.id), present: [], replaced: gone.map(\.id))
    }
  }

  /// Removes articles and everything that only they support, in one transaction.
  ///
  /// - Parameters:
  ///   - articles: Identifiers of articles.
  ///   - identity: Decides which actors of articles are the same.
  /// - Throws: ``GraphStoreError``, also when an article is not in the graph; nothing has changed
  ///   then.
  public func remove(
    _ articles: [String], identity: any ActorIdentity
  ) throws(GraphStoreError) {
    try write { database in
      let rows = ArticleRows(database: database)
      var numbers: Set<Int64> = []
      for article in articles {
        guard let number = try rows.number(of: article) else {
          throw GraphProblem(kind: .unknownArticle(article))
        }
        numbers.insert(number)
      }
      var change = try GraphChange(database: database, identity: identity, cache: cache)
      try change.apply(removing: numbers.sorted())
    }
  }

  /// Puts all actors and relations together anew when the identity has changed, for example after a
  /// correction.
  ///
  /// - Parameter identity: Decides which actors of articles are the same.
  /// - Throws: ``GraphStoreError``; nothing has changed then.
  public func update(identity: any ActorIdentity) throws(GraphStoreError) {
    try write { database in
      guard try Meta.identity.value(in: database) != identity.version else { return }
      var change = try GraphChange(database: database, identity: identity, cache: cache)
      try change.apply()
    }
  }

  /// Stores the vocabulary, and looks at every claim again when other labels hold both ways; does
  /// nothing when it is stored already.
  ///
  /// - Parameters:
  ///   - vocabulary: The relations that have a definition.
  ///   - identity: Decides which actors of articles are the same.
  /// - Throws: ``GraphStoreError``; nothing has changed then.
  public func setVocabulary(
    _ vocabulary: RelationVocabulary, identity: any ActorIdentity
  ) throws(GraphStoreError) {
    try write { database in
      let rows = VocabularyRows(database: database)
      let before = try rows.definitions()
      guard before != VocabularyRows.stored(vocabulary.definitions) else { return }
      try rows.write(vocabulary.definitions)
      let after = try rows.definitions()
      guard
        before.filter(\.isSymmetric).map(\.label) != after.filter(\.isSymmetric).map(\.label)
      else { return }
      var change = try GraphChange(database: database, identity: identity, cache: cache)
      try change.apply(rebuildsRelations: true)
    }
  }

  /// Completes a series of changes: fills the full-text index unless the graph is large, and folds
  /// the companion `-wal` into the file.
  ///
  /// - Parameter indexing: Whether to fill the index of a graph of any size.
  /// - Throws: ``GraphStoreError``.
  public func finish(indexing: Bool = false) throws(GraphStoreError) {
    try write { database in
      // Looks no further than the limit, since counting takes time in large graphs.
      let isLarge = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM sentence LIMIT 1 OFFSET ?)",
        arguments: [FullTextIndex.automaticLimit])
      if indexing || isLarge != true { try FullTextIndex(database: database).fill() }
    }
    // When another program is reading, the log stays; nothing is lost by that.
    _ = try? unguarded { try Row.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
  }
}
