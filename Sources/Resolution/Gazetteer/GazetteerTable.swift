import GraphModel
import Resources

/// The rows of a gazetteer table.
///
/// The first line that is no comment names the columns. `name` and `kind` are needed; the others are
/// `key`, `code`, `country`, `aliases`, `seats`, `adjectives`, `people`, `nouns`, `note`; several forms
/// in one cell stand between bars. A row of the kind `agent` is a common noun, and its code the part that it
/// adds to an actor's code.
struct GazetteerTable {
  /// A common noun with what it adds to an actor's code.
  struct Agent {
    var form: String
    var role: AgentRole
  }

  private(set) var entries: [GazetteerEntry] = []
  private(set) var agents: [Agent] = []
  private var keys = TableKeys<String>()

  /// Reads a table.
  ///
  /// - Parameter file: The table.
  /// - Throws: `TableError` with the line.
  init(_ file: TableFile) throws(TableError) {
    let table = try TextTable(
      file, required: ["name", "kind"],
      optional: [
        "key", "code", "country", "alpha2", "cameo", "aliases", "seats", "adjectives", "people",
        "nouns", "note",
      ])
    for row in table.rows { try read(row) }
  }

  private mutating func read(_ row: TableRow) throws(TableError) {
    let name = row["name"]
    let country = row.text(in: "country")
    if let country, country.count != 3 || country != country.uppercased() {
      throw row.failure("“\(country)” is no country code; write three capitals, for example RUS")
    }
    let normal = NameKey.normalized(name)
    guard !normal.isEmpty else {
      throw row.failure("the name “\(name)” has no letters or digits")
    }
    guard let kind = try row.value(ActorKind.self, in: "kind", unless: Self.agent) else {
      guard let code = row.text(in: "code") else {
        throw row.failure("the agent “\(name)” has no code; write what it adds, for example COP")
      }
      try keys.insert("agent:\(normal)", of: row, "“\(name)”")
      agents += ([name] + row.list(in: "aliases")).map {
        Agent(form: $0, role: AgentRole(code))
      }
      return
    }
    // A country is known by its code, under whatever name.
    let code = kind == .country ? row.text(in: "code") : nil
    let key = row.text(in: "key") ?? "\(kind.rawValue):\(code ?? normal)"
    try keys.insert(key, of: row, "“\(name)”")
    entries.append(
      GazetteerEntry(
        key: key, name: name, kind: kind, code: row.text(in: "code"), country: country,
        aliases: row.list(in: "aliases"), seats: row.list(in: "seats"),
        adjectives: row.list(in: "adjectives"), people: row.list(in: "people"),
        nouns: row.list(in: "nouns")))
  }

  private static let agent = "agent"
}
