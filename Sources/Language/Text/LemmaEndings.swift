import Resources

/// What the end of a form may lose in its lemma, and get in its place, for each Penn tag: from the table
/// `lemma-endings.tsv`, learnt from treebanks.
struct LemmaEndings: Sendable {
  private struct Ending: Hashable {
    var xpos: String
    var cut: String
    var added: String
  }

  private var endings: Set<Ending> = []
  private var tags: Set<String> = []

  /// The table that ships with the program.
  static func shipped() throws -> LemmaEndings {
    try LemmaEndings(TableFile(shipped: "lemma-endings.tsv"))
  }

  /// Reads a table.
  init(_ file: TableFile) throws(TableError) {
    for row in try TextTable(file, columns: ["tag", "cut", "added"]).rows {
      func text(_ column: String) -> String { row[column] == "-" ? "" : row[column] }
      tags.insert(row["tag"])
      endings.insert(Ending(xpos: row["tag"], cut: text("cut"), added: text("added")))
    }
  }

  /// Whether words with this tag lose and get what this lemma has lost and got; case is not looked at.
  ///
  /// Whatever its lemma may be, a word is allowed it whose tag the table does not have.
  func allow(_ lemma: String, of form: String, xpos: String) -> Bool {
    guard tags.contains(xpos) else { return true }
    let (form, lemma) = (form.lowercased(), lemma.lowercased())
    let common = zip(form, lemma).prefix { $0 == $1 }.count
    let added = String(lemma.dropFirst(common))
    var cut = form.dropFirst(common)
    if cut.isEmpty, added.isEmpty { return true }
    // "hottest" loses "est": a doubled letter counts once.
    if added.isEmpty, cut.count > 1, cut.first == form.prefix(common).last { cut = cut.dropFirst() }
    return endings.contains(Ending(xpos: xpos, cut: String(cut), added: added))
  }
}
