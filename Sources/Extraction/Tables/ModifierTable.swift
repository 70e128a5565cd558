import GraphModel
import Resources

/// Negators, modals, adverbs, adjectives, markers and prepositions, from the table `modifiers.tsv`.
struct ModifierTable: Sendable {
  /// The rows, in the order of the table.
  let modifiers: [Modifier]

  private let ofFirstWord: [Modifier.Class: [String: [Modifier]]]

  private static let columns = ["words", "class", "polarity", "modality", "reported"]

  /// Reads the table that ships with the program.
  static func shipped() throws -> ModifierTable {
    try ModifierTable(table: ShippedFile.table("modifiers.tsv"))
  }

  /// Reads modifiers from the text of a table; the columns are explained in its header.
  ///
  /// - Parameters:
  ///   - table: The table's text.
  ///   - name: The table's file name, for error messages.
  /// - Throws: ``TableError`` for the first line that cannot be read.
  init(table: String, name: String = "modifiers.tsv") throws(TableError) {
    var modifiers: [Modifier] = []
    var lines: [String: Int] = [:]
    for line in TableRow.lines(of: table) {
      let row = try TableRow(line, of: name, columns: Self.columns)
      let cells = row.cells
      guard let kind = Modifier.Class(rawValue: cells[1]) else {
        throw row.failure("\"\(cells[1])\" is unknown in the column \"class\"")
      }
      guard ["keep", "negate"].contains(cells[2]) else {
        throw row.failure("\"\(cells[2])\" is unknown in the column \"polarity\"")
      }
      let modality = Modality(rawValue: cells[3])
      guard modality != nil || cells[3] == "keep" else {
        throw row.failure("\"\(cells[3])\" is unknown in the column \"modality\"")
      }
      let reported = Modality(rawValue: cells[4])
      guard reported != nil || cells[4] == "-" else {
        throw row.failure("\"\(cells[4])\" is unknown in the column \"reported\"")
      }
      if let first = lines.updateValue(row.line, forKey: "\(cells[0])\t\(cells[1])") {
        throw row.failure("\"\(cells[0])\" as \(cells[1]) stands already in line \(first)")
      }
      modifiers.append(
        Modifier(
          words: cells[0].split(separator: "_").map(String.init), kind: kind,
          negates: cells[2] == "negate", modality: modality,
          reportedModality: reported ?? modality))
    }
    self.modifiers = modifiers
    var ofFirstWord: [Modifier.Class: [String: [Modifier]]] = [:]
    for modifier in modifiers {
      guard let first = modifier.words.first else { continue }
      ofFirstWord[modifier.kind, default: [:]][first, default: []].append(modifier)
    }
    self.ofFirstWord = ofFirstWord.mapValues { words in
      words.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }
  }

  /// The modifiers of a class that begin with a word, the longest first.
  ///
  /// - Parameters:
  ///   - kind: Where the word stands in relation to the predicate.
  ///   - lemma: The first word's lemma in lower case.
  /// - Returns: The modifiers; empty for words that change nothing.
  func modifiers(_ kind: Modifier.Class, _ lemma: String) -> [Modifier] {
    ofFirstWord[kind]?[lemma] ?? []
  }
}
