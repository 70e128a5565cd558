public import GraphModel
public import Language

/// Finds claims in analysed documents: who does what to whom, in which way, and who says so.
///
/// A value without state: it may be used by several threads at once.
///
/// ```swift
/// let extractor = try Extractor.shipped()
/// let extraction = extractor.extract(from: document, published: CalendarDate("2021-09-30"))
/// ```
public struct Extractor: Sendable {
  private let vocabulary: RelationVocabulary
  private let effects: PredicateEffects
  private let classes: WordClasses

  /// Creates an extractor.
  ///
  /// - Parameters:
  ///   - vocabulary: The relations that have labels of their own.
  ///   - effects: What embedding predicates and small words do to polarity and modality.
  ///   - classes: The words that rules ask for.
  init(vocabulary: RelationVocabulary, effects: PredicateEffects, classes: WordClasses) {
    self.vocabulary = vocabulary
    self.effects = effects
    self.classes = classes
  }

  /// Creates an extractor with a vocabulary of one's own and the shipped tables of predicates.
  ///
  /// - Parameter vocabulary: The relations that have labels of their own.
  /// - Throws: An error of reading a shipped table.
  public init(vocabulary: RelationVocabulary) throws {
    self.init(vocabulary: vocabulary, effects: try .shipped(), classes: try .shipped())
  }

  /// The extractor with the tables that ship with the program.
  ///
  /// - Returns: An extractor.
  /// - Throws: An error of reading a shipped table.
  public static func shipped() throws -> Extractor {
    try Extractor(vocabulary: .shipped())
  }

  /// Finds the claims of a document.
  ///
  /// - Parameters:
  ///   - document: The analysed text.
  ///   - published: The day of publication, from which dates such as "on Thursday" are reckoned.
  /// - Returns: The claims in the order of the text, the quotations, and what was passed over.
  /// - Complexity: O(*n* · *d*) for *n* words in trees of depth *d*.
  public func extract(
    from document: AnalyzedDocument, published: CalendarDate? = nil
  ) -> Extraction {
    let reading = DocumentReading(
      document, vocabulary: vocabulary, effects: effects, classes: classes)
    var extraction = Extraction(quotations: reading.quotations, discarded: reading.discarded)
    extraction.furniture = reading.furniture
    for rules in reading.sentences(published: published) {
      let claims = rules.claims()
      if claims.isEmpty { extraction.discarded["sentence without claim", default: 0] += 1 }
      extraction.claims += claims
    }
    extraction.claims = StatementAnaphora(trees: reading.trees).resolved(extraction.claims)
    return extraction
  }

  /// Finds every predicate of a document with its arguments in the words of the text.
  ///
  /// - Parameters:
  ///   - document: The analysed text.
  ///   - published: The day of publication.
  /// - Returns: Triples in the order of their predicates, also those whose arguments are no actors.
  /// - Complexity: As for ``extract(from:published:)``.
  public func openTriples(
    from document: AnalyzedDocument, published: CalendarDate? = nil
  ) -> [OpenTriple] {
    DocumentReading(document, vocabulary: vocabulary, effects: effects, classes: classes)
      .sentences(published: published).flatMap { $0.openTriples() }
  }
}
