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
    for table in userTables.reversed() {
      let read = try read(table.text, file: table.name)
      let known = Set(own.map(\.key))
      own += read.filter { !known.contains($0.key) }
    }
    var gazetteer = Gazetteer(entries, userEntries: own)
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

  /// Reads the rows of a gazetteer table.
  ///
  /// The first line that is no comment names the columns. `name` and `kind` are needed; the others
  /// are `key`, `code`, `country`, `aliases`, `seats`, `adjectives`, `people`, `nouns`; several forms in
  /// one cell stand between bars.
  ///
  /// - Parameters:
  ///   - text: The table.
  ///   - file: Its file name, for errors.
  /// - Returns: The entries in order.
  /// - Throws: ``TableError`` with the line.
  public static func read(_ text: String, file: String) throws(TableError) -> [GazetteerEntry] {
    let table = try TextTable(
      text, file: file, required: ["name", "kind"],
      optional: [
        "key", "code", "country", "alpha2", "cameo", "aliases", "seats", "adjectives", "people",
        "nouns", "note",
      ])
    var entries: [GazetteerEntry] = []
    var lines: [String: Int] = [:]
    for row in table.rows {
      let name = row["name"] ?? ""
      guard let kind = row["kind"].flatMap(ActorKind.init(rawValue:)) else {
        let kinds = ActorKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw TableError(
          table: file, line: row.line,
          problem: "unknown kind “\(row["kind"] ?? "")”; the kinds are: \(kinds)")
      }
      let country = row["country"]
      if let country, country.count != 3 || country != country.uppercased() {
        throw TableError(
          table: file, line: row.line,
          problem: "“\(country)” is no country code; write three capitals, for example RUS")
      }
      let normal = NameKey.normalized(name)
      guard !normal.isEmpty else {
        throw TableError(
          table: file, line: row.line, problem: "the name “\(name)” has no letters or digits")
      }
      let key = row["key"] ?? "\(kind.rawValue):\(normal)"
      if let earlier = lines[key] {
        throw TableError(
          table: file, line: row.line,
          problem: "“\(name)” stands already in line \(earlier); join the two rows")
      }
      lines[key] = row.line
      entries.append(
        GazetteerEntry(
          key: key, name: name, kind: kind, code: row["code"], country: country,
          aliases: row.list("aliases"), seats: row.list("seats"),
          adjectives: row.list("adjectives"), people: row.list("people"),
          nouns: row.list("nouns")))
    }
    return entries
  }
}
