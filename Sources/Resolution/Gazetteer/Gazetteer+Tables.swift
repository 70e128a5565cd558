public import GraphModel
import Resources

extension Gazetteer {
  /// The gazetteer of the shipped tables and of a user's own.
  ///
  /// - Parameter userTables: A user's tables; later ones win over earlier ones.
  /// - Returns: The gazetteer.
  /// - Throws: ``TableError`` with the line, `MissingFileError`, or an error of reading.
  public static func shipped(userTables: [UserTable] = []) throws -> Gazetteer {
    var entries: [GazetteerEntry] = []
    for name in [
      "countries.tsv", "organizations.tsv", "armed-groups.tsv", "companies.tsv",
      "places.tsv",
    ] {
      entries += try read(ShippedFile.table(name), file: name)
    }
    var own: [GazetteerEntry] = []
    var agents = PhraseIndex<AgentRole>()
    for file in userTables.reversed() {
      let table = try GazetteerTable(file.text, file: file.name)
      let known = Set(own.map(\.key))
      own += table.entries.filter { !known.contains($0.key) }
      for agent in table.agents { agents.insert(agent.form, agent.role) }
    }
    var gazetteer = Gazetteer(entries, userEntries: own)
    gazetteer.agents = agents
    let bodies = try TextTable(
      ShippedFile.table("institutions.tsv"), file: "institutions.tsv",
      required: ["institution", "kind"], optional: ["role", "forms"])
    for row in bodies.rows {
      let lemma = row["institution"] ?? ""
      for form in [lemma] + row.list("forms") {
        gazetteer.institutionLemmas[NameKey.normalized(form)] = lemma
      }
    }
    let words = try TextTable(
      ShippedFile.table("generic-words.tsv"), file: "generic-words.tsv", required: ["words"],
      optional: [])
    gazetteer.genericWords = Set(words.rows.flatMap { $0.list("words") })
    let names = try TextTable(
      ShippedFile.table("leading-names.tsv"), file: "leading-names.tsv",
      required: ["names", "least"], optional: [])
    for row in names.rows {
      for name in row.list("names") {
        gazetteer.leadingNames[PersonSpelling.folded(name)] = row["least"].flatMap { Int($0) }
      }
    }
    return gazetteer
  }

  /// Reads the rows of a gazetteer table, those of agents left out.
  ///
  /// - Parameters:
  ///   - text: The table, in the form that ``GazetteerTable`` describes.
  ///   - file: Its file name, for errors.
  /// - Returns: The entries in order.
  /// - Throws: ``TableError`` with the line.
  public static func read(_ text: String, file: String) throws(TableError) -> [GazetteerEntry] {
    try GazetteerTable(text, file: file).entries
  }
}
