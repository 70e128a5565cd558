/// That there is nothing between two actors.
public struct NoPathError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Why there is no path.
  public let reason: NoPath

  /// One sentence: why there is no path.
  public var description: String { reason.description }
}
