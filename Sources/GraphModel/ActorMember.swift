/// An article's actor as a candidate for an actor of the graph.
public struct ActorMember: Sendable, Hashable {
  /// The article's identifier.
  public var article: String

  /// The actor's position in ``ArticleGraph/actors``.
  public var position: Int

  /// The actor as its article knows it.
  public var actor: ArticleActor

  /// What its article calls others that tell who it is: ``ActorIdentity/companionName(of:)``.
  public var companions: Set<String>

  /// Creates a member.
  ///
  /// - Parameters:
  ///   - article: The article's identifier.
  ///   - position: The actor's position in its article.
  ///   - actor: The actor as its article knows it.
  ///   - companions: What its article calls others that tell who it is.
  public init(
    article: String, position: Int, actor: ArticleActor, companions: Set<String> = []
  ) {
    self.article = article
    self.position = position
    self.actor = actor
    self.companions = companions
  }
}

extension ArticleGraph {
  /// The article's actors as candidates, each with the companions that stand beside it.
  ///
  /// - Parameter identity: Says who tells anything about the others.
  /// - Returns: The members in the order of ``actors``.
  public func members(for identity: some ActorIdentity) -> [ActorMember] {
    let names = actors.map(identity.companionName)
    return actors.indices.map { position in
      let others = names.indices.compactMap { $0 == position ? nil : names[$0] }
      return ActorMember(
        article: article.id, position: position, actor: actors[position], companions: Set(others))
    }
  }
}
