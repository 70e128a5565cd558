import GraphModel

/// A name that does not lead to one actor.
///
/// Its ``description`` is one sentence that says what to type instead.
public struct NameError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name as typed.
  public let name: String

  /// What was found.
  public let lookup: NameLookup

  /// One sentence: what was not found, and what to type instead.
  public var description: String {
    switch lookup {
    case .found(let actor): return "'\(name)' is \(actor.name)."
    case .ambiguous(let actors):
      let names = actors.prefix(5).map { actor in
        "\(actor.name) (\(actor.kind.rawValue), number \(actor.id))"
      }
      let rest = actors.count > 5 ? " or \(actors.count - 5) others" : ""
      return "'\(name)' may be \(names.joined(separator: " or "))\(rest); "
        + "give a full name or the number."
    case .unknown(let suggestions):
      guard !suggestions.isEmpty else { return "There is no actor '\(name)' in the graph." }
      let names = suggestions.map { suggestion in
        suggestion.name == suggestion.actor.name
          ? "'\(suggestion.name)'" : "'\(suggestion.name)' (\(suggestion.actor.name))"
      }
      return "There is no actor '\(name)' in the graph; did you mean "
        + names.joined(separator: ", ").replacingLast(", ", by: " or ") + "?"
    }
  }
}

extension String {
  /// The text with the last occurrence of a part replaced.
  func replacingLast(_ part: String, by replacement: String) -> String {
    guard let range = ranges(of: part).last else { return self }
    return replacingCharacters(in: range, with: replacement)
  }

  private func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
