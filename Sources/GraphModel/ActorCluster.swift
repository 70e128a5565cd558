/// Members that are one actor of the graph.
public struct ActorCluster: Sendable, Hashable {
  /// What identifies the actor, whatever the order of articles: "country:RUS".
  ///
  /// Unique in the graph; the actor's number is derived from it.
  public var key: String

  /// The name it is shown by.
  public var name: String

  /// What kind of thing it is.
  public var kind: ActorKind

  /// An ISO 3166 code or an actor code.
  public var code: String?

  /// The positions of its members in the block.
  public var members: [Int]

  /// Why each member belongs here, in the order of ``members``: "same gazetteer entry".
  public var reasons: [String]

  /// Creates a cluster.
  ///
  /// - Parameters:
  ///   - key: What identifies the actor.
  ///   - name: The name it is shown by.
  ///   - kind: What kind of thing it is.
  ///   - code: An ISO or actor code.
  ///   - members: The positions of its members in the block.
  ///   - reasons: Why each member belongs here.
  public init(
    key: String, name: String, kind: ActorKind, code: String? = nil, members: [Int],
    reasons: [String]
  ) {
    self.key = key
    self.name = name
    self.kind = kind
    self.code = code
    self.members = members
    self.reasons = reasons
  }
}
