/// What a build did with each source, in the order given.
public struct BuildReport: Sendable, Hashable {
  /// A source that was left out.
  public struct Skipped: Sendable, Hashable {
    /// The path as given.
    public var path: String

    /// One sentence that says why.
    public var reason: String

    /// Whether the source could not be read, rather than being left out on purpose.
    public var isFailure: Bool
  }

  /// Paths of articles that are new in the graph.
  public var added: [String] = []

  /// Paths of articles that were there with the same content.
  public var unchanged: [String] = []

  /// Paths of articles that took the place of an older version.
  public var replaced: [String] = []

  /// What was left out.
  public var skipped: [Skipped] = []

  /// Corrections that contradict each other, and articles in other languages: one sentence each.
  public var notes: [String] = []

  /// How many sentences were analysed.
  public var sentences = 0

  /// How many claims about two actors were found.
  public var claims = 0

  /// What the analysis left out, by reason.
  public var discarded: [String: Int] = [:]

  /// How many sources have been dealt with.
  public var processed: Int { added.count + unchanged.count + replaced.count + skipped.count }
}
