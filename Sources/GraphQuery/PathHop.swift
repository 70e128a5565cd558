public import GraphModel

/// A step from one actor to the next.
public struct PathHop: Sendable, Hashable {
  /// The actor before it.
  public var from: Actor

  /// The actor after it.
  public var to: Actor

  /// The relation that is the best reason for the step, with all its claims.
  public var relation: Relation

  /// The claim to quote.
  public var evidence: Evidence

  /// Other relations between the two that would do, best first.
  public var alternatives: [Relation]

  /// Whether the relation leads from ``from`` to ``to``, and not the other way round.
  public var isForward: Bool { relation.source == from.id }
}
