/// A name that does not lead to one article.
public struct UnknownArticleError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name as given.
  public let name: String

  /// Where the graph is.
  public let path: String

  /// How many articles it fits.
  public let count: Int

  /// One sentence: what was not found, and what to give instead.
  public var description: String {
    count == 0
      ? "The graph '\(path)' has no article '\(name)'; give the path it was read from or its identifier."
      : "'\(name)' may be \(count) articles of the graph '\(path)'; give the full path or identifier."
  }
}
