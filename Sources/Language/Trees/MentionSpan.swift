/// The words that a mention consists of, found from its head in the tree.
enum MentionSpan {
  /// Dependents of the head that belong to the mention; others tell something about it or about a
  /// clause whose predicate the head is.
  private static let parts: Set<DependencyRelation> = [
    .det, .detPredet, .amod, .compound, .compoundPrt, .flat, .fixed, .goeswith, .nummod, .nmod,
    .nmodDesc, .nmodPoss, .nmodUnmarked, .acl, .dep,
  ]
  /// What belongs to a mention only if its head is not a predicate.
  private static let nominalParts: Set<DependencyRelation> = [.advmod, .obl, .oblUnmarked, .ccomp]
  private static let predicateMarks: Set<DependencyRelation> = [
    .cop, .nsubj, .nsubjOuter, .nsubjPass, .csubj, .csubjOuter, .csubjPass, .expl,
  ]
  /// Never part of a mention, however deep.
  private static let cut: Set<DependencyRelation> = [.aclRelcl, .parataxis, .advclRelcl]

  /// The positions of a mention's words: the head's subtree without relative clauses, appositions,
  /// coordinated mentions and punctuation at the edges; only what is next to the head without a gap.
  ///
  /// - Parameters:
  ///   - words: The sentence's words.
  ///   - dependents: The positions of each word's dependents.
  ///   - head: The position of the head.
  /// - Returns: Positions around the head.
  /// - Complexity: O(*k*) for *k* words in its subtree.
  static func words(_ words: [Word], dependents: [[Int]], head: Int) -> Range<Int> {
    let isPredicate = dependents[head].contains { predicateMarks.contains(words[$0].relation) }
    var inside: Set<Int> = [head]
    var open = dependents[head].filter {
      let relation = words[$0].relation
      return parts.contains(relation) || !isPredicate && nominalParts.contains(relation)
    }
    while let place = open.popLast() {
      inside.insert(place)
      open += dependents[place].filter { !cut.contains(words[$0].relation) }
    }
    // Punctuation between two parts does not part them.
    func isPart(_ place: Int) -> Bool {
      inside.contains(place)
        || words[place].tag == .punctuation && words[place].head.map(inside.contains) ?? false
    }
    var (low, high) = (head, head)
    while low > 0, isPart(low - 1) { low -= 1 }
    while high + 1 < words.count, isPart(high + 1) { high += 1 }
    while low < head, isEdge(words[low]) { low += 1 }
    while high > head, isEdge(words[high]) { high -= 1 }
    return low..<high + 1
  }

  private static func isEdge(_ word: Word) -> Bool {
    word.tag == .punctuation && word.text != ")" && word.text != "]" || word.relation == .cc
  }
}
