import Resources

extension LemmaLexicon {
  static let inflectionsName = "inflections.tsv"

  /// Adds the inflected forms of the words in the table `inflections.tsv`.
  ///
  /// What a form means is certain for a word in the table, whatever a rule learnt from a treebank
  /// says; forms of two words ("found", "lay") are told apart by their tags, and of words alike in
  /// form and tag the irregular one wins.
  ///
  /// - Parameter text: The table's text.
  /// - Throws: ``TableError`` for the first line that cannot be read.
  mutating func addInflections(_ text: String) throws(TableError) {
    var number = 0
    var regular: [Entry] = []
    var irregular: [Entry] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.hasPrefix("#") { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 3, !columns.contains(where: \.isEmpty),
        ["v", "n"].contains(columns[1])
      else {
        throw TableError(
          table: Self.inflectionsName, line: number,
          reason: "a lemma, v or n, and forms are needed")
      }
      let lemma = columns[0]
      let forms =
        columns[2] == "-" ? [] : columns[2].split(separator: " ").map(String.init)
      func add(_ forms: [String], _ tags: [String], to entries: inout [Entry]) {
        for form in forms {
          for tag in tags { entries.append(Entry(form: form, xpos: tag, lemma: lemma)) }
        }
      }
      for spelling in [lemma] + Self.britishSpellings(of: lemma) {
        let inflection = Inflection(of: spelling)
        if columns[1] == "n" {
          add(forms.isEmpty ? inflection.sForms : [], ["NNS"], to: &regular)
          add([spelling], ["NN"], to: &regular)
        } else {
          add(lemma == "have" ? ["has"] : inflection.sForms, ["VBZ"], to: &regular)
          add(inflection.ingForms, ["VBG"], to: &regular)
          add([spelling], ["VB", "VBP"], to: &regular)
          add(forms.isEmpty ? inflection.edForms : [], ["VBD", "VBN"], to: &regular)
        }
      }
      add(forms, columns[1] == "n" ? ["NNS"] : ["VBD", "VBN"], to: &irregular)
    }
    // In this order, so that the irregular form wins and the lexicon is the same every time.
    for entry in regular + irregular { set(entry) }
  }

  /// "recognise", "analyse", "honour", "defence", "centre": their lemma is the American spelling, as
  /// in the other tables.
  private static func britishSpellings(of lemma: String) -> [String] {
    func replacing(_ end: String, by other: String) -> [String] {
      lemma.count > end.count + 2 && lemma.hasSuffix(end)
        ? [String(lemma.dropLast(end.count)) + other] : []
    }
    return replacing("ize", by: "ise") + replacing("yze", by: "yse") + replacing("or", by: "our")
      + replacing("ense", by: "ence") + replacing("ter", by: "tre")
  }

  /// A form, its Penn tag and its lemma.
  struct Entry {
    var form: String
    var xpos: String
    var lemma: String
  }
}
