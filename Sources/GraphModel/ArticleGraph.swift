/// All that one article says: its sentences, actors, mentions and claims.
///
/// The last value before the store, and a pure function of the article.
public struct ArticleGraph: Sendable, Hashable, Codable {
  /// The article itself.
  public var article: Article

  /// The byte ranges of its sentences in the article's text, in order.
  public var sentences: [Range<Int>]

  /// Its actors; mentions and claims refer to them by position.
  public var actors: [ArticleActor]

  /// Where actors occur, in order of the text.
  public var mentions: [ArticleMention]

  /// What is stated about them, in order of the text.
  public var claims: [ArticleClaim]

  /// What was left out, by reason: "claim without actor" 12.
  public var discarded: [String: Int]

  /// Creates the graph of one article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - sentences: Byte ranges of its sentences.
  ///   - actors: Its actors.
  ///   - mentions: Where actors occur.
  ///   - claims: What is stated about them.
  ///   - discarded: What was left out, by reason.
  public init(
    article: Article, sentences: [Range<Int>] = [], actors: [ArticleActor] = [],
    mentions: [ArticleMention] = [], claims: [ArticleClaim] = [], discarded: [String: Int] = [:]
  ) {
    self.article = article
    self.sentences = sentences
    self.actors = actors
    self.mentions = mentions
    self.claims = claims
    self.discarded = discarded
  }
}
