public import GraphModel

extension Evidence {
  /// Whether it is better to quote than another claim of the same relation.
  ///
  /// Affirmed before negated, what happened before what may happen, dated before undated, sure
  /// before unsure, late before early; then the order of articles, so that there is always a first.
  ///
  /// - Parameter other: Another claim.
  /// - Returns: Whether this one is to be quoted.
  public func isBetter(than other: Evidence) -> Bool {
    let (left, right) = (rank, other.rank)
    if left != right { return left.lexicographicallyPrecedes(right) }
    if statement.confidence != other.statement.confidence {
      return statement.confidence > other.statement.confidence
    }
    if let date = bestDate, let otherDate = other.bestDate, date != otherDate {
      return date > otherDate
    }
    return (document, range.lowerBound, statement.trigger, statement.rule, sentence)
      < (
        other.document, other.range.lowerBound, other.statement.trigger, other.statement.rule,
        other.sentence
      )
  }

  private var rank: [Int] {
    [
      statement.polarity == .affirmed ? 0 : 1,
      Modality.allCases.firstIndex(of: statement.modality) ?? 0,
      statement.date != nil ? 0 : published != nil ? 1 : 2,
    ]
  }
}

extension Collection where Element == Evidence {
  /// The claim to quote.
  ///
  /// - Returns: The best claim, or nothing when there is none.
  public func best() -> Evidence? {
    self.min { $0.isBetter(than: $1) }
  }
}
