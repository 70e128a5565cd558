import GraphModel

/// A small word that changes the polarity or the modality of the predicate it belongs to.
struct Modifier: Sendable, Hashable {
  /// Where the word stands in relation to the predicate.
  enum Class: String, Sendable, CaseIterable {
    /// "not", "never"; "no" and "nobody" in subject or object.
    case negator
    /// "will", "may", "have to".
    case modal
    /// "allegedly", "in theory".
    case adverb
    /// "alleged", "planned": modifies a noun that names an event or a role.
    case adjective
    /// "if", "whether": introduces the clause.
    case marker
    /// "without", "instead of": introduces a gerund or a noun that names an event.
    case preposition
    /// "no doubt", "not only": looks like one of the others and wins over its parts.
    case exception
  }

  /// The lemmas, in order.
  var words: [String]

  /// Where the word stands in relation to the predicate.
  var kind: Class

  /// Whether the polarity turns round.
  var negates: Bool

  /// The modality that the predicate gets; nothing when it keeps its own.
  var modality: Modality?

  /// The modality that it gets in a clause that somebody says or thinks.
  var reportedModality: Modality?
}
