/// All claims of a document, and what was passed over.
public struct Extraction: Sendable, Hashable {
  /// The claims, in the order of the text.
  public var claims: [Claim]

  /// What was passed over, by reason.
  public var discarded: [String: Int]

  /// Creates the result of an extraction.
  ///
  /// - Parameters:
  ///   - claims: The claims, in the order of the text.
  ///   - discarded: What was passed over, by reason.
  public init(claims: [Claim] = [], discarded: [String: Int] = [:]) {
    self.claims = claims
    self.discarded = discarded
  }
}
