import GraphModel
import Language

/// Where things are, and participles with a noun before them: "Washington-based", "U.S.-backed".
extension SentenceRules {
  /// "the embassy in London", "Evansville, Indiana".
  func placeClaims(_ noun: Int) -> [Claim] {
    guard !isInsideName(noun), isSite(noun) else { return [] }
    var found: [Claim] = []
    for child in tree.children(noun, .nmod) {
      guard tree.preposition(child) == "in", isPlaceName(child) else { continue }
      found += place(noun, in: child, trigger: prepositionWords(child))
    }
    return found
  }

  private func place(_ noun: Int, in place: Int, trigger: [Int]) -> [Claim] {
    claims(
      Finding(
        predicate: noun, relation: Self.locatedIn, rule: .nounPlace, trigger: trigger,
        circumstance: Circumstance(speaker: circumstances.quoted(noun))),
      sources: [tree.argument(noun)],
      targets: tree.members(place).map { tree.argument($0, preposition: "in") })
  }

  /// Whether a noun is something that stands somewhere: a place, a building, an organization.
  private func isSite(_ noun: Int) -> Bool {
    guard tree[noun].tag == .properNoun || tree.isCommonNoun(noun) else { return false }
    switch tree[noun].entity {
    case .place, .organization: return tree[noun].xpos != "NNS" && tree[noun].xpos != "NNPS"
    default: return false
    }
  }

  private func isPlaceName(_ position: Int) -> Bool {
    tree[position].tag == .properNoun && tree[position].entity == .place
      || (tree[position].tag == .properNoun && tree[position].entity == nil)
  }

  /// A participle inside a noun phrase with a name before it.
  func compoundParticipleClaims(_ position: Int) -> [Claim] {
    guard tree.relation(position) == .amod, let noun = tree.head(position),
      tree[position].xpos == "VBN" || tree[position].xpos == "VBD" || tree[position].xpos == "JJ"
    else { return [] }
    let names = tree.children(
      position, .obl, .compound, .nmod, .oblUnmarked, .oblAgent, .nsubj, .obj, .advmod, .dep
    ).filter { $0 < position && tree.isName($0) && tree.preposition($0) == nil }
    guard let name = names.first else { return [] }
    let lemma = tree.lemmas[position]
    let circumstance = Circumstance(speaker: circumstances.quoted(position))
    let holders = [tree.apposed(noun)]
    if tree.has(position, .locatingParticiple) {
      return claims(
        Finding(
          predicate: position, relation: Self.locatedIn, rule: .participleCompound,
          trigger: [position], circumstance: circumstance),
        sources: holders.map { tree.argument($0) }, targets: [tree.argument(name)])
    }
    guard tree[position].xpos == "VBN" || tree[position].xpos == "VBD",
      let frame = vocabulary.frames(.verb, lemma).last(where: {
        $0.particle == nil && $0.objects.isEmpty && $0.prepositions.isEmpty
          && $0.companions.isEmpty && !$0.isObjectSource
      })
    else { return [] }
    return claims(
      Finding(
        predicate: position, relation: frame.relation, rule: .participleCompound,
        isReversed: frame.isReversed, trigger: [position], circumstance: circumstance),
      sources: [tree.argument(name)], targets: holders.map { tree.argument($0) })
  }
}
