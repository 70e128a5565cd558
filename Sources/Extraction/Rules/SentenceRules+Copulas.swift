import GraphModel
import Language

/// What is said of a subject with "be", and adjectives.
extension SentenceRules {
  /// A noun or a phrase with a preposition after a copula.
  func copulaClaims(_ position: Int) -> [Claim] {
    guard tree.isNominal(position) else { return [] }
    let clause = clauses.clause(position)
    let circumstance = circumstances.circumstance(of: position)
    let sources = clause.subjects.map { tree.argument($0) }
    if let preposition = tree.preposition(position) {
      guard vocabulary.frames(.eventNoun, tree.lemmas[position]).isEmpty,
        ["in", "at", "inside", "near", "on", "outside"].contains(preposition),
        tree[position].entity == .place || tree[position].tag == .properNoun
      else { return [] }
      let isPlace = preposition == "in" || preposition == "at" || preposition == "inside"
      return claims(
        Finding(
          predicate: position,
          relation: isPlace ? Self.locatedIn : OpenLabel.copula(preposition, preposition: nil),
          rule: .copulaPlace, trigger: tree.children(position, .cop) + prepositionWords(position),
          circumstance: circumstance, date: date(clause, circumstance)),
        sources: sources, targets: [tree.argument(position, preposition: preposition)])
    }
    guard vocabulary.frames(.roleNoun, tree.lemmas[position]).isEmpty,
      vocabulary.frames(.eventNoun, tree.lemmas[position]).isEmpty
    else { return [] }
    var found: [Claim] = []
    if let verb = Self.passiveNoun(tree.lemmas[position]) {
      // "is the target of X": X targets it.
      let agents = tree.children(position, .nmod).filter { tree.preposition($0) == "of" }
      return claims(
        Finding(
          predicate: position, relation: verb, rule: .copulaNoun,
          trigger: tree.children(position, .cop) + [position], circumstance: circumstance,
          isIndirect: true, date: date(clause, circumstance)),
        sources: agents.flatMap { tree.members($0) }.map { tree.argument($0) }, targets: sources)
    }
    for child in tree.children(position, .nmod, .obl) {
      guard let preposition = tree.preposition(child), Self.isOpen(preposition),
        !frames.isTime(child), tree.isCommonNoun(position), !tree.has(position, .vagueNoun)
      else { continue }
      found += claims(
        Finding(
          predicate: position,
          relation: OpenLabel.copula(tree.lemmas[position], preposition: preposition),
          rule: .copulaNoun,
          trigger: tree.children(position, .cop) + [position] + prepositionWords(child),
          circumstance: circumstance, isIndirect: clause.hasBorrowedSubject,
          date: date(clause, circumstance)),
        sources: sources,
        targets: tree.members(tree.antecedent(child)).map {
          tree.argument($0, preposition: preposition)
        })
    }
    return found
  }

  /// What is done to somebody who is called by the noun.
  private static func passiveNoun(_ noun: String) -> String? {
    switch noun {
    case "target": "targets"
    case "victim": "victimizes"
    default: nil
    }
  }

  /// The relation between a thing and the place it is in.
  static let locatedIn = "is located in"

  /// "gets closer to the moon" says where something goes, not whose friend it is.
  private func isMotion(to adjective: Int) -> Bool {
    guard ["close", "near"].contains(tree.lemmas[adjective]), let verb = tree.head(adjective) else {
      return false
    }
    return tree.has(verb, .motionVerb)
  }

  /// An adjective with what it is about: "dependent on Russia", "optimistic about the talks".
  func adjectiveClaims(_ position: Int) -> [Claim] {
    let hasCopula = tree.hasChild(position, .cop)
    var sources: [Int] = []
    var circumstance = Circumstance()
    var isIndirect = false
    switch tree.relation(position) {
    case .amod, .acl:
      guard !hasCopula, let noun = tree.head(position) else { break }
      sources = tree.members(tree.antecedent(noun))
      circumstance = circumstances.described(position, noun: noun, depth: 0)
      if circumstance.speaker == nil { circumstance.speaker = circumstances.quoted(position) }
      isIndirect = true
    case .xcomp where isMotion(to: position): return []
    case .xcomp, .advcl, .conj, .root, .ccomp, .aclRelcl, .parataxis:
      let clause = clauses.clause(position)
      sources = clause.subjects
      isIndirect = clause.hasBorrowedSubject
      circumstance = circumstances.circumstance(of: position)
    default: break
    }
    if sources.isEmpty, hasCopula { sources = clauses.clause(position).subjects }
    // "a republic with an army dependent on X" is dependent itself.
    sources = sources.map { tree.whole(of: $0) ?? $0 }
    guard !sources.isEmpty else { return [] }
    let phrases = tree.children(position, .obl, .nmod, .advcl).filter { !frames.isTime($0) }
    func finding(_ relation: String, _ rule: Rule, _ phrase: Int, isReversed: Bool) -> Finding {
      Finding(
        predicate: position, relation: relation, rule: rule, isReversed: isReversed,
        trigger: tree.children(position, .cop) + [position] + prepositionWords(phrase)
          + chain(above: position),
        circumstance: circumstance, isIndirect: isIndirect,
        date: dates.date(of: position, isFuture: circumstance.modality == .future))
    }
    for frame in vocabulary.frames(.adjective, tree.lemmas[position])
      + vocabulary.frames(.adjective, tree.forms[position])
    {
      var found: [Claim] = []
      for phrase in phrases {
        guard let preposition = tree.preposition(phrase) ?? tree.marker(phrase),
          frame.prepositions.contains(preposition)
        else { continue }
        let targets = tree.members(tree.antecedent(phrase))
          .filter { frames.kindFits($0, frame.targetKinds) && tree.isNominal($0) }
        found += claims(
          finding(
            frame.relation, hasCopula ? .copulaAdjective : .adjective, phrase,
            isReversed: frame.isReversed),
          sources: sources.map { tree.argument($0) },
          targets: targets.map { tree.argument($0, preposition: preposition) })
      }
      if !found.isEmpty { return found }
    }
    var found: [Claim] = []
    for phrase in phrases where tree.relation(phrase) != .advcl {
      guard hasCopula || tree.relation(position) == .xcomp || tree[phrase].tag == .properNoun else {
        continue
      }
      guard let preposition = tree.preposition(phrase), Self.isOpen(preposition) else { continue }
      found += claims(
        finding(
          OpenLabel.copula(tree.lemmas[position], preposition: preposition), .copulaAdjective,
          phrase, isReversed: false),
        sources: sources.map { tree.argument($0) },
        targets: tree.members(tree.antecedent(phrase)).map {
          tree.argument($0, preposition: preposition)
        })
    }
    return found
  }
}
