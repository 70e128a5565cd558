/// Two corrections that contradict each other.
public struct CorrectionConflict: Sendable, Hashable, CustomStringConvertible {
  /// The line of the later one, which counts.
  public var line: Int

  /// The line of the earlier one.
  public var earlierLine: Int

  /// What they contradict each other about.
  public var problem: String

  /// One sentence with both lines.
  public var description: String { "line \(line) contradicts line \(earlierLine): \(problem)" }
}
