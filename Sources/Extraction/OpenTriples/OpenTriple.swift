public import GraphModel
public import Language

/// A predicate with its arguments in the words of the text, whether or not they are actors.
///
/// What Open Information Extraction systems give, with polarity, modality and speaker besides.
public struct OpenTriple: Sendable, Hashable {
  /// The word that carries the relation.
  public var predicate: WordReference

  /// The first argument, as a rule the subject.
  public var source: OpenPhrase

  /// The words of the relation, auxiliaries, negation, particle and preposition included.
  public var relation: String

  /// The relation's label: one of the vocabulary, or the predicate's own words.
  public var label: String

  /// The second argument; nothing for predicates that have only one.
  public var target: OpenPhrase?

  /// Further arguments, in the order of the text.
  public var others: [OpenPhrase]

  /// Who says so, when it is reported.
  public var speaker: Argument?

  /// What else is stated; the trigger holds the words of the relation.
  public var statement: Statement

  /// Creates a triple.
  ///
  /// - Parameters:
  ///   - predicate: The word that carries the relation.
  ///   - source: The first argument.
  ///   - relation: The words of the relation.
  ///   - label: The relation's label.
  ///   - target: The second argument.
  ///   - others: Further arguments.
  ///   - speaker: Who says so.
  ///   - statement: What else is stated.
  public init(
    predicate: WordReference, source: OpenPhrase, relation: String, label: String,
    target: OpenPhrase?, others: [OpenPhrase] = [], speaker: Argument? = nil, statement: Statement
  ) {
    self.predicate = predicate
    self.source = source
    self.relation = relation
    self.label = label
    self.target = target
    self.others = others
    self.speaker = speaker
    self.statement = statement
  }
}
