public import GraphModel

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
