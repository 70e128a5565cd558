public import GraphModel

/// Why two actors are not connected, and which conditions would have to be dropped.
///
/// Its ``description`` is one sentence.
public enum NoPath: Sendable, Hashable {
  /// The graph has no actor with this number.
  case unknownActor(Int64)

  /// Both ends are the same actor.
  case sameActor(Actor)

  /// One of the ends has no relation at all.
  case isolated(Actor)

  /// Nothing leads from what surrounds one end to what surrounds the other: how many actors that are.
  case unconnected(source: Actor, target: Actor, aroundSource: Int, aroundTarget: Int)

  /// There are paths when conditions are dropped: the smallest sets of conditions that suffice, and
  /// how many hops the shortest path has when only the number of hops is not limited.
  case excluded(
    source: Actor, target: Actor, relaxations: [[PathConstraint]], maximumHops: Int,
    neededHops: Int?)
}

extension NoPath: CustomStringConvertible {
  /// One sentence: why there is no path, and what would have to change.
  public var description: String {
    switch self {
    case .unknownActor(let id): return "There is no actor with the number \(id) in the graph."
    case .sameActor(let actor): return "Both ends of the path are \(actor.name)."
    case .isolated(let actor):
      return "There is no path because \(actor.name) has no relation to anyone in the graph."
    case .unconnected(let source, let target, let aroundSource, let aroundTarget):
      return "There is no path from \(source.name) to \(target.name): no relation leads from the "
        + "\(aroundSource) actors that \(source.name) is connected with to the \(aroundTarget) of "
        + "\(target.name)."
    case .excluded(let source, let target, let relaxations, let maximumHops, let neededHops):
      let ways = relaxations.map { set in
        set.map { Self.words(for: $0, neededHops, maximumHops) }.joined(separator: " and ")
      }
      return "There is no path from \(source.name) to \(target.name) under these conditions, but "
        + "there is one \(ways.joined(separator: ", or "))."
    }
  }

  private static func words(
    for constraint: PathConstraint, _ neededHops: Int?, _ maximumHops: Int
  ) -> String {
    switch constraint {
    case .hops:
      neededHops.map { "of \($0) hops in place of at most \(maximumHops)" }
        ?? "of more than \(maximumHops) hops"
    case .polarity: "through what is denied"
    case .avoided: "through the actors to be avoided"
    case .dates: "at other times or without a date"
    case .relations: "through other relations"
    case .kinds: "through other kinds of actors"
    case .modality: "through claims of other modality"
    case .speakers: "through what others say"
    case .confidence: "through less certain claims"
    case .timeOrder: "that is not in the order of time"
    case .direction: "that follows relations against their direction"
    }
  }
}
