/// Decides which actors of different articles are the same.
///
/// A pure function of the set of all article actors, so that the graph does not depend on the order
/// of articles: every article actor falls into exactly one block, and the members of a block are
/// divided into clusters with no regard to other blocks. Adding an article concerns its blocks only.
public protocol ActorIdentity: Sendable {
  /// Changes whenever blocks or clusters may come out differently, for example with corrections.
  var version: String { get }

  /// Corrections that remove relations from the graph.
  var rejections: [RelationRejection] { get }

  /// The block of an actor: only actors of one block may be the same.
  ///
  /// - Parameter actor: An actor of one article.
  /// - Returns: A key, for example "country:RUS" or "person:lavrov".
  func block(of actor: ArticleActor) -> String

  /// Divides the members of one block into actors of the graph.
  ///
  /// - Parameter members: All members of the block, by article and position.
  /// - Returns: Clusters that hold each member exactly once, by their keys.
  func clusters(of members: [ActorMember]) -> [ActorCluster]

  /// The cluster of a member that does not depend on the other members of its block.
  ///
  /// Actors of the gazetteer are of this kind, and occur in so many articles that looking at all
  /// their members for each new article would take ever longer; and so are actors that never leave
  /// their article. A block is looked at as a whole as soon as one of its members has no such
  /// cluster. Clusters with the same key must have the same name, kind and code.
  ///
  /// - Parameter member: An actor of one article.
  /// - Returns: What ``clusters(of:)`` gives for a block of this member alone, or nothing when the
  ///   block has to be looked at as a whole.
  func settledCluster(of member: ActorMember) -> ActorCluster?
}

extension ActorIdentity {
  /// Nothing: every block is looked at as a whole.
  ///
  /// - Parameter member: An actor of one article.
  /// - Returns: Nothing.
  public func settledCluster(of member: ActorMember) -> ActorCluster? { nil }
}
