import Extraction
public import Resources

extension Gazetteer {
  /// The gazetteer of the shipped tables and of a user's own.
  ///
  /// - Parameter userTables: A user's tables; later ones win over earlier ones.
  /// - Returns: The gazetteer.
  /// - Throws: ``TableError`` with the line, `MissingFileError`, or an error of reading.
  public static func shipped(userTables: [TableFile] = []) throws -> Gazetteer {
    var entries: [GazetteerEntry] = []
    for name in [
      "countries.tsv", "organizations.tsv", "armed-groups.tsv", "companies.tsv",
      "places.tsv",
    ] {
      entries += try GazetteerTable(TableFile(shipped: name)).entries
    }
    var own: [GazetteerEntry] = []
    var agents = PhraseIndex<AgentRole>()
    for file in userTables.reversed() {
      let table = try GazetteerTable(file)
      let known = Set(own.map(\.key))
      own += table.entries.filter { !known.contains($0.key) }
      for agent in table.agents { agents.insert(agent.form, agent.role) }
    }
    var gazetteer = Gazetteer(entries, userEntries: own)
    gazetteer.agents = agents
    for row in try Lexicon.institutions().rows {
      let lemma = row["institution"]
      for form in [lemma] + row.list(in: "forms") {
        gazetteer.institutionLemmas[NameKey.normalized(form)] = lemma
      }
    }
    let words = try TextTable(TableFile(shipped: "generic-words.tsv"), required: ["words"])
    gazetteer.genericWords = Set(words.rows.flatMap { $0.list(in: "words") })
    gazetteer.nameParticles = try WordClasses.shipped()[.nameParticle]
    let names = try TextTable(
      TableFile(shipped: "leading-names.tsv"), required: ["names", "least"])
    for row in names.rows {
      let least = try row.number(in: "least", within: 1...9)
      for name in row.list(in: "names") {
        gazetteer.leadingNames[PersonSpelling.folded(name)] = least
      }
    }
    return gazetteer
  }
}
