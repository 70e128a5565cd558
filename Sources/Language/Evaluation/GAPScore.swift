/// How often the program links pronouns to the names that they mean, in passages of the GAP corpus.
package struct GAPScore: Sendable {
  /// Over all pairs of a pronoun and a name, whether the analysis links them.
  package private(set) var links = F1Score()

  package init() {}

  /// Analyses a passage and compares.
  package mutating func add(_ example: GAPExample, _ analyzer: Analyzer) {
    let document = analyzer.analyze(example.text)
    let groups = document.clusterOfMention
    let pronoun = document.mentions(in: example.pronoun).map { groups[$0] }
    for candidate in example.candidates {
      let names = document.mentions(in: candidate.range).map { groups[$0] }
      let isLinked = names.contains(where: pronoun.contains)
      links.gold += candidate.isMeant ? 1 : 0
      links.system += isLinked ? 1 : 0
      links.correct += candidate.isMeant && isLinked ? 1 : 0
    }
  }
}

extension AnalyzedDocument {
  /// The mentions whose head stands in a part of the text.
  func mentions(in range: Range<Int>) -> [Int] {
    mentions.indices.filter { range.overlaps(self[mentions[$0].head].range) }
  }
}
