import GraphModel
import Language

/// A document made ready for rules: trees mended, quotations found, page furniture set aside.
struct DocumentReading {
  let document: AnalyzedDocument
  let trees: [SentenceTree]
  let quotations: [Quotation]

  /// What was passed over, by reason.
  let discarded: [String: Int]

  /// The positions of sentences in which the page speaks of itself.
  let furniture: Set<Int>

  private let vocabulary: RelationVocabulary
  private let effects: PredicateEffects

  init(
    _ document: AnalyzedDocument, vocabulary: RelationVocabulary, effects: PredicateEffects,
    classes: WordClasses
  ) {
    self.document = document
    self.vocabulary = vocabulary
    self.effects = effects
    let repair = TreeRepair(
      isRole: { !vocabulary.frames(.roleNoun, $0).isEmpty }, isReport: effects.isReport,
      classes: classes)
    trees = document.sentences.enumerated().map {
      SentenceTree(repair.mended($1), at: $0, classes: classes)
    }
    quotations = QuotationReader(trees: trees, effects: effects).quotations()
    furniture = PageFurniture(trees: trees, quotations: quotations).sentences()
    var discarded: [String: Int] = [:]
    if !furniture.isEmpty { discarded["page furniture"] = furniture.count }
    let bare = trees.count { $0.sentence.root == nil }
    if bare > 0 { discarded["no tree"] = bare }
    self.discarded = discarded
  }

  /// The sentences that say something, each with what rules need to know.
  func sentences(published: CalendarDate?) -> [SentenceRules] {
    var speakers = SpeakerIndex(quotations)
    var found: [SentenceRules] = []
    for tree in trees where tree.sentence.root != nil && !furniture.contains(tree.index) {
      let quoted = speakers.speakers(in: tree)
      found.append(
        SentenceRules(
          tree: tree, document: document, vocabulary: vocabulary, effects: effects,
          published: published, quoted: { quoted[$0] }))
    }
    return found
  }
}
