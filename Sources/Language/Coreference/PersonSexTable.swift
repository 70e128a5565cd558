import Resources

/// Which words say whether a person is a man or a woman, from the table `sexes.tsv`.
struct PersonSexTable: Sendable {
  private enum Kind: String, CaseIterable {
    case givenName = "given"
    case noun
  }

  /// What the words of a mention say about a person.
  struct Evidence: Sendable, Hashable {
    var sex: PersonSex
    /// Whether they leave little doubt: a noun or a title, or a given name before another name.
    var isCertain: Bool
  }

  private var givenNames: [String: PersonSex] = [:]
  private var nouns: [String: PersonSex] = [:]

  /// The table that ships with the program.
  static func shipped() throws -> PersonSexTable {
    try PersonSexTable(TableFile(shipped: "sexes.tsv"))
  }

  /// Reads a table.
  init(_ file: TableFile) throws(TableError) {
    for row in try TextTable(file, columns: ["sex", "kind", "words"]).rows {
      let sex = try row.value(PersonSex.self, in: "sex")
      let kind = try row.value(Kind.self, in: "kind")
      for word in row.list(in: "words") {
        switch kind {
        case .givenName: givenNames[word.lowercased()] = sex
        case .noun: nouns[word.lowercased()] = sex
        }
      }
    }
  }

  /// What the words of a mention say about the sex of a person.
  ///
  /// - Parameters:
  ///   - mention: The mention.
  ///   - sentence: Its sentence.
  /// - Returns: Nothing for pronouns, things, and words that the table does not know.
  func evidence(of mention: MentionDescription, in sentence: Sentence) -> Evidence? {
    let head = mention.place.word
    switch mention.kind {
    case .pronoun: return nil
    case .common:
      return nouns[sentence.words[head].text.lowercased()].map {
        Evidence(sex: $0, isCertain: true)
      }
    case .name:
      guard mention.type == .person else { return nil }
      let words = nameWords(head, in: sentence)
      if let sex = words.lazy.compactMap({ nouns[$0] }).first {
        return Evidence(sex: sex, isCertain: true)
      }
      if words.count > 1, let sex = givenNames[words[0]] {
        return Evidence(sex: sex, isCertain: true)
      }
      return words.lazy.compactMap { givenNames[$0] }.first.map {
        Evidence(sex: $0, isCertain: false)
      }
    }
  }

  /// The words of a name in lower case, nouns and titles before it included.
  private func nameWords(_ head: Int, in sentence: Sentence) -> [String] {
    let parts = sentence.dependents[head].filter {
      let word = sentence.words[$0]
      return word.relation == .compound && $0 < head
        || word.tag == .properNoun && (word.relation == .flat || word.relation == .compound)
    }
    return (parts + [head]).sorted().map { sentence.words[$0].text.lowercased() }
  }
}
