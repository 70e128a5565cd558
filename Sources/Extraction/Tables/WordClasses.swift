import Resources

/// The words that rules ask for, by class, from the table `word-classes.tsv`.
package struct WordClasses: Sendable {
  private var words: [WordClass: Set<String>]

  /// Creates classes of words.
  init(_ words: [WordClass: Set<String>] = [:]) {
    self.words = words
  }

  /// The table that ships with the program.
  ///
  /// - Returns: The words.
  /// - Throws: An error of reading the file, or `TableError`.
  package static func shipped() throws -> WordClasses {
    try WordClasses(TableFile(shipped: "word-classes.tsv"))
  }

  /// Reads the table; its columns are explained in its header.
  ///
  /// - Parameter file: The table.
  /// - Throws: `TableError` for the first line that cannot be read.
  init(_ file: TableFile) throws(TableError) {
    var words: [WordClass: Set<String>] = [:]
    for row in try TextTable(file, required: ["class", "words"]).rows {
      words[try row.value(WordClass.self, in: "class"), default: []]
        .formUnion(row.list(in: "words"))
    }
    self.init(words)
  }

  /// The words of a class.
  package subscript(wordClass: WordClass) -> Set<String> { words[wordClass] ?? [] }

  /// Whether a lemma or a piece of a name, in lower case, belongs to a class.
  package func has(_ word: String, _ wordClass: WordClass) -> Bool {
    self[wordClass].contains(word)
  }
}
