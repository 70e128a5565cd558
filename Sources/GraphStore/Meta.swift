import GRDB

/// The entries of the table `meta` that the store itself keeps.
enum Meta: String {
  /// The version of the identity that the actors were put together with.
  case identity

  /// Whether the full-text index is filled: `ready` or `empty`.
  case fullText = "full text"

  /// The number of the schema.
  case schema

  /// What is stored, if anything.
  func value(in database: Database) throws -> String? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"),
      arguments: [rawValue])
  }

  /// Stores a value, unless it is there already.
  func set(_ value: String, in database: Database) throws {
    guard try self.value(in: database) != value else { return }
    try database.cachedStatement(
      sql: "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
    ).execute(arguments: [rawValue, value])
  }
}
