import Language

extension F1Score {
  /// Compares mention heads with the `Entity` annotations of GUM, when the treebank has them.
  mutating func add(_ gold: CoNLLU.Document, _ system: AnalyzedDocument) {
    let wanted = Set(gold.mentionHeads)
    guard !wanted.isEmpty else { return }
    let found = system.mentions.map { system[$0.head].range }
    self.gold += wanted.count
    self.system += found.count
    correct += found.count { wanted.contains($0) }
  }
}

extension CoNLLU.Document {
  /// The words that head the spans of GUM's `Entity` annotations: in each span the first word whose head
  /// lies outside.
  fileprivate var mentionHeads: [Range<Int>] {
    var heads: [Range<Int>] = []
    // Spans may cross sentences in theory; the open ones are kept by their name.
    for (sentence, notes) in zip(analysis.sentences, annotations) {
      var open: [(name: Substring, start: Int)] = []
      for place in sentence.words.indices {
        guard
          let entity = notes.miscellaneous[place].split(separator: "|")
            .first(where: { $0.hasPrefix("Entity=") })?.dropFirst(7)
        else { continue }
        for (name, opens, closes) in Self.brackets(entity) {
          if opens { open.append((name, place)) }
          guard closes else { continue }
          guard let last = open.lastIndex(where: { opens || $0.name == name }) else { continue }
          let span = open.remove(at: last).start..<place + 1
          let head = span.first { word in
            sentence.words[word].head.map { !span.contains($0) } ?? true
          }
          if let head { heads.append(sentence.words[head].range) }
        }
      }
    }
    return heads
  }

  /// `(1-person-…(2-place-…)` as its brackets: name, whether it opens, whether it closes.
  private static func brackets(_ text: Substring) -> [(Substring, Bool, Bool)] {
    var found: [(Substring, Bool, Bool)] = []
    var place = text.startIndex
    while place < text.endIndex {
      let opens = text[place] == "("
      let start = opens ? text.index(after: place) : place
      var end = start
      while end < text.endIndex, text[end] != "(", text[end] != ")" { end = text.index(after: end) }
      let closes = end < text.endIndex && text[end] == ")"
      let name = text[start..<end].prefix { $0 != "-" }
      found.append((name, opens, closes))
      place = closes ? text.index(after: end) : end
      if start == end, !closes { break }
    }
    return found
  }
}
