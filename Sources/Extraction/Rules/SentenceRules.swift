import GraphModel
import Language

/// Everything that rules need to know of one sentence, and what they share.
struct SentenceRules {
  let tree: SentenceTree
  let document: AnalyzedDocument
  let vocabulary: RelationVocabulary
  let effects: PredicateEffects
  let clauses: ClauseReader
  let circumstances: CircumstanceReader
  let frames: FrameMatcher
  let dates: DateReader

  init(
    tree: SentenceTree, document: AnalyzedDocument, vocabulary: RelationVocabulary,
    effects: PredicateEffects, published: CalendarDate?, quoted: @escaping (Int) -> Argument?
  ) {
    self.tree = tree
    self.document = document
    self.vocabulary = vocabulary
    self.effects = effects
    clauses = ClauseReader(tree: tree, effects: effects)
    circumstances = CircumstanceReader(
      tree: tree, effects: effects, clauses: clauses, quoted: quoted)
    frames = FrameMatcher(tree: tree, vocabulary: vocabulary)
    dates = DateReader(tree: tree, published: published)
  }

  /// All claims of the sentence, those of earlier words first.
  func claims() -> [Claim] {
    var found: [Claim] = []
    for position in tree.words.indices {
      found += claims(at: position)
    }
    return distinct(found)
  }

  private func claims(at position: Int) -> [Claim] {
    let tag = tree[position].tag
    if tree.isVerb(position) {
      return isClauseVerb(position)
        ? verbClaims(position) + speechClaims(position) : compoundParticipleClaims(position)
    }
    var found = speechClaims(position)
    if tree.hasChild(position, .cop) { found += copulaClaims(position) }
    switch tag {
    case .noun, .properNoun:
      found += eventNounClaims(position)
      found += roleNounClaims(position)
      found += possessedOfficeClaims(position)
      found += placeClaims(position)
    case .adjective: found += adjectiveClaims(position)
    default: break
    }
    return found
  }

  /// Whether a verb heads a clause of its own, not a word inside a noun phrase.
  func isClauseVerb(_ position: Int) -> Bool {
    switch tree.relation(position) {
    case .amod, .compound, .flat, .fixed, .case, .mark, .cc, .goeswith, .reparandum: false
    // "commented following an attack": a preposition that looks like a participle.
    case .advcl:
      tree.forms[position] != "following"
        || !tree.children(position, .obj).contains(where: isHollow)
    default: true
    }
  }

  /// Leaves out what says the same again: same relation between the same words.
  private func distinct(_ claims: [Claim]) -> [Claim] {
    struct Key: Hashable {
      var relation: String
      var source: WordReference?
      var target: WordReference?
    }
    var seen: [Key: Int] = [:]
    var found: [Claim] = []
    for claim in claims {
      let key = Key(
        relation: claim.relation, source: claim.source?.head, target: claim.target?.head)
      if let earlier = seen[key] {
        if found[earlier].statement.confidence < claim.statement.confidence {
          found[earlier] = claim
        }
        continue
      }
      seen[key] = found.count
      found.append(claim)
    }
    return found
  }
}
