/// How forms of a person's name go together.
enum PersonName {
  /// How a form matches a fuller name, from the strongest to the weakest.
  enum Match: Int, Comparable {
    case exact, middle, ending, surname, initial, given

    static func < (left: Match, right: Match) -> Bool { left.rawValue < right.rawValue }

    /// The name of the rule.
    var rule: String {
      switch self {
      case .exact: "name.same"
      case .middle: "name.middle"
      case .ending, .surname: "name.surname"
      case .initial: "name.initial"
      case .given: "name.given"
      }
    }
  }

  /// Whether and how a form is one of a fuller name's.
  ///
  /// - Parameters:
  ///   - form: The pieces of the form.
  ///   - full: The pieces of the fuller name.
  /// - Returns: How it matches, or nothing.
  static func match(_ form: [String], with full: [String]) -> Match? {
    if form == full { return .exact }
    guard let first = form.first, let last = form.last, let fullFirst = full.first,
      let fullLast = full.last
    else { return nil }
    if form.count == 1 {
      if full.count == 1 { return nil }
      if last == fullLast { return .surname }
      if first == fullFirst { return .given }
      return nil
    }
    if form.count < full.count, full.suffix(form.count).elementsEqual(form) { return .ending }
    if last == fullLast, full.count > 1 {
      if first == fullFirst { return .middle }
      if first.count == 1, fullFirst.hasPrefix(first) { return .initial }
    }
    return nil
  }
}
