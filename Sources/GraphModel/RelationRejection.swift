/// A correction that takes a relation out of the graph.
public struct RelationRejection: Sendable, Hashable {
  /// The source's name or one of its aliases.
  public var source: String

  /// The label; nothing for every relation between the two.
  public var relation: String?

  /// The target's name or one of its aliases.
  public var target: String

  /// Creates a rejection.
  ///
  /// - Parameters:
  ///   - source: The source's name or alias.
  ///   - relation: The label, or nothing for all.
  ///   - target: The target's name or alias.
  public init(source: String, relation: String?, target: String) {
    self.source = source
    self.relation = relation
    self.target = target
  }
}
