import GRDB
import GraphModel

extension GraphStore {
  /// Sentences that hold all words of a text.
  ///
  /// Words are compared without regard to case and diacritics. Large graphs are searched without an
  /// index unless ``finish(indexing:)`` was told to make one; that takes seconds in place of
  /// milliseconds and finds the same.
  ///
  /// - Parameters:
  ///   - text: Words in any order; a phrase when in double quotation marks as a whole.
  ///   - limit: The largest number of sentences.
  /// - Returns: The sentences, by day of publication, article and position.
  /// - Throws: ``GraphStoreError``.
  public func search(_ text: String, limit: Int = 100) throws(GraphStoreError) -> [SentenceMatch] {
    let words = text.filter { $0 != "\"" }
    let isPhrase = text.count >= 2 && text.hasPrefix("\"") && text.hasSuffix("\"")
    guard
      let pattern = isPhrase
        ? FTS5Pattern(matchingPhrase: words) : FTS5Pattern(matchingAllTokensIn: words)
    else { return [] }
    return try unguarded { database in
      var index = "sentence_search"
      if try !FullTextIndex(database: database).isReady {
        // Temporary tables belong to the connection; the file is not touched.
        index = "temporary_search"
        try database.execute(
          sql: """
            CREATE VIRTUAL TABLE temp.temporary_search
              USING fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 2');
            INSERT INTO temp.temporary_search (rowid, text) SELECT id, text FROM main.sentence;
            """)
      }
      defer { try? database.execute(sql: "DROP TABLE IF EXISTS temp.temporary_search") }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT article.*, sentence.position, start_offset, end_offset, sentence.text AS sentence
          FROM \(index) AS found
          JOIN sentence ON sentence.id = found.rowid
          JOIN article ON article.number = sentence.article
          WHERE found.text MATCH ?
          ORDER BY published, article.id, sentence.position LIMIT ?
          """, arguments: [pattern, limit]
      ).map { row in
        let (start, end): (Int, Int) = (row["start_offset"], row["end_offset"])
        return SentenceMatch(
          document: Self.document(row), position: row["position"], range: start..<end,
          text: row["sentence"])
      }
    }
  }
}
