/// All claims of a document, and what was passed over.
public struct Extraction: Sendable, Hashable {
  /// The claims, in the order of the text.
  public var claims: [Claim]

  /// What stands between quotation marks and who says it, in the order of the text.
  public var quotations: [Quotation]

  /// The positions of sentences in which the page speaks of itself to its readers.
  public var furniture: Set<Int> = []

  /// What was passed over, by reason.
  public var discarded: [String: Int]

  /// Creates the result of an extraction.
  ///
  /// - Parameters:
  ///   - claims: The claims, in the order of the text.
  ///   - quotations: What stands between quotation marks and who says it.
  ///   - discarded: What was passed over, by reason.
  public init(
    claims: [Claim] = [], quotations: [Quotation] = [], discarded: [String: Int] = [:]
  ) {
    self.claims = claims
    self.quotations = quotations
    self.discarded = discarded
  }
}
