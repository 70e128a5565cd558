extension Evidence: Codable {
  private enum CodingKeys: String, CodingKey {
    case document, published, sentence, start, end, trigger, polarity, modality, speaker, content
    case date, confidence, doubts, rule
  }

  /// Reads evidence from the flat object of the JSON export.
  ///
  /// - Parameter decoder: The decoder to read from.
  /// - Throws: `DecodingError` when a key is missing or of the wrong type.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(Int.self, forKey: .start)
    let end = try container.decode(Int.self, forKey: .end)
    guard start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: container, debugDescription: "the sentence ends before it starts")
    }
    self.init(
      document: try container.decode(String.self, forKey: .document),
      published: try container.decodeIfPresent(CalendarDate.self, forKey: .published),
      sentence: try container.decode(String.self, forKey: .sentence),
      range: start..<end,
      speaker: try container.decodeIfPresent(Int64.self, forKey: .speaker),
      statement: Statement(
        trigger: try container.decode(String.self, forKey: .trigger),
        polarity: try container.decode(Polarity.self, forKey: .polarity),
        modality: try container.decode(Modality.self, forKey: .modality),
        content: try container.decodeIfPresent(String.self, forKey: .content),
        date: try container.decodeIfPresent(CalendarDate.self, forKey: .date),
        confidence: try container.decode(Double.self, forKey: .confidence),
        doubts: try container.decodeIfPresent([ClaimDoubt].self, forKey: .doubts) ?? [],
        rule: try container.decode(String.self, forKey: .rule)))
  }

  /// Writes evidence as one flat object, missing values as null.
  ///
  /// - Parameter encoder: The encoder to write to.
  /// - Throws: An error of the encoder.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(document, forKey: .document)
    try container.encode(published, forKey: .published)
    try container.encode(sentence, forKey: .sentence)
    try container.encode(range.lowerBound, forKey: .start)
    try container.encode(range.upperBound, forKey: .end)
    try container.encode(statement.trigger, forKey: .trigger)
    try container.encode(statement.polarity, forKey: .polarity)
    try container.encode(statement.modality, forKey: .modality)
    try container.encode(speaker, forKey: .speaker)
    try container.encode(statement.content, forKey: .content)
    try container.encode(statement.date, forKey: .date)
    try container.encode(statement.confidence, forKey: .confidence)
    try container.encode(statement.doubts, forKey: .doubts)
    try container.encode(statement.rule, forKey: .rule)
  }
}
