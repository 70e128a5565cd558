public import GraphModel

/// A sentence that a search has found.
public struct SentenceMatch: Sendable, Hashable {
  /// The article that it stands in.
  public var document: Document

  /// Its position in the article.
  public var position: Int

  /// Its UTF-8 byte offsets in the article's text.
  public var range: Range<Int>

  /// The sentence, as written.
  public var text: String
}
