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
