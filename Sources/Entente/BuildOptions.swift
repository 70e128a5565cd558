public import Foundation

/// How a graph is built.
public struct BuildOptions: Sendable {
  /// How many articles are analysed at the same time; the graph is the same for any number.
  public var threads: Int

  /// Whether a changed article takes the place of the one that was read from the same path before.
  public var replaces: Bool

  /// The confidence that a claim must have to become part of the graph, 0 to 1.
  public var leastConfidence: Double

  /// Below this, fewer than half of the claims are right.
  public static let defaultLeastConfidence = 0.4

  /// Creates options.
  ///
  /// - Parameters:
  ///   - threads: How many articles are analysed at the same time; the number of cores by default.
  ///   - replaces: Whether a changed article takes the place of its older version.
  ///   - leastConfidence: The confidence that a claim must have to become part of the graph.
  public init(
    threads: Int = ProcessInfo.processInfo.activeProcessorCount, replaces: Bool = false,
    leastConfidence: Double = BuildOptions.defaultLeastConfidence
  ) {
    self.threads = max(1, threads)
    self.replaces = replaces
    self.leastConfidence = leastConfidence
  }
}
