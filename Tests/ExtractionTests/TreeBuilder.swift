import Language

/// Builds analysed documents from trees written one word a line.
enum TreeBuilder {
  /// A document of sentences; each tree is a paragraph of its own unless told otherwise.
  ///
  /// A line holds form, lemma, word class, Penn tag, head (from 1, 0 for the root), relation and, for
  /// heads of mentions, the entity type. A class or relation that does not exist counts as "other".
  static func document(_ trees: [String], inOneParagraph: Bool = false) -> AnalyzedDocument {
    var text = ""
    var sentences: [Sentence] = []
    for (index, tree) in trees.enumerated() {
      var words: [Word] = []
      for line in tree.split(separator: "\n") {
        let cells = line.split(separator: " ").map(String.init)
        let start = text.utf8.count
        text += cells[0]
        words.append(
          Word(
            text: cells[0], range: start..<text.utf8.count, lemma: cells[1],
            tag: UniversalTag(rawValue: cells[2]) ?? .other, xpos: cells[3],
            head: Int(cells[4]).flatMap { $0 == 0 ? nil : $0 - 1 },
            relation: DependencyRelation(rawValue: cells[5]) ?? .dep,
            entity: cells.count > 6 ? EntityType(rawValue: cells[6]) : nil))
        text += " "
      }
      sentences.append(Sentence(words: words, paragraph: inOneParagraph ? 0 : index))
    }
    return AnalyzedDocument(text: text, sentences: sentences)
  }
}
