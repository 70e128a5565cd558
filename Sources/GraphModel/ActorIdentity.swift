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

  /// What an actor is called as evidence of who stands beside it, the same in every article.
  ///
  /// Two articles about the same Miller name the same people and firms; what every article names, such
  /// as states, tells nothing.
  ///
  /// - Parameter actor: An actor of one article.
  /// - Returns: A name for people to read, or nothing when it tells little about others.
  func companionName(of actor: ArticleActor) -> String?

  /// Divides the members of one block into actors of the graph.
  ///
  /// - Parameter members: All members of the block, by article and position.
  /// - Returns: Clusters that hold each member exactly once, by their keys.
  func clusters(of members: [ActorMember]) -> [ActorCluster]

  /// The kinds of members that newcomers may give another actor, for adding to large blocks.
  ///
  /// A newcomer that is of the same kind as a member becomes the same actor for the same reason and changes
  /// nothing else, unless this kind is among these, or a member of these kinds shares a companion with
  /// the newcomer's article.
  ///
  /// - Parameter kinds: Each kind of member that the block has.
  /// - Returns: Those of them, or nothing when the block has to be looked at as a whole.
  func openKinds(among kinds: [MemberKind]) -> Set<MemberKind>?

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
  /// Nothing: nobody tells anything about the others.
  ///
  /// - Parameter actor: An actor of one article.
  /// - Returns: Nothing.
  public func companionName(of actor: ArticleActor) -> String? { nil }

  /// Nothing: every block is looked at as a whole.
  ///
  /// - Parameter kinds: Each kind of member that the block has.
  /// - Returns: Nothing.
  public func openKinds(among kinds: [MemberKind]) -> Set<MemberKind>? { nil }

  /// Nothing: every block is looked at as a whole.
  ///
  /// - Parameter member: An actor of one article.
  /// - Returns: Nothing.
  public func settledCluster(of member: ActorMember) -> ActorCluster? { nil }
}
