public import Language

/// A phrase of an open triple, as written.
public struct OpenPhrase: Sendable, Hashable {
  /// Its head word.
  public var head: WordReference

  /// The preposition or marker that introduces it when the relation does not hold it: "in", "to".
  public var introducer: String?

  /// The whole phrase without its introducer: "the deputy spokesman of the ministry".
  public var text: String

  /// Its head with what cannot be taken away: "deputy spokesman".
  public var minimal: String

  /// UTF-8 byte offsets in the document, from the first word of the phrase to the last.
  public var range: Range<Int>

  /// Creates a phrase.
  ///
  /// - Parameters:
  ///   - head: Its head word.
  ///   - introducer: The preposition or marker before it.
  ///   - text: The whole phrase.
  ///   - minimal: Its head with what cannot be taken away.
  ///   - range: UTF-8 byte offsets in the document.
  public init(
    head: WordReference, introducer: String? = nil, text: String, minimal: String,
    range: Range<Int>
  ) {
    self.head = head
    self.introducer = introducer
    self.text = text
    self.minimal = minimal
    self.range = range
  }
}
