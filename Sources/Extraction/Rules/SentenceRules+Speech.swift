import GraphModel
import Language

/// What somebody does by saying something.
extension SentenceRules {
  /// Claims about the speaker of a clause: whoever says that somebody must act calls on them.
  func speechClaims(_ position: Int) -> [Claim] {
    guard tree.isPredicate(position) else { return [] }
    let circumstance = circumstances.circumstance(of: position)
    guard let speaker = circumstance.speaker else { return [] }
    return demandClaims(position, circumstance, speaker)
      + appealClaims(position, circumstance, speaker)
      + verdictClaims(position, circumstance, speaker)
      + judgementClaims(position, speaker)
  }

  /// "The authorities must end this crackdown," X said.
  private func demandClaims(
    _ position: Int, _ circumstance: Circumstance, _ speaker: Argument
  ) -> [Claim] {
    guard circumstance.modality == .requested, circumstance.polarity == .affirmed,
      let obligation = obligation(of: position)
    else { return [] }
    let clause = clauses.clause(position)
    guard !clause.isPassive, !clause.hasBorrowedSubject || obligation != position else { return [] }
    let subjects = clause.subjects.filter { tree[$0].tag != .pronoun }
    guard !subjects.isEmpty else { return [] }
    let isMild = ["should", "ought", "need"].contains(tree.lemmas[obligation])
    let finding = Finding(
      predicate: position, relation: isMild ? Self.callsOn : Self.demands, rule: .speechDemand,
      trigger: [obligation] + reporter(of: position),
      circumstance: Circumstance(),
      content: stretch(tree.sentence.subtree(of: position).filter { !tree.isPunctuation($0) }))
    return claims(finding, sources: [speaker], targets: subjects.map { tree.argument($0) })
  }

  /// "X called for Y to leave": X calls on Y.
  private func appealClaims(
    _ position: Int, _ circumstance: Circumstance, _ speaker: Argument
  ) -> [Claim] {
    guard circumstance.modality == .requested, circumstance.polarity == .affirmed,
      let governor = tree.head(position), tree.isVerb(governor),
      vocabulary.frames(.verb, tree.lemmas[governor]).contains(where: {
        $0.relation == Self.callsFor && $0.prepositions.contains("for") && $0.objects.isEmpty
      }),
      tree.children(position, .mark).contains(where: { tree.forms[$0] == "for" })
    else { return [] }
    let subjects = clauses.clause(position).subjects.filter {
      tree.head($0) == position && tree[$0].tag != .pronoun
    }
    guard !subjects.isEmpty else { return [] }
    let finding = Finding(
      predicate: governor, relation: Self.callsOn, rule: .speechDemand, trigger: [governor],
      circumstance: circumstances.circumstance(of: governor),
      content: stretch(tree.sentence.subtree(of: position).filter { !tree.isPunctuation($0) }))
    return claims(finding, sources: [speaker], targets: subjects.map { tree.argument($0) })
  }

  /// The verb of saying that governs a clause.
  private func reporter(of position: Int) -> [Int] {
    var current = position
    while let above = tree.head(current), tree.relation(current) != .root {
      if tree.isVerb(above), effects.isReport(tree.lemmas[above]) { return [above] }
      guard [.ccomp, .xcomp, .conj].contains(tree.relation(current)) else { break }
      current = above
    }
    return tree.children(position, .parataxis).filter {
      tree.isVerb($0) && effects.isReport(tree.lemmas[$0])
    }
  }

  /// The word that says that a clause is owed: "must", "have" in "have to".
  private func obligation(of position: Int) -> Int? {
    if let auxiliary = tree.children(position, .aux).first(where: {
      ["must", "should", "ought"].contains(tree.lemmas[$0])
    }) {
      return auxiliary
    }
    guard tree.relation(position) == .xcomp, let governor = tree.head(position),
      tree.lemmas[governor] == "have" || tree.lemmas[governor] == "need",
      // "have to join", not "have him join"
      tree.children(position, .mark).contains(where: { tree.forms[$0] == "to" })
    else { return nil }
    return governor
  }

  static let callsOn = "calls on"
  static let callsFor = "calls for"
  static let demands = "demands from"

  /// "The ministry's claims are false," X said.
  private func verdictClaims(
    _ position: Int, _ circumstance: Circumstance, _ speaker: Argument
  ) -> [Claim] {
    guard tree[position].tag == .adjective, tree.hasChild(position, .cop),
      let subject = tree.children(position, .nsubj).first
    else { return [] }
    let isFalse = tree.has(position, .falsehood)
    let isTrue = tree.has(position, .truth)
    guard
      isFalse && circumstance.polarity == .affirmed
        || isTrue && circumstance.polarity == .negated,
      circumstance.modality == .actual, effects.isStatement(tree.lemmas[subject])
    else { return [] }
    let finding = Finding(
      predicate: position, relation: Self.rejects, rule: .speechVerdict,
      trigger: [subject, position] + tree.children(position, .cop, .advmod),
      circumstance: Circumstance())
    return claims(finding, sources: [speaker], targets: [tree.argument(subject)])
  }

  static let rejects = "denies"

  /// X believes that Y is ready, or can cope: whoever judges somebody comments on them.
  private func judgementClaims(_ position: Int, _ speaker: Argument) -> [Claim] {
    guard [.ccomp, .acl].contains(tree.relation(position)), let governor = tree.head(position),
      PredicateEffects.form(of: position, in: tree) == .finite, isJudgement(position)
    else { return [] }
    let clause = clauses.clause(position)
    let subjects = clause.subjects.filter { tree[$0].tag == .properNoun }
    guard !clause.hasBorrowedSubject, !subjects.isEmpty else { return [] }
    let verb = tree.isVerb(governor) ? governor : tree.clause(above: governor) ?? governor
    let finding = Finding(
      predicate: position, relation: Self.commentsOn, rule: .speechJudgement,
      trigger: verb == governor ? [verb] : [verb, governor],
      circumstance: circumstances.circumstance(of: verb),
      content: stretch(tree.sentence.subtree(of: position).filter { !tree.isPunctuation($0) }))
    return claims(finding, sources: [speaker], targets: subjects.map { tree.argument($0) })
  }

  /// Whether a clause says what its subject is like or is able to do, and of nobody else.
  private func isJudgement(_ position: Int) -> Bool {
    let isAbility = tree.children(position, .aux).contains {
      ["can", "could", "may", "might", "ca"].contains(tree.forms[$0])
    }
    guard tree.hasChild(position, .cop) || isAbility, tree[position].tag != .properNoun,
      tree.preposition(position) == nil,
      !tree.hasChild(position, .expl, .ccomp, .xcomp, .csubj)
    else { return false }
    return tree.children(position, .obj, .iobj, .obl, .oblAgent, .nmod).allSatisfy { phrase in
      tree.members(phrase).allSatisfy {
        tree[$0].tag != .properNoun
          && !tree.alternatives(of: $0).contains { tree[$0].tag == .properNoun }
      }
    }
  }

  static let commentsOn = "comments on"
}
