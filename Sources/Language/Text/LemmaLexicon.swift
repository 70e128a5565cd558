import Resources

/// Lemmas that no rule gives, by form and Penn tag, from the table `lemmas.tsv`.
struct LemmaLexicon: Sendable {
  private struct Key: Hashable {
    var form: String
    var xpos: String
  }

  private var lemmas: [Key: String] = [:]

  /// A lexicon without entries.
  init() {}

  /// The lexicon that ships with the program: words of the inflection table, and exceptions and names
  /// learnt from treebanks.
  static func shipped() throws -> LemmaLexicon {
    var lexicon = try LemmaLexicon(TableFile(shipped: "proper-nouns.tsv"))
    try lexicon.add(TableFile(shipped: "lemmas.tsv"))
    try lexicon.addInflections(TableFile(shipped: "inflections.tsv"))
    return lexicon
  }

  /// Reads a table of form, Penn tag and lemma.
  init(_ file: TableFile) throws(TableError) { try add(file) }

  /// Adds a table of form, Penn tag and lemma; its words win.
  mutating func add(_ file: TableFile) throws(TableError) {
    for row in try TextTable(file, columns: ["form", "tag", "lemma"]).rows {
      lemmas[Key(form: row["form"], xpos: row["tag"])] = row["lemma"]
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
