import Language

/// Finds whose accusation "these accusations" are: that of whoever accused before.
struct StatementAnaphora {
  let trees: [SentenceTree]

  /// What is denied is the accusation, not whoever made it.
  private static let denials = ["denies", "rejects"]
  private static let rejection = "rejects accusation of"

  /// How many sentences back the words are looked for.
  private static let reach = 4

  /// Adds to arguments such as "the allegations" whoever made them, when the text just said so.
  func resolved(_ claims: [Claim]) -> [Claim] {
    claims.enumerated().map { index, claim in
      guard let target = claim.target, let source = claim.source,
        let maker = maker(of: target, before: claims[..<index], otherThan: source.head)
      else { return claim }
      var claim = claim
      claim.target?.alternatives.append(contentsOf: [maker.head] + maker.alternatives)
      if Self.denials.contains(claim.relation), isAccusation(target) {
        claim.relation = Self.rejection
      }
      return claim
    }
  }

  private func isAccusation(_ argument: Argument) -> Bool {
    let lemma = trees[argument.head.sentence].lemmas[argument.head.word]
    return Self.verbs(of: lemma).contains("accuse")
  }

  private func maker(
    of argument: Argument, before claims: ArraySlice<Claim>, otherThan source: WordReference
  ) -> Argument? {
    guard argument.alternatives.isEmpty else { return nil }
    let tree = trees[argument.head.sentence]
    let noun = argument.head.word
    let verbs = Self.verbs(of: tree.lemmas[noun])
    guard !verbs.isEmpty,
      tree.children(noun, .det).contains(where: {
        ["the", "these", "this", "those", "that"].contains(tree.forms[$0])
      }),
      tree.children(noun, .nmod, .acl, .aclRelcl).isEmpty
    else { return nil }
    for claim in claims.reversed() {
      let distance = argument.head.sentence - claim.predicate.sentence
      guard distance <= Self.reach else { return nil }
      let lemma = trees[claim.predicate.sentence].lemmas[claim.predicate.word]
      if verbs.contains(lemma), let maker = claim.source, maker.head != source {
        // Of several members the first is named first.
        return claims.first { $0.predicate == claim.predicate && $0.source != nil }?.source ?? maker
      }
    }
    return nil
  }

  /// The verbs that do what a noun names.
  private static func verbs(of noun: String) -> [String] {
    switch noun {
    case "accusation", "allegation", "charge": ["accuse", "allege", "charge"]
    case "claim": ["claim"]
    case "demand": ["demand"]
    case "request": ["request", "ask"]
    case "invitation": ["invite", "invitation"]
    case "call", "appeal": ["call", "appeal", "urge"]
    case "offer": ["offer"]
    case "proposal": ["propose"]
    case "threat": ["threaten"]
    case "criticism": ["criticize", "criticise"]
    case "warning": ["warn"]
    case "promise", "pledge": ["promise", "pledge"]
    default: []
    }
  }
}
