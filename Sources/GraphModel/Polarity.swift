/// Whether a claim says that something is so, or that it is not.
public enum Polarity: String, Sendable, Codable, CaseIterable {
  /// "Tajikistan recognized the Taliban."
  case affirmed
  /// "Tajikistan will not recognize the Taliban."
  case negated
}
