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

/// A way from one actor to another on which no actor occurs twice.
public struct GraphPath: Sendable, Hashable {
  /// The steps, at least one.
  public var hops: [PathHop]

  /// What it costs: a thousand a hop, more for weak evidence and for well-connected actors.
  public var cost: Int

  /// The actors, from the first to the last.
  public var actors: [Actor] {
    (hops.first.map { [$0.from] } ?? []) + hops.map(\.to)
  }
}

/// The answer to a question of how two actors are connected.
public enum PathAnswer: Sendable, Hashable {
  /// The best paths, best first; at least one.
  case paths([GraphPath])

  /// Why there is none.
  case noPath(NoPath)
}
