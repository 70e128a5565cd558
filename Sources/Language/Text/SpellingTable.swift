import Resources

/// What the word tokenizer knows of English spelling, from the table `tokenizer.tsv`.
struct SpellingTable: Sendable {
  /// The kinds of lines.
  enum Kind: String, CaseIterable {
    case abbreviation, capitalised, prefix, ending, contraction, clitic, apostrophe, unit, emoticon,
      slash
    case beforeNumber = "before-number"
  }

  private(set) var abbreviations: Set<String> = []
  private(set) var capitalisedAbbreviations: Set<String> = []
  private(set) var numberAbbreviations: Set<String> = []
  private(set) var prefixes: Set<String> = []
  private(set) var endings: Set<String> = []
  private(set) var contractions: [String: Int] = [:]
  private(set) var clitics: Set<String> = []
  private(set) var apostrophes: Set<String> = []
  private(set) var units: Set<String> = []
  private(set) var slashes: Set<String> = []
  /// Longest first.
  private(set) var emoticons: [[Unicode.Scalar]] = []

  /// The table that ships with the program.
  static func shipped() throws -> SpellingTable {
    try SpellingTable(TableFile(shipped: "tokenizer.tsv"))
  }

  /// Reads a table.
  init(_ file: TableFile) throws(TableError) {
    for row in try TextTable(file, columns: ["kind", "form", "value"]).rows {
      let form = row["form"]
      switch try row.value(Kind.self, in: "kind") {
      case .abbreviation: abbreviations.insert(form)
      case .capitalised: capitalisedAbbreviations.insert(form)
      case .beforeNumber: numberAbbreviations.insert(form)
      case .prefix: prefixes.insert(form)
      case .ending: endings.insert(form)
      case .clitic: clitics.insert(form)
      case .apostrophe: apostrophes.insert(form)
      case .unit: units.insert(form)
      case .slash: slashes.insert(form)
      case .emoticon: emoticons.append(Array(form.unicodeScalars))
      case .contraction:
        guard let first = Int(row["value"]), first > 0, first < form.unicodeScalars.count else {
          throw row.failure("“\(row["value"])” is no length of the first of two words")
        }
        contractions[form] = first
      }
    }
    emoticons.sort { $0.count > $1.count }
  }
}
