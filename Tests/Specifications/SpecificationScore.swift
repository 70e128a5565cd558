/// Sums over many specifications.
public struct SpecificationScore: Sendable, Hashable {
  /// How many texts were looked at.
  public var texts = 0
  /// How many claims are required.
  public var required = 0
  /// How many of them were found: the right actors and label.
  public var found = 0
  /// How many of those have the right polarity and modality.
  public var rightModes = 0
  /// How many required claims have a speaker or must have none, and were found.
  public var rightSpeakers = 0
  /// How many of the found ones have the right content and date.
  public var rightDetails = 0
  /// How many claims nobody asked for.
  public var surplus = 0
  /// How many claims are there that must not be.
  public var violations = 0

  /// Nothing yet.
  public init() {}

  /// Adds an outcome.
  ///
  /// - Parameter outcome: What was found in one text.
  public mutating func add(_ outcome: SpecificationOutcome) {
    texts += 1
    required += outcome.comparisons.count
    let found = outcome.comparisons.filter { $0.claim != nil }
    self.found += found.count
    rightModes += found.count(where: \.hasRightMode)
    rightSpeakers += found.count(where: \.hasRightSpeaker)
    rightDetails += found.count(where: \.hasRightDetails)
    surplus += outcome.surplus.count
    violations += outcome.violations.count
  }

  /// The share of required claims that were found, 0 to 1.
  public var recall: Double { required == 0 ? 1 : Double(found) / Double(required) }

  /// The share of found claims with the right polarity and modality, 0 to 1.
  public var modeAccuracy: Double { found == 0 ? 1 : Double(rightModes) / Double(found) }

  /// The share of found claims with the right speaker, 0 to 1.
  public var speakerAccuracy: Double { found == 0 ? 1 : Double(rightSpeakers) / Double(found) }
}
