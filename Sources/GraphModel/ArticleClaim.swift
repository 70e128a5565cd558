/// A claim of an article about two of its actors.
public struct ArticleClaim: Sendable, Hashable, Codable {
  /// Who acts: a position in ``ArticleGraph/actors``.
  public var source: Int

  /// Who is acted on: a position in ``ArticleGraph/actors``.
  public var target: Int

  /// The relation's label: one of the vocabulary, or the verb itself ("poses threat to").
  public var relation: String

  /// Who says so, when it is reported: a position in ``ArticleGraph/actors``.
  public var speaker: Int?

  /// The sentence's position in ``ArticleGraph/sentences``.
  public var sentence: Int

  /// What is stated of it, apart from the two actors and the speaker.
  public var statement: Statement

  /// Creates a claim.
  ///
  /// - Parameters:
  ///   - source: Who acts.
  ///   - target: Who is acted on.
  ///   - relation: The relation's label.
  ///   - speaker: Who says so.
  ///   - sentence: The sentence's position.
  ///   - statement: The rest.
  public init(
    source: Int, target: Int, relation: String, speaker: Int? = nil, sentence: Int,
    statement: Statement
  ) {
    self.source = source
    self.target = target
    self.relation = relation
    self.speaker = speaker
    self.sentence = sentence
    self.statement = statement
  }
}
