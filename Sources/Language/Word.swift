/// A syntactic word of a sentence with its analysis, as in one line of CoNLL-U.
///
/// "don't" is two words, "do" and "n't", whose ranges touch.
public struct Word: Sendable, Hashable {
  /// The word as written.
  public var text: String

  /// UTF-8 byte offsets in the document's text.
  public var range: Range<Int>

  /// The dictionary form: "accuse" for "accused"; lower case except in names.
  public var lemma: String

  /// The word class.
  public var tag: UniversalTag

  /// The Penn Treebank tag, for example `VBD`.
  public var xpos: String

  /// The position in the sentence of the word this one depends on; nothing for the root.
  public var head: Int?

  /// How it depends on its head.
  public var relation: DependencyRelation

  /// How probable the model finds the head, 0 to 1; nothing when it is not known.
  public var headProbability: Double?

  /// The type of the mention that this word heads, when it heads one.
  public var entity: EntityType?

  /// Whether the event that this word expresses happened, −3 (certainly not) to 3 (certainly).
  ///
  /// Nothing when the model has no such head.
  public var factuality: Double?

  /// How probable it is that this word is a noun that names an event, 0 to 1.
  public var eventProbability: Double?

  /// Whether white space or the end of the paragraph follows.
  public var isFollowedBySpace: Bool

  /// Creates a word.
  ///
  /// - Parameters:
  ///   - text: The word as written.
  ///   - range: UTF-8 byte offsets in the document's text.
  ///   - lemma: The dictionary form.
  ///   - tag: The word class.
  ///   - xpos: The Penn Treebank tag.
  ///   - head: The position of the word this one depends on.
  ///   - relation: How it depends on its head.
  ///   - headProbability: How probable the head is, 0 to 1.
  ///   - entity: The type of the mention it heads.
  ///   - factuality: Whether the event happened, −3 to 3.
  ///   - eventProbability: Whether it is a noun that names an event, 0 to 1.
  ///   - isFollowedBySpace: Whether white space follows.
  public init(
    text: String, range: Range<Int>, lemma: String, tag: UniversalTag, xpos: String, head: Int?,
    relation: DependencyRelation, headProbability: Double? = nil, entity: EntityType? = nil,
    factuality: Double? = nil, eventProbability: Double? = nil, isFollowedBySpace: Bool = true
  ) {
    self.text = text
    self.range = range
    self.lemma = lemma
    self.tag = tag
    self.xpos = xpos
    self.head = head
    self.relation = relation
    self.headProbability = headProbability
    self.entity = entity
    self.factuality = factuality
    self.eventProbability = eventProbability
    self.isFollowedBySpace = isFollowedBySpace
  }
}
