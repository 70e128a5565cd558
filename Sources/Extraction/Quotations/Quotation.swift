public import Language

/// Words between quotation marks, and who says them.
///
/// "I" and "we" inside it are its speaker, or those whom the speaker speaks for.
public struct Quotation: Sendable, Hashable {
  /// The first word inside the marks.
  public var first: WordReference

  /// The last word inside the marks.
  public var last: WordReference

  /// Who says it; nothing when the text does not make it clear.
  public var speaker: Argument?

  /// Whether it is speech; short quoted phrases ("so-called …") are not, though their words may be
  /// somebody's.
  public var isSpeech: Bool

  /// Creates a quotation.
  ///
  /// - Parameters:
  ///   - first: The first word inside the marks.
  ///   - last: The last word inside the marks.
  ///   - speaker: Who says it.
  ///   - isSpeech: Whether it holds a clause.
  public init(
    first: WordReference, last: WordReference, speaker: Argument? = nil, isSpeech: Bool = true
  ) {
    self.first = first
    self.last = last
    self.speaker = speaker
    self.isSpeech = isSpeech
  }

  /// Whether a word stands inside the marks.
  ///
  /// - Parameter word: A word's place.
  /// - Returns: Whether it is the first, the last, or between them.
  public func contains(_ word: WordReference) -> Bool { first <= word && word <= last }
}
