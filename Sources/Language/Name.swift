/// A named entity: consecutive words of a sentence that are a name.
public struct Name: Sendable, Hashable {
  /// The positions of its words in the sentence.
  public var words: Range<Int>

  /// What it names.
  public var type: NameType

  /// Creates a name.
  ///
  /// - Parameters:
  ///   - words: The positions of its words in the sentence.
  ///   - type: What it names.
  public init(words: Range<Int>, type: NameType) {
    self.words = words
    self.type = type
  }
}
