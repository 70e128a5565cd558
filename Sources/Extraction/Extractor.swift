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

  /// Creates an extractor.
  ///
  /// - Parameters:
  ///   - vocabulary: The relations that have labels of their own.
  ///   - effects: What embedding predicates and small words do to polarity and modality.
  init(vocabulary: RelationVocabulary, effects: PredicateEffects) {
    self.vocabulary = vocabulary
    self.effects = effects
  }

  /// Creates an extractor with a vocabulary of one's own and the shipped tables of predicates.
  ///
  /// - Parameter vocabulary: The relations that have labels of their own.
  /// - Throws: An error of reading a shipped table.
  public init(vocabulary: RelationVocabulary) throws {
    self.init(vocabulary: vocabulary, effects: try .shipped())
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
    let repair = TreeRepair { !vocabulary.frames(.roleNoun, $0).isEmpty }
    let trees = document.sentences.enumerated().map { SentenceTree(repair.mended($1), at: $0) }
    let quotations = QuotationReader(trees: trees, effects: effects).quotations()
    let furniture = PageFurniture(trees: trees, quotations: quotations).sentences()
    var extraction = Extraction(quotations: quotations)
    var speakers = SpeakerIndex(quotations)
    for tree in trees {
      if furniture.contains(tree.index) {
        extraction.discarded["page furniture", default: 0] += 1
        continue
      }
      guard tree.sentence.root != nil else {
        extraction.discarded["no tree", default: 0] += 1
        continue
      }
      let quoted = speakers.speakers(in: tree)
      let rules = SentenceRules(
        tree: tree, document: document, vocabulary: vocabulary, effects: effects,
        published: published, quoted: { quoted[$0] })
      let claims = rules.claims()
      if claims.isEmpty { extraction.discarded["sentence without claim", default: 0] += 1 }
      extraction.claims += claims
    }
    extraction.claims = StatementAnaphora(trees: trees).resolved(extraction.claims)
    return extraction
  }
}
