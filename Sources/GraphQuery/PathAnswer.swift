/// The answer to a question of how two actors are connected.
public enum PathAnswer: Sendable, Hashable {
  /// The best paths, best first; at least one.
  case paths([GraphPath])

  /// Why there is none.
  case noPath(NoPath)
}
