public import GraphModel
public import Language

/// One statement of a relation in one sentence, about words of the text.
///
/// Which actors the words refer to is decided later, by `Resolution`.
public struct Claim: Sendable, Hashable {
  /// The word that carries the relation: "urged", "takeover".
  public var predicate: WordReference

  /// The relation's label: one of the vocabulary, or the predicate's own words.
  public var relation: String

  /// The positions in the sentence of the words that say it, with auxiliaries and negations, in order.
  public var words: [Int]

  /// Who acts; a claim that names nobody who acts is still of use as an open triple.
  public var source: Argument?

  /// Who is acted on.
  public var target: Argument?

  /// Further arguments, for open triples: "on Thursday", "in Moscow".
  public var others: [Argument]

  /// Who says so, when it is reported.
  public var speaker: Argument?

  /// The rest of what is stated.
  public var statement: Statement

  /// Creates a claim.
  ///
  /// - Parameters:
  ///   - predicate: The word that carries the relation.
  ///   - relation: The relation's label.
  ///   - words: The positions of the words that say it.
  ///   - source: Who acts.
  ///   - target: Who is acted on.
  ///   - others: Further arguments.
  ///   - speaker: Who says so.
  ///   - statement: The rest of what is stated.
  public init(
    predicate: WordReference, relation: String, words: [Int] = [], source: Argument?,
    target: Argument?,
    others: [Argument] = [], speaker: Argument? = nil, statement: Statement
  ) {
    self.predicate = predicate
    self.relation = relation
    self.words = words
    self.source = source
    self.target = target
    self.others = others
    self.speaker = speaker
    self.statement = statement
  }
}
