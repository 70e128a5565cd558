import GraphModel

/// An actor of one article as it is stored.
struct StoredMember {
  /// The article's number.
  var number: Int64

  /// The actor and where it comes from.
  var member: ActorMember

  /// Its block.
  var block: String

  /// Whether its cluster does not depend on the other members of its block.
  var isSettled: Bool

  /// The actor of the graph that it is; 0 before that has been decided.
  var actor: Int64

  /// Why it is that actor.
  var reason: String
}
