public import GraphModel

/// A question of how two actors are connected.
public struct PathQuery: Sendable, Hashable {
  /// The number of the actor that paths start from.
  public var source: Int64

  /// The number of the actor that paths lead to.
  public var target: Int64

  /// How many paths are wanted at most.
  public var count = 3

  /// How many relations a path may have at most.
  public var maximumHops = 4

  /// Which labels a path may use; nothing for all.
  public var relations: Set<String>?

  /// Numbers of actors that paths must not touch.
  public var avoided: Set<Int64> = []

  /// Which kinds of actors may stand between the two ends; nothing for all.
  public var kinds: Set<ActorKind>?

  /// Which claims count; what is denied does not, unless it is asked for.
  public var evidence = EvidenceFilter(polarities: [.affirmed])

  /// Whether each hop must not be earlier than the one before it.
  public var isInTimeOrder = false

  /// Whether relations lead from their source to their target only.
  public var isDirected = false

  /// Labels of relations that lead both ways even so.
  public var symmetricRelations: Set<String> = []

  /// Creates a question; everything but the two ends can be set afterwards.
  ///
  /// - Parameters:
  ///   - source: The number of the actor that paths start from.
  ///   - target: The number of the actor that paths lead to.
  public init(from source: Int64, to target: Int64) {
    self.source = source
    self.target = target
  }
}
