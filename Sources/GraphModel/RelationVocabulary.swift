/// The relations that have a label of their own, and the patterns of words that express them.
///
/// Read once from the table `relations.tsv`; looking up a label or a lemma takes constant time.
/// What the vocabulary does not know keeps its own verb as an open label.
///
/// ```swift
/// let vocabulary = try RelationVocabulary(table: text)
/// vocabulary["accuses"]?.cameo                      // "112"
/// vocabulary.frames(.verb, "call").map(\.relation)  // most specific first
/// ```
public struct RelationVocabulary: Sendable {
  /// The relations, in the order of the table.
  public let definitions: [RelationDefinition]

  private let positions: [String: Int]
  private let framesOfLemma: [RelationFrame.Category: [String: [RelationFrame]]]

  /// Creates a vocabulary.
  ///
  /// - Parameter definitions: The relations; of two with the same label the first is found.
  public init(definitions: [RelationDefinition]) {
    self.definitions = definitions
    positions = Dictionary(
      definitions.enumerated().map { ($1.label, $0) }, uniquingKeysWith: { first, _ in first })
    var frames: [RelationFrame.Category: [String: [RelationFrame]]] = [:]
    for frame in definitions.flatMap(\.frames) {
      frames[frame.category, default: [:]][frame.lemma, default: []].append(frame)
    }
    // The sort is stable, so that frames alike in precision stay in the order of the table.
    framesOfLemma = frames.mapValues { lemmas in
      lemmas.mapValues { $0.sorted { $0.specificity > $1.specificity } }
    }
  }

  /// The relation that a label stands for.
  ///
  /// - Parameter label: The label, as written in the table.
  public subscript(label: String) -> RelationDefinition? {
    positions[label].map { definitions[$0] }
  }

  /// The patterns that a word may trigger, the most specific first.
  ///
  /// The first one whose demands are met is the one to take.
  ///
  /// - Parameters:
  ///   - category: The word class.
  ///   - lemma: The lemma in lower case, without particle.
  /// - Returns: The frames; empty for words that the vocabulary does not know.
  /// - Complexity: O(1).
  public func frames(_ category: RelationFrame.Category, _ lemma: String) -> [RelationFrame] {
    framesOfLemma[category]?[lemma] ?? []
  }
}
