/// Pronouns of the GAP corpus with the entities that they may mean, to learn from.
package struct PronounExamples: Sendable, Encodable {
  /// An entity, and whether the pronoun means it.
  package struct Candidate: Sendable, Encodable {
    var features: [String: Float]
    /// Nothing when the corpus does not say.
    var isMeant: Bool?
  }

  /// For each pronoun its candidates.
  package private(set) var examples: [[Candidate]] = []

  package init() {}

  /// Adds a passage, unless the analysis misses its pronoun.
  package mutating func add(_ example: GAPExample, _ analyzer: Analyzer) {
    let document = analyzer.analyze(example.text)
    let split = TextSplit(document)
    let vectors = WindowEncoding(analyzer.model, split, sentences: split.sentences)
      .vectors(analyzer.model)
    let linked = analyzer.link(
      document.mentions, split, sentences: document.sentences, vectors: vectors)
    let named = example.candidates.map { Set(document.mentions(in: $0.range)) }
    guard
      let found = document.mentions(in: example.pronoun).lazy.compactMap({ linked.candidates[$0] })
        .first
    else { return }
    examples.append(
      found.map { candidate in
        let names = example.candidates.indices.filter {
          !named[$0].isDisjoint(with: candidate.members)
        }
        return Candidate(
          features: Dictionary(candidate.features.map { ($0.name, $0.value) }, uniquingKeysWith: +),
          isMeant: names.isEmpty ? nil : names.contains { example.candidates[$0].isMeant })
      })
  }
}
