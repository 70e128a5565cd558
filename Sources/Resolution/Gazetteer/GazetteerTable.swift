import GraphModel

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
  private var lines: [String: Int] = [:]
  private let file: String

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: The table.
  ///   - file: Its file name, for errors.
  /// - Throws: ``TableError`` with the line.
  init(_ text: String, file: String) throws(TableError) {
    self.file = file
    let table = try TextTable(
      text, file: file, required: ["name", "kind"],
      optional: [
        "key", "code", "country", "alpha2", "cameo", "aliases", "seats", "adjectives", "people",
        "nouns", "note",
      ])
    for row in table.rows { try read(row) }
  }

  private mutating func read(_ row: TextTable.Row) throws(TableError) {
    let name = row["name"] ?? ""
    let country = row["country"]
    if let country, country.count != 3 || country != country.uppercased() {
      throw error(
        row, "“\(country)” is no country code; write three capitals, for example RUS")
    }
    let normal = NameKey.normalized(name)
    guard !normal.isEmpty else { throw error(row, "the name “\(name)” has no letters or digits") }
    let isAgent = row["kind"] == Self.agent
    guard let kind = row["kind"].flatMap(ActorKind.init(rawValue:)) else {
      guard isAgent else {
        let kinds = (ActorKind.allCases.map(\.rawValue) + [Self.agent]).joined(separator: ", ")
        throw error(row, "unknown kind “\(row["kind"] ?? "")”; the kinds are: \(kinds)")
      }
      guard let code = row["code"] else {
        throw error(row, "the agent “\(name)” has no code; write what it adds, for example COP")
      }
      try register("agent:\(normal)", name, row)
      agents += ([name] + row.list("aliases")).map { Agent(form: $0, role: AgentRole(code)) }
      return
    }
    // A country is known by its code, under whatever name.
    let code = kind == .country ? row["code"] : nil
    let key = row["key"] ?? "\(kind.rawValue):\(code ?? normal)"
    try register(key, name, row)
    entries.append(
      GazetteerEntry(
        key: key, name: name, kind: kind, code: row["code"], country: country,
        aliases: row.list("aliases"), seats: row.list("seats"),
        adjectives: row.list("adjectives"), people: row.list("people"),
        nouns: row.list("nouns")))
  }

  private mutating func register(
    _ key: String, _ name: String, _ row: TextTable.Row
  ) throws(TableError) {
    if let earlier = lines[key] {
      throw error(row, "“\(name)” stands already in line \(earlier); join the two rows")
    }
    lines[key] = row.line
  }

  private func error(_ row: TextTable.Row, _ problem: String) -> TableError {
    TableError(table: file, line: row.line, problem: problem)
  }

  private static let agent = "agent"
}
