import GRDB
public import GraphModel

extension GraphStore {
  /// Whether an article is in the graph.
  ///
  /// - Parameter article: The article's identifier.
  /// - Returns: Whether it is there.
  /// - Throws: ``GraphStoreError``.
  public func contains(article: String) throws(GraphStoreError) -> Bool {
    try read { try ArticleRows(database: $0).number(of: article) != nil }
  }

  /// The articles of the graph, by day of publication and identifier.
  ///
  /// - Returns: The articles without their texts.
  /// - Throws: ``GraphStoreError``.
  public func articles() throws(GraphStoreError) -> [Document] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, title, published, publisher, uri FROM article ORDER BY published, id
          """
      ).map(Self.document)
    }
  }

  /// What is known about one article.
  ///
  /// - Parameter article: The article's identifier.
  /// - Returns: The article without its text, or nothing when it is not in the graph.
  /// - Throws: ``GraphStoreError``.
  public func document(_ article: String) throws(GraphStoreError) -> Document? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: "SELECT id, title, published, publisher, uri FROM article WHERE id = ?",
        arguments: [article]
      ).map(Self.document)
    }
  }

  /// The articles that come from one place.
  ///
  /// - Parameter uri: A web address or a file's path, as it was when the article was added.
  /// - Returns: The articles' identifiers, sorted.
  /// - Throws: ``GraphStoreError``.
  public func articles(from uri: String) throws(GraphStoreError) -> [String] {
    try read {
      try String.fetchAll(
        $0, sql: "SELECT id FROM article WHERE uri = ? ORDER BY id", arguments: [uri])
    }
  }

  /// Everything that one article says, exactly as it was added.
  ///
  /// - Parameter article: The article's identifier.
  /// - Returns: The article's graph, or nothing when it is not in the graph.
  /// - Throws: ``GraphStoreError``.
  public func articleGraph(_ article: String) throws(GraphStoreError) -> ArticleGraph? {
    try read { database in
      let rows = ArticleRows(database: database)
      return try rows.number(of: article).flatMap { try rows.graph(ofArticle: $0) }
    }
  }

  static func document(_ row: Row) -> Document {
    Document(
      id: row["id"], title: row["title"], published: ArticleRows.date(row["published"]),
      publisher: row["publisher"], uri: row["uri"])
  }
}
