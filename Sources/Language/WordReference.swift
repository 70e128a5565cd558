/// The place of a word in a document.
public struct WordReference: Sendable, Hashable, Comparable {
  /// The sentence's position in the document.
  public var sentence: Int

  /// The word's position in the sentence.
  public var word: Int

  /// Creates a reference.
  ///
  /// - Parameters:
  ///   - sentence: The sentence's position in the document.
  ///   - word: The word's position in the sentence.
  public init(sentence: Int, word: Int) {
    self.sentence = sentence
    self.word = word
  }

  /// In the order of the text.
  public static func < (left: WordReference, right: WordReference) -> Bool {
    (left.sentence, left.word) < (right.sentence, right.word)
  }
}
