public import GraphModel

/// An occurrence of an actor of the graph in a sentence.
public struct ActorMention: Sendable, Hashable {
  /// The article.
  public var document: Document

  /// The sentence, as written.
  public var sentence: String

  /// The words that stand for the actor, as written.
  public var words: String

  /// The words' UTF-8 byte offsets in the article's text.
  public var range: Range<Int>

  /// The rule that resolved them: "name.exact", "coreference.pronoun".
  public var rule: String
}
