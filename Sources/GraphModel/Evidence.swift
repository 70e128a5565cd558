/// A claim as stored: what a sentence of an article says about a relation.
public struct Evidence: Sendable, Hashable {
  /// The article's identifier.
  public var document: String

  /// The day of publication of the article.
  public var published: CalendarDate?

  /// The sentence, as written.
  public var sentence: String

  /// The sentence's UTF-8 byte offsets in the article's text.
  public var range: Range<Int>

  /// Who says so, when it is reported: an actor's number.
  public var speaker: Int64?

  /// What the sentence states.
  public var statement: Statement

  /// Creates a piece of evidence.
  ///
  /// - Parameters:
  ///   - document: The article's identifier.
  ///   - published: Its day of publication.
  ///   - sentence: The sentence, as written.
  ///   - range: The sentence's UTF-8 byte offsets.
  ///   - speaker: Who says so.
  ///   - statement: What it states.
  public init(
    document: String, published: CalendarDate? = nil, sentence: String, range: Range<Int>,
    speaker: Int64? = nil, statement: Statement
  ) {
    self.document = document
    self.published = published
    self.sentence = sentence
    self.range = range
    self.speaker = speaker
    self.statement = statement
  }
}
