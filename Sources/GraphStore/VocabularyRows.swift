import GRDB
import GraphModel

/// Reads and writes the table `vocabulary`.
struct VocabularyRows {
  let database: Database

  /// The definitions by label, without their frames.
  func definitions() throws -> [RelationDefinition] {
    try Row.fetchAll(database, sql: "SELECT * FROM vocabulary ORDER BY label").map { row in
      RelationDefinition(
        label: row["label"], family: RelationFamily(rawValue: row["family"]) ?? .statement,
        definition: row["definition"], isSymmetric: row["is_symmetric"], inverse: row["inverse"],
        plover: row["plover"], cameo: row["cameo"], quadClass: row["quad_class"],
        goldstein: row["goldstein"])
    }
  }

  /// What ``definitions()`` gives after definitions were written.
  static func stored(_ definitions: [RelationDefinition]) -> [RelationDefinition] {
    var labels: Set<String> = []
    return
      definitions
      .filter { labels.insert($0.label).inserted }
      .map { definition in
        var definition = definition
        definition.frames = []
        return definition
      }
      .sorted { $0.label.utf8.lexicographicallyPrecedes($1.label.utf8) }
  }

  /// Writes definitions in place of those there are; of two with the same label the first stays.
  func write(_ definitions: [RelationDefinition]) throws {
    try database.execute(sql: "DELETE FROM vocabulary")
    let insert = try database.cachedStatement(
      sql: "INSERT INTO vocabulary VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
    for definition in definitions {
      try insert.execute(arguments: [
        definition.label, definition.family.rawValue, definition.definition,
        definition.isSymmetric, definition.inverse, definition.plover, definition.cameo,
        definition.quadClass, definition.goldstein,
      ])
    }
  }
}
