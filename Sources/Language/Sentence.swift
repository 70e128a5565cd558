/// A sentence and its dependency tree.
public struct Sentence: Sendable, Hashable {
  /// Its words in order; exactly one has no head, and there are no cycles.
  public let words: [Word]

  /// The names in it, in order and without overlap; empty when the model has no name tagger.
  public let names: [Name]

  /// What words do in events that nouns name; empty when the model has no such head.
  public let eventRoles: [EventRole]

  /// The number of the paragraph it stands in, from 0.
  public let paragraph: Int

  /// The positions of each word's dependents, in order.
  public let dependents: [[Int]]

  /// Creates a sentence.
  ///
  /// - Parameters:
  ///   - words: Its words in order.
  ///   - names: The names in it.
  ///   - paragraph: The number of the paragraph it stands in.
  ///   - eventRoles: What words do in events that nouns name.
  public init(
    words: [Word], names: [Name] = [], paragraph: Int = 0, eventRoles: [EventRole] = []
  ) {
    self.words = words
    self.names = names
    self.paragraph = paragraph
    self.eventRoles = eventRoles
    var dependents = [[Int]](repeating: [], count: words.count)
    for (position, word) in words.enumerated() {
      if let head = word.head { dependents[head].append(position) }
    }
    self.dependents = dependents
  }

  /// UTF-8 byte offsets in the document's text, from the first word to the last.
  public var range: Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// The position of the root.
  public var root: Int? { words.firstIndex { $0.head == nil } }

  /// Whether "each other" or "one another" begins at a word.
  package func isReciprocal(at position: Int) -> Bool {
    guard position + 1 < words.count else { return false }
    switch (words[position].text.lowercased(), words[position + 1].text.lowercased()) {
    case ("each", "other"), ("one", "another"): return true
    default: return false
    }
  }

  /// The positions of a word and of everything below it, in order.
  ///
  /// - Parameter position: The word's position.
  /// - Returns: Positions, the word's own included.
  /// - Complexity: O(*k* log *k*) for *k* words below.
  public func subtree(of position: Int) -> [Int] {
    var found = [position]
    var next = 0
    while next < found.count {
      found += dependents[found[next]]
      next += 1
    }
    return found.sorted()
  }

  /// The dependents of a word that have one of some relations, in order.
  ///
  /// - Parameters:
  ///   - position: The word's position.
  ///   - relations: The relations wanted, subtypes told apart.
  /// - Returns: Positions.
  public func dependents(of position: Int, as relations: DependencyRelation...) -> [Int] {
    dependents[position].filter { relations.contains(words[$0].relation) }
  }
}
