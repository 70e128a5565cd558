/// What a mention refers to.
struct CoreferenceLink: Sendable, Hashable {
  /// The number of another mention.
  var antecedent: Int?
  /// How much better it scores than "something new"; 0 without an antecedent.
  var score: Float

  /// Something new.
  static let none = CoreferenceLink(antecedent: nil, score: 0)
}
