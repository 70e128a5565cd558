import GRDB

extension GraphStore {
  /// What was stored under a key by ``setMetadata(_:for:)``.
  ///
  /// - Parameter key: For example "model".
  /// - Returns: The value, or nothing.
  /// - Throws: ``GraphStoreError``.
  public func metadata(for key: String) throws(GraphStoreError) -> String? {
    try read {
      try String.fetchOne($0, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key])
    }
  }

  /// Stores something about the graph as a whole, for example the version of the model.
  ///
  /// - Parameters:
  ///   - value: The value; nothing to forget it. Times of day and the like would make two builds of
  ///     the same articles differ.
  ///   - key: The key; not `schema`, `identity` or `full text`, which the store keeps itself.
  /// - Throws: ``GraphStoreError``.
  public func setMetadata(_ value: String?, for key: String) throws(GraphStoreError) {
    precondition(Meta(rawValue: key) == nil, "the store itself keeps '\(key)'")
    try write { database in
      guard let value else {
        try database.execute(sql: "DELETE FROM meta WHERE key = ?", arguments: [key])
        return
      }
      try database.execute(
        sql: """
          INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value
          """, arguments: [key, value])
    }
  }

  /// The lines of the corrections file as they were stored.
  ///
  /// - Returns: Numbers from 1 and texts of lines, in order.
  /// - Throws: ``GraphStoreError``.
  public func corrections() throws(GraphStoreError) -> [(line: Int, text: String)] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT line, text FROM correction ORDER BY line")
        .map { (line: $0[0], text: $0[1]) }
    }
  }

  /// Stores the lines of the corrections file, so that the graph tells what it was put together with.
  ///
  /// The file stays what counts; this is a copy of it.
  ///
  /// - Parameter lines: Numbers from 1 and texts of lines.
  /// - Throws: ``GraphStoreError``, also when two lines have the same number.
  public func setCorrections(_ lines: [(line: Int, text: String)]) throws(GraphStoreError) {
    try write { database in
      try database.execute(sql: "DELETE FROM correction")
      for line in lines {
        try database.execute(
          sql: "INSERT INTO correction VALUES (?, ?)", arguments: [line.line, line.text])
      }
    }
  }
}
