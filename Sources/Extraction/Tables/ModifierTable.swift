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
    try ModifierTable(TableFile(shipped: "modifiers.tsv"))
  }

  /// Reads modifiers from a table; the columns are explained in its header.
  ///
  /// - Parameter file: The table.
  /// - Throws: ``TableError`` for the first line that cannot be read.
  init(_ file: TableFile) throws(TableError) {
    var modifiers: [Modifier] = []
    var keys = TableKeys<[String]>()
    for row in try TextTable(file, columns: Self.columns).rows {
      let words = row["words"]
      let kind = try row.value(Modifier.Class.self, in: "class")
      let modality = try row.value(Modality.self, in: "modality", unless: "keep")
      let reported = try row.value(Modality.self, in: "reported", unless: "-")
      let negates = try row.negates()
      try keys.insert([words, kind.rawValue], of: row, "“\(words)” as \(kind.rawValue)")
      modifiers.append(
        Modifier(
          words: words.split(separator: "_").map(String.init), kind: kind, negates: negates,
          modality: modality, reportedModality: reported ?? modality))
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
