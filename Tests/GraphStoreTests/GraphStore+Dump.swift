import GRDB
import GraphModel

@testable import GraphStore

extension GraphStore {
  /// Every row of every table, those of the full-text index included, in the order in which the
  /// tables hold them: what `sqlite3 graph.sqlite .dump` prints, without the schema.
  func dump() throws -> String {
    try read { database in
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid")
      var lines: [String] = []
      for table in tables where table != "sentence_search" {
        let columns = try database.columns(in: table).map { "quote(\"\($0.name)\")" }
        let rows = try Row.fetchCursor(
          database, sql: "SELECT \(columns.joined(separator: ", ")) FROM \"\(table)\"")
        while let row = try rows.next() {
          lines.append(
            table + ": " + row.databaseValues.map(\.description).joined(separator: ", "))
        }
      }
      return lines.joined(separator: "\n")
    }
  }

  /// A store in memory with the articles, added in one go.
  static func fresh(
    _ graphs: [ArticleGraph], _ identity: NameIdentity = NameIdentity()
  ) throws -> GraphStore {
    let store = try GraphStore()
    try store.setVocabulary(RandomArticles.vocabulary, identity: identity)
    try store.add(graphs, identity: identity)
    try store.finish()
    return store
  }
}
