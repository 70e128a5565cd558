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

  /// The lexicon that ships with the program: words of the inflection table, and exceptions learnt
  /// from treebanks when such a table ships.
  static func shipped() throws -> LemmaLexicon {
    var lexicon = LemmaLexicon()
    if (try? ShippedFile.url("Tables/\(fileName)")) != nil {
      lexicon = try LemmaLexicon(try ShippedFile.table(fileName))
    }
    try lexicon.addInflections(try ShippedFile.table(inflectionsName))
    return lexicon
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

  /// Says what a form's lemma is; a later word wins.
  mutating func set(_ entry: Entry) {
    lemmas[Key(form: entry.form, xpos: entry.xpos)] = entry.lemma
  }

  /// The lemma of a form; nothing when no entry says.
  ///
  /// - Parameters:
  ///   - form: The form as written.
  ///   - xpos: Its Penn tag.
  ///   - tag: Its word class, for verbs whose Penn tag says something else: "endangered", `JJ`.
  /// - Returns: The lemma, or nothing.
  func lemma(of form: String, xpos: String, tag: UniversalTag? = nil) -> String? {
    if lemmas.isEmpty { return nil }
    let form = form.lowercased()
    if tag == .verb, !xpos.hasPrefix("V"), xpos != "MD" {
      for other in ["VBD", "VBN", "VBG", "VBZ", "VB"] {
        if let lemma = lemmas[Key(form: form, xpos: other)] { return lemma }
      }
    }
    if let lemma = lemmas[Key(form: form, xpos: xpos)] { return lemma }
    guard tag == .verb else { return nil }
    for other in ["VBD", "VBN", "VBG", "VBZ", "VB"] where other != xpos {
      if let lemma = lemmas[Key(form: form, xpos: other)] { return lemma }
    }
    return nil
  }
}
