public import GraphModel
public import Resources

extension RelationVocabulary {
  private static let columns = [
    "label", "family", "inverse", "plover", "cameo", "quad class", "goldstein", "definition",
  ]

  private static let none = "-"

  /// The vocabulary that ships with the program.
  ///
  /// - Returns: The relations of `Tables/relations.tsv`.
  /// - Throws: An error of reading the file, or `TableError`.
  public static func shipped() throws -> RelationVocabulary {
    try RelationVocabulary(TableFile(shipped: "relations.tsv"))
  }

  /// Reads the vocabulary from its table.
  ///
  /// A line with text in its first column defines a relation; a line that begins with a tab holds
  /// further frames of the relation above, separated by ";". "-" means nothing, and "=" in the column
  /// "inverse" that the relation is symmetric.
  ///
  /// - Parameter file: The table.
  /// - Throws: `TableError` for the first line that cannot be read.
  public init(_ file: TableFile) throws(TableError) {
    var definitions: [RelationDefinition] = []
    var labels = TableKeys<String>()
    var frames = TableKeys<RelationFrame>()
    for row in TextTable(file).rows {
      guard row.cells[0].isEmpty else {
        let definition = try Self.definition(row)
        try labels.insert(definition.label, of: row, "the relation “\(definition.label)”")
        definitions.append(definition)
        continue
      }
      guard let relation = definitions.last?.label else {
        throw row.failure("frames stand before the first relation")
      }
      for text in row.cells.dropFirst().joined(separator: " ").split(separator: ";")
      where !text.trimmed.isEmpty {
        var frame = try row.frame(text)
        try frames.insert(frame, of: row, "the frame “\(frame)”")
        frame.relation = relation
        definitions[definitions.count - 1].frames.append(frame)
      }
    }
    self.init(definitions: definitions)
  }

  private static func definition(_ row: TableRow) throws(TableError) -> RelationDefinition {
    var row = row
    try row.name(columns)
    func text(_ column: String) -> String? { row[column] == none ? nil : row[column] }
    let label = row["label"]
    let isSymmetric = row["inverse"] == "="
    return RelationDefinition(
      label: label, family: try row.value(RelationFamily.self, in: "family"),
      definition: row["definition"], isSymmetric: isSymmetric,
      inverse: isSymmetric ? label : text("inverse"), plover: text("plover"),
      cameo: text("cameo"),
      quadClass: try row.number(in: "quad class", within: 1...4, unless: none),
      goldstein: try row.number(in: "goldstein", within: -10.0...10, unless: none))
  }
}
