/// Where the time of an analysis went.
public struct AnalysisTimings: Sendable, Hashable {
  /// Finding paragraphs, words and word pieces.
  public var tokenizing = Duration.zero
  /// The encoder.
  public var encoding = Duration.zero
  /// The heads on word vectors: tags, heads and relations.
  public var heads = Duration.zero
  /// Finding the best trees.
  public var trees = Duration.zero
  /// Linking mentions.
  public var coreference = Duration.zero
  /// Sentences found.
  public var sentences = 0
  /// Words found.
  public var words = 0

  /// Creates empty timings.
  public init() {}

  /// The time of all parts.
  public var total: Duration { tokenizing + encoding + heads + trees + coreference }
}
