import Resources

/// Lemmas that no rule gives, by form and Penn tag, from the table `lemmas.tsv`.
struct LemmaLexicon: Sendable {
  static let fileName = "lemmas.tsv"

  private struct Key: Hashable {
    var form: String
    var xpos: String
  }

  private var lemmas: [Key: String] = [:]

  /// A lexicon without entries.
  init() {}

  /// The lexicon that ships with the program; empty when none does.
  static func shipped() throws -> LemmaLexicon {
    guard (try? ShippedFile.url("Tables/\(fileName)")) != nil else { return LemmaLexicon() }
    return try LemmaLexicon(try ShippedFile.table(fileName))
  }

  /// Reads a table of form, Penn tag and lemma.
  init(_ text: String) throws(TableError) {
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count == 3, !columns.contains(where: \.isEmpty) else {
        throw TableError(
          table: Self.fileName, line: number, reason: "three columns are needed")
      }
      lemmas[Key(form: String(columns[0]), xpos: String(columns[1]))] = String(columns[2])
    }
  }

  /// The lemma of a form; nothing when no entry says.
  func lemma(of form: String, xpos: String) -> String? {
    lemmas.isEmpty ? nil : lemmas[Key(form: form.lowercased(), xpos: xpos)]
  }
}
