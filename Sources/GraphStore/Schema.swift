import GRDB

/// The tables of a graph, and how older files are brought up to date.
enum Schema {
  /// Tells a graph from other SQLite files: "Ente" in ASCII.
  static let applicationID = 0x456E_7465

  /// The number of the latest migration.
  static var version: Int { migrations.count }

  /// The steps from an empty file to the latest schema; a step that was released never changes.
  private static let migrations: [String] = [
    firstTables + firstViews,
    // What makes a claim doubtful, reasons separated by ", ".
    "ALTER TABLE evidence ADD COLUMN doubts TEXT;",
  ]

  /// Brings a file up to date inside the caller's transaction.
  static func migrate(_ database: Database) throws {
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    for step in migrations.dropFirst(version) { try database.execute(sql: step) }
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(Self.version)")
    try database.execute(
      sql: "INSERT INTO meta VALUES ('schema', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
      arguments: [String(Self.version)])
  }
}
