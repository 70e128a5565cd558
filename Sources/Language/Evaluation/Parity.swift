import Neural

/// How often this program's network says what the training program's says.
package struct Parity: Sendable {
  /// The number of decisions of each kind, and of those that are equal.
  package private(set) var counts: [String: (all: Int, equal: Int)] = [:]

  package init() {}

  private mutating func count(_ kind: String, _ isEqual: Bool) {
    counts[kind, default: (0, 0)].all += 1
    if isEqual { counts[kind, default: (0, 0)].equal += 1 }
  }

  /// Runs the network on a document's pieces and compares.
  ///
  /// - Parameters:
  ///   - reference: The training program's outputs.
  ///   - model: The model.
  package mutating func compare(_ reference: ReferenceDocument, _ model: LanguageModel) {
    comparePieces(reference, model)
    var numbers: [Int] = []
    var classes: [Int] = []
    var sequences: [Range<Int>] = []
    for window in reference.windows {
      sequences.append(numbers.count..<numbers.count + window.pieces.count)
      numbers += window.pieces
      classes += window.classes
    }
    let pieces = model.encoder.encode(numbers, classes: classes, sequences: sequences)
    var rows: [Int] = []
    var sentenceOfWord: [Int] = []
    for (number, sentence) in reference.sentences.enumerated() {
      rows += sentence.firstPieces.map { sequences[sentence.window].lowerBound + $0 }
      sentenceOfWord += [Int](repeating: number, count: sentence.words.count)
    }
    let words = pieces.gather(rows)
    compareTags(reference, model, words)
    compareEvents(reference, model, words)
    compareTrees(reference, model, words)
    compareCoreference(reference, model, words, sentenceOfWord)
  }

  private mutating func comparePieces(_ reference: ReferenceDocument, _ model: LanguageModel) {
    for sentence in reference.sentences {
      let window = reference.windows[sentence.window]
      for (word, first) in zip(sentence.words, sentence.firstPieces) {
        let pieces = model.tokenizer.pieces(of: word)
        let last = min(first + pieces.count, window.pieces.count)
        count("word pieces", Array(window.pieces[first..<last]) == pieces)
        count("case classes", window.classes[first] == CaseClass(word).rawValue)
      }
    }
  }

  private mutating func compareTags(
    _ reference: ReferenceDocument, _ model: LanguageModel, _ words: Matrix
  ) {
    let scores = model.tagging.scores(words)
    let configuration = model.configuration
    func labels(_ section: String, _ names: [String]) -> [String] {
      (model.tagging.best(section, in: scores) ?? []).map { names[$0] }
    }
    let sections: [(String, [String], [String])] = [
      ("upos", labels("upos", configuration.upos), reference.sentences.flatMap(\.upos)),
      ("xpos", labels("xpos", configuration.xpos), reference.sentences.flatMap(\.xpos)),
      (
        "lemma rules", labels("lemma_rule", configuration.lemmaRules),
        reference.sentences.flatMap(\.lemmaRules)
      ),
      (
        "entity types", labels("entity", configuration.entity),
        reference.sentences.flatMap(\.entities)
      ),
      (
        "sentence ends", labels("sentence_end", ["0", "1"]),
        reference.sentences.flatMap { $0.ends.map(String.init) }
      ),
    ]
    for (kind, found, wanted) in sections {
      for (left, right) in zip(found, wanted) { count(kind, left == right) }
    }
  }

  private mutating func compareEvents(
    _ reference: ReferenceDocument, _ model: LanguageModel, _ words: Matrix
  ) {
    let scores = model.tagging.scores(words)
    let tags = WordTags(model.tagging, scores)
    var start = 0
    for sentence in reference.sentences {
      let range = start..<start + sentence.words.count
      start = range.upperBound
      if let names = sentence.names, model.tagging.names != nil {
        let found = NameTags.tags(model.tagging.names(scores, in: range), count: range.count)
        for (left, right) in zip(found, names) { count("name tags", left == right) }
      }
      if let factuality = sentence.factuality, !tags.factuality.isEmpty {
        for (left, right) in zip(tags.factuality[range], factuality) {
          count("factuality", abs(left - right) < 0.01)
        }
      }
      guard let events = sentence.events, !tags.eventProbabilities.isEmpty else { continue }
      for (left, right) in zip(tags.eventProbabilities[range], events) {
        count("event nouns", (left > 0.5) == (right == 1))
      }
      guard let roles = sentence.roles, let head = model.eventRoles else { continue }
      let nouns = range.indices.map { $0 - range.lowerBound }.filter {
        events[$0] == 1 && sentence.upos[$0] == UniversalTag.noun.rawValue
      }
      let found = Set(head.roles(words.gather(range), events: nouns))
      for role in Set(roles.compactMap(\.role)).union(found) {
        count("event roles", found.contains(role) && roles.contains { $0.role == role })
      }
    }
  }

  private mutating func compareTrees(
    _ reference: ReferenceDocument, _ model: LanguageModel, _ words: Matrix
  ) {
    let arcs = model.parsing.arcs(words)
    let labels = model.parsing.labels(words)
    var start = 0
    for sentence in reference.sentences {
      let range = start..<start + sentence.words.count
      start = range.upperBound
      let heads = SpanningTree.greedyHeads(model.parsing.scores(arcs, range))
      for (left, right) in zip(heads, sentence.heads) { count("greedy heads", left == right) }
      let relations = model.parsing.relations(
        of: range, heads: sentence.heads.map { $0 == 0 ? nil : range.lowerBound + $0 - 1 },
        in: labels)
      for (left, right) in zip(relations, sentence.relations) {
        count("relations", left.rawValue == right)
      }
      guard let wanted = sentence.treeHeads else { continue }
      let tree = SpanningTree.heads(model.parsing.scores(arcs, range))
      for (left, right) in zip(tree, wanted) { count("tree heads", (left ?? -1) + 1 == right) }
    }
  }

  private mutating func compareCoreference(
    _ reference: ReferenceDocument, _ model: LanguageModel, _ words: Matrix,
    _ sentenceOfWord: [Int]
  ) {
    let mentions = reference.coreference.mentions
    let descriptions = describe(reference, mentions, sentenceOfWord)
    let projected = model.coreference.project(
      words.gather(mentions), descriptions)
    let links = model.coreference.bestLinks(projected)
    for (link, antecedent) in zip(links, reference.coreference.antecedents) {
      count("antecedents", link.antecedent ?? -1 == antecedent)
    }
  }

  /// Describes mentions from the reference's own tags and trees.
  private func describe(
    _ reference: ReferenceDocument, _ mentions: [Int], _ sentenceOfWord: [Int]
  ) -> [MentionDescription] {
    let sentences = reference.sentences.map { sentence in
      let heads = sentence.treeHeads ?? sentence.heads
      let relations = sentence.treeRelations ?? sentence.relations
      return Sentence(
        words: sentence.words.indices.map { place in
          Word(
            text: sentence.words[place], range: 0..<0, lemma: "",
            tag: UniversalTag(rawValue: sentence.upos[place]) ?? .other,
            xpos: sentence.xpos[place],
            head: heads[place] == 0 ? nil : heads[place] - 1,
            relation: DependencyRelation(rawValue: relations[place]) ?? .dep,
            entity: EntityType(rawValue: sentence.entities[place]))
        })
    }
    let starts = reference.sentences.indices.map { number in
      reference.sentences[..<number].reduce(0) { $0 + $1.words.count }
    }
    var numbers = WordNumbers()
    return mentions.map { mention in
      let number = sentenceOfWord[mention]
      let place = WordReference(sentence: number, word: mention - starts[number])
      let type = sentences[number].words[place.word].entity ?? .abstract
      return MentionDescription(place, type: type, in: sentences[number], &numbers)
    }
  }
}
