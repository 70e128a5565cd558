/// An occurrence of an actor in an article.
public struct ArticleMention: Sendable, Hashable, Codable {
  /// The actor's position in ``ArticleGraph/actors``.
  public var actor: Int

  /// The sentence's position in ``ArticleGraph/sentences``.
  public var sentence: Int

  /// UTF-8 byte offsets in the article's text.
  public var range: Range<Int>

  /// The rule that resolved it: "name.exact", "coreference.pronoun".
  public var rule: String

  /// Creates a mention.
  ///
  /// - Parameters:
  ///   - actor: The actor's position.
  ///   - sentence: The sentence's position.
  ///   - range: UTF-8 byte offsets in the article's text.
  ///   - rule: The rule that resolved it.
  public init(actor: Int, sentence: Int, range: Range<Int>, rule: String) {
    self.actor = actor
    self.sentence = sentence
    self.range = range
    self.rule = rule
  }
}
