/// An article's actor as a candidate for an actor of the graph.
public struct ActorMember: Sendable, Hashable {
  /// The article's identifier.
  public var article: String

  /// The actor's position in ``ArticleGraph/actors``.
  public var position: Int

  /// The actor as its article knows it.
  public var actor: ArticleActor

  /// Creates a member.
  ///
  /// - Parameters:
  ///   - article: The article's identifier.
  ///   - position: The actor's position in its article.
  ///   - actor: The actor as its article knows it.
  public init(article: String, position: Int, actor: ArticleActor) {
    self.article = article
    self.position = position
    self.actor = actor
  }
}
