/// An occurrence in the text of something that can be talked about, named or not.
public struct Mention: Sendable, Hashable {
  /// Its head word.
  public var head: WordReference

  /// The positions of its words: the head's subtree without relative clauses and final punctuation.
  public var words: Range<Int>

  /// What it refers to.
  public var type: EntityType

  /// The position in ``AnalyzedDocument/mentions`` of the mention it refers to: an earlier one, or for
  /// "he" and "she" a later one of the same sentence.
  public var antecedent: Int?

  /// How much better the antecedent scores than "something new"; 0 without an antecedent.
  public var antecedentScore: Double

  /// Creates a mention.
  ///
  /// - Parameters:
  ///   - head: Its head word.
  ///   - words: The positions of its words.
  ///   - type: What it refers to.
  ///   - antecedent: The mention it refers to.
  ///   - antecedentScore: How much better that scores than "something new".
  public init(
    head: WordReference, words: Range<Int>, type: EntityType, antecedent: Int? = nil,
    antecedentScore: Double = 0
  ) {
    self.head = head
    self.words = words
    self.type = type
    self.antecedent = antecedent
    self.antecedentScore = antecedentScore
  }
}
