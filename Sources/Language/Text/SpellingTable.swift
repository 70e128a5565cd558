import Resources

/// What the word tokenizer knows of English spelling, from the table `tokenizer.tsv`.
struct SpellingTable: Sendable {
  /// The kinds of lines.
  enum Kind: String {
    case abbreviation, capitalised, prefix, ending, contraction, clitic, apostrophe, unit, emoticon,
      slash
    case beforeNumber = "before-number"
  }

  static let fileName = "tokenizer.tsv"

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
    try SpellingTable(try ShippedFile.table(fileName))
  }

  /// Reads a table.
  init(_ text: String) throws(TableError) {
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 3, !columns[1].isEmpty else {
        throw TableError(table: Self.fileName, line: number, reason: "three columns are needed")
      }
      guard let kind = Kind(rawValue: String(columns[0])) else {
        throw TableError(
          table: Self.fileName, line: number, reason: "there is no kind \(columns[0])")
      }
      let form = String(columns[1])
      switch kind {
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
        guard let first = Int(columns[2]), first > 0, first < form.unicodeScalars.count else {
          throw TableError(
            table: Self.fileName, line: number, reason: "\(columns[2]) is no length of a part")
        }
        contractions[form] = first
      }
    }
    emoticons.sort { $0.count > $1.count }
  }
}
