/// What a sentence states about a relation, apart from who is involved.
public struct Statement: Sendable, Hashable, Codable {
  /// The words that express the relation, as written: "urged", "called on".
  public var trigger: String

  /// Whether it is said to be so or not to be so.
  public var polarity: Polarity

  /// In which way it holds.
  public var modality: Modality

  /// The content of a speech act or an aim: "to avoid confrontation on the border".
  public var content: String?

  /// When it happened, as precisely as the text says; nothing when it does not say.
  public var date: CalendarDate?

  /// How probable it is that a careful reader would agree, 0 to 1.
  public var confidence: Double

  /// What makes it less sure than others that the same rule has found, in the order of the cases.
  public var doubts: [ClaimDoubt]

  /// The name of the rule that found it: "verb.active".
  public var rule: String

  /// Creates a statement.
  ///
  /// - Parameters:
  ///   - trigger: The words that express the relation.
  ///   - polarity: Whether it is said to be so.
  ///   - modality: In which way it holds.
  ///   - content: The content of a speech act or an aim.
  ///   - date: When it happened.
  ///   - confidence: How probable it is that a careful reader would agree, 0 to 1.
  ///   - doubts: What makes it less sure than others of its rule.
  ///   - rule: The rule that found it.
  public init(
    trigger: String, polarity: Polarity = .affirmed, modality: Modality = .actual,
    content: String? = nil, date: CalendarDate? = nil, confidence: Double = 0.5,
    doubts: [ClaimDoubt] = [], rule: String
  ) {
    self.trigger = trigger
    self.polarity = polarity
    self.modality = modality
    self.content = content
    self.date = date
    self.confidence = confidence
    self.doubts = doubts
    self.rule = rule
  }
}
