import Resources

extension LemmaLexicon {
  /// The word classes of the table.
  private enum WordClass: String, CaseIterable {
    case verb = "v"
    case noun = "n"
  }

  /// Adds the inflected forms of the words in the table `inflections.tsv`.
  ///
  /// What a form means is certain for a word in the table, whatever a rule learnt from a treebank
  /// says; forms of two words ("found", "lay") are told apart by their tags, and of words alike in
  /// form and tag the irregular one wins.
  ///
  /// - Parameter file: The table.
  /// - Throws: ``TableError`` for the first line that cannot be read.
  mutating func addInflections(_ file: TableFile) throws(TableError) {
    var regular: [Entry] = []
    var irregular: [Entry] = []
    for row in try TextTable(file, columns: ["lemma", "class", "forms"]).rows {
      let lemma = row["lemma"]
      let wordClass = try row.value(WordClass.self, in: "class")
      let forms = row["forms"] == "-" ? [] : row["forms"].split(separator: " ").map(String.init)
      func add(_ forms: [String], _ tags: [String], to entries: inout [Entry]) {
        for form in forms {
          for tag in tags { entries.append(Entry(form: form, xpos: tag, lemma: lemma)) }
        }
      }
      for spelling in [lemma] + Self.britishSpellings(of: lemma) {
        let inflection = Inflection(of: spelling)
        if wordClass == .noun {
          add(forms.isEmpty ? inflection.sForms : [], ["NNS"], to: &regular)
          add([spelling], ["NN"], to: &regular)
        } else {
          add(lemma == "have" ? ["has"] : inflection.sForms, ["VBZ"], to: &regular)
          add(inflection.ingForms, ["VBG"], to: &regular)
          add([spelling], ["VB", "VBP"], to: &regular)
          add(forms.isEmpty ? inflection.edForms : [], ["VBD", "VBN"], to: &regular)
        }
      }
      add(forms, wordClass == .noun ? ["NNS"] : ["VBD", "VBN"], to: &irregular)
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
