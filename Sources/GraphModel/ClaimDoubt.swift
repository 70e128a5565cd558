/// A reason to be less sure of a claim than of others that the same rule has found.
public enum ClaimDoubt: String, Sendable, Hashable, Codable, CaseIterable {
  /// The relation is in the text's own words, not in the vocabulary.
  case openLabel = "open label"

  /// An argument stands with another predicate: the subject of an infinitive, for example.
  case borrowedArgument = "borrowed argument"

  /// An argument is a description, not a name: "the minister".
  case description = "description"

  /// An argument is a pronoun.
  case pronoun = "pronoun"

  /// The parser was not sure of an arc between the predicate and an argument.
  case doubtfulParse = "doubtful parse"

  /// The sentence has more than fifty words.
  case longSentence = "long sentence"

  /// An argument stands inside the phrase that the predicate governs: "the ministry's statement".
  case partOfPhrase = "part of a phrase"
}

extension ClaimDoubt {
  /// Doubts on one line, separated by commas.
  ///
  /// - Parameter doubts: Any doubts.
  /// - Returns: The line; nothing when there are none.
  public static func text(_ doubts: [ClaimDoubt]) -> String? {
    doubts.isEmpty ? nil : doubts.map(\.rawValue).joined(separator: ", ")
  }

  /// The doubts of a line that ``text(_:)`` has written.
  ///
  /// - Parameter text: The line.
  /// - Returns: Its doubts; what is none is left out.
  public static func doubts(_ text: String?) -> [ClaimDoubt] {
    text.map { $0.split(separator: ", ").compactMap { ClaimDoubt(rawValue: String($0)) } } ?? []
  }
}
