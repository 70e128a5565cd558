import GraphModel
import Language

/// Open triples: every predicate with its arguments in the sentence's own words.
extension SentenceRules {
  func openTriples() -> [OpenTriple] {
    var found: [OpenTriple] = []
    for position in tree.words.indices {
      if tree.isVerb(position), isClauseVerb(position) {
        found += verbTriples(position)
      } else if tree.hasChild(position, .cop) {
        found += copulaTriples(position)
      }
      if tree.relation(position) == .appos { found += appositionTriples(position) }
    }
    return found
  }

  // MARK: - Verbs

  private func verbTriples(_ position: Int) -> [OpenTriple] {
    // "wants to leave X" is told at the infinitive.
    if continues(position) != nil { return [] }
    let clause = clauses.clause(position)
    guard !clause.subjects.isEmpty else { return [] }
    var arguments = self.arguments(of: clause)
    var relation = chainWords(position)
    guard !arguments.isEmpty else { return [] }
    arguments.sort { ($0.rank, $0.head) < ($1.rank, $1.head) }
    let first = arguments.removeFirst()
    arguments.sort { $0.head < $1.head }
    if first.rank > 0 { relation += first.introducers }
    let confidence = confidence(of: clause)
    let label =
      frames.matches(clause).first?.frame.relation
      ?? OpenLabel.verb(
        tree.lemmas[position], particle: clause.particle.map { tree.forms[$0] },
        preposition: first.rank > 0 && first.rank < 3 ? tree.preposition(first.head) : nil)
    let targets = first.rank == 0 ? tree.members(first.head) : [first.head]
    var found: [OpenTriple] = []
    for subject in clause.subjects where !first.words.contains(subject) || first.rank == 3 {
      for target in targets {
        let words = target == first.head ? first.words : openWords(target)
        found.append(
          triple(
            position, subject: subject, relation: relation, label: label,
            target: phrase(target, words: words, introducers: []),
            others: arguments.map { phrase($0.head, words: $0.words, introducers: $0.introducers) },
            confidence: confidence, rule: "open.verb", content: content(of: clause)))
      }
    }
    return found
  }

  /// An argument before it is put into words; rank 0 for objects, 1 for agents, 2 for phrases, 3 for
  /// clauses.
  private struct Part {
    var head: Int
    var rank: Int
    var words: [Int]
    var introducers: [Int]
  }

  private func arguments(of clause: Clause) -> [Part] {
    let predicate = clause.predicate
    var parts: [Part] = []
    for object in clause.objects.prefix(1) {
      parts.append(Part(head: object, rank: 0, words: openWords(object), introducers: []))
    }
    for child in tree.children(predicate) {
      switch tree.relation(child) {
      case .iobj:
        parts.append(Part(head: child, rank: 2, words: openWords(child), introducers: []))
      case .oblAgent:
        parts.append(
          Part(head: child, rank: 1, words: openWords(child), introducers: introducers(child)))
      case .obl, .oblUnmarked:
        guard !tree.isRelativePronoun(child) else { continue }
        let isTime = frames.isTime(child) || tree.preposition(child) == nil
        parts.append(
          Part(
            head: child, rank: isTime ? 5 : 2, words: openWords(child),
            introducers: introducers(child)))
      case .ccomp:
        parts.append(Part(head: child, rank: 3, words: clauseWords(child), introducers: []))
      case .xcomp:
        let isVerb = tree.isVerb(child)
        guard !isVerb || !clause.objects.isEmpty || clause.isPassive else { continue }
        parts.append(
          Part(head: child, rank: isVerb ? 4 : 1, words: clauseWords(child), introducers: []))
      case .advcl where effects.isComplement(child, of: predicate, in: tree):
        parts.append(Part(head: child, rank: 4, words: clauseWords(child), introducers: []))
      case .advcl where tree.marker(child) == nil || tree.marker(child) == "to":
        guard clauses.isNonFinite(child), child > predicate else { continue }
        if tree.marker(child) == "to" {
          parts.append(Part(head: child, rank: 4, words: clauseWords(child), introducers: []))
        }
      default: continue
      }
    }
    return parts
  }

  /// The governing verb that a verb only continues: "want" for "leave" in "wants to leave".
  private func continues(_ position: Int) -> Int? {
    guard tree.children(position, .obj, .ccomp, .iobj).isEmpty else { return nil }
    return tree.children(position, .xcomp).first {
      tree.isVerb($0) && $0 > position && !tree.hasChild($0, .nsubj)
    }.flatMap { clauses.isPassive(position) && tree.hasChild(position, .oblAgent) ? nil : $0 }
  }

  private func chainWords(_ position: Int) -> [Int] {
    var words = groupWords(position)
    var current = position
    while tree.relation(current) == .xcomp, let above = tree.head(current),
      continues(above) == current
    {
      words += groupWords(above) + tree.children(above, .cop)
      words += tree.children(current, .mark)
      current = above
    }
    if tree.relation(current) == .xcomp || tree.relation(current) == .acl
      || (tree.relation(current) == .advcl && tree.marker(current) == "to")
    {
      words += tree.children(current, .mark).filter { tree.forms[$0] == "to" }
    }
    return words
  }

  /// The words of a verb group: auxiliaries, adverbs among them, negation, particle.
  private func groupWords(_ position: Int) -> [Int] {
    var words = [position]
    let auxiliaries = tree.children(position, .aux, .auxPass, .cop)
    words += auxiliaries + tree.children(position, .compoundPrt)
    words += innerMarkers(of: position)
    let start = auxiliaries.first ?? position
    for adverb in tree.children(position, .advmod) {
      let isInside = adverb > start && adverb < position
      let isBefore = adverb == start - 1 && tree[adverb].xpos == "RB"
      if isInside || isBefore, tree.children(adverb).isEmpty { words.append(adverb) }
    }
    return words
  }

  // MARK: - Copulas and appositions

  private func copulaTriples(_ position: Int) -> [OpenTriple] {
    let clause = clauses.clause(position)
    guard !clause.subjects.isEmpty else { return [] }
    let copula =
      tree.children(position, .cop, .aux)
      + tree.children(position, .advmod).filter { SentenceTree.isNegator(tree.forms[$0]) }
    let phrases = tree.children(position, .obl).filter { tree.preposition($0) != nil }
    var relation = copula
    var target = predicateWords(position)
    var head = position
    var others: [OpenPhrase] = []
    if tree[position].tag == .adjective, let first = phrases.first(where: { $0 > position }) {
      relation += [position] + tree.children(position, .advmod) + introducers(first)
      target = openWords(first)
      head = first
      others = phrases.filter { $0 != first }.map {
        phrase($0, words: openWords($0), introducers: introducers($0))
      }
    } else if tree.isNominal(position) {
      relation += introducers(position)
      others = phrases.map { phrase($0, words: openWords($0), introducers: introducers($0)) }
    }
    var found: [OpenTriple] = []
    for subject in clause.subjects {
      found.append(
        triple(
          position, subject: subject, relation: relation,
          label: OpenLabel.copula(tree.lemmas[position], preposition: nil),
          target: phrase(head, words: target, introducers: []), others: others,
          confidence: confidence(of: clause), rule: "open.copula", content: nil))
    }
    return found
  }

  /// The words of a predicate without its subject, copula and clause-level parts.
  private func predicateWords(_ position: Int) -> [Int] {
    var words = [position]
    for child in tree.children(position) {
      switch tree.relation(child) {
      case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .cop, .aux, .punct, .mark, .cc, .conj, .advcl,
        .parataxis, .obl, .case, .expl, .discourse, .aclRelcl, .ccomp, .oblUnmarked:
        continue
      case .advmod where child < position && SentenceTree.isNegator(tree.forms[child]): continue
      default: words += tree.sentence.subtree(of: child)
      }
    }
    return words.sorted()
  }

  private func appositionTriples(_ position: Int) -> [OpenTriple] {
    guard let name = tree.head(position), tree.isNominal(position), tree.isNominal(name) else {
      return []
    }
    let words = openWords(position)
    guard words.count > 1 else { return [] }
    return [
      OpenTriple(
        predicate: tree.reference(position),
        source: phrase(name, words: coreWords(name), introducers: []), relation: "is",
        label: "is",
        target: phrase(position, words: words, introducers: []),
        speaker: circumstances.quoted(position),
        statement: Statement(trigger: "is", confidence: 0.55, rule: "open.apposition"))
    ]
  }

  // MARK: - Words

  private func triple(
    _ position: Int, subject: Int, relation: [Int], label: String, target: OpenPhrase?,
    others: [OpenPhrase],
    confidence: Double, rule: String, content: String?
  ) -> OpenTriple {
    let circumstance = circumstances.circumstance(of: position)
    let words = written(relation)
    return OpenTriple(
      predicate: tree.reference(position),
      source: phrase(subject, words: openWords(subject), introducers: []), relation: words,
      label: label, target: target, others: others, speaker: circumstance.speaker,
      statement: Statement(
        trigger: words, polarity: circumstance.polarity, modality: circumstance.modality,
        content: content,
        date: dates.date(of: position, isFuture: circumstance.modality == .future),
        confidence: confidence, rule: rule))
  }

  private func confidence(of clause: Clause) -> Double {
    var value = 0.85
    switch tree.relation(clause.predicate) {
    case .root, .ccomp, .conj, .parataxis: break
    case .aclRelcl: value -= 0.1
    case .advcl, .acl, .xcomp: value -= 0.15
    default: value -= 0.2
    }
    if clause.hasBorrowedSubject { value -= 0.1 }
    return value
  }

  /// The words of a noun phrase: everything below its head but relative clauses, appositions and
  /// what introduces it.
  private func openWords(_ head: Int) -> [Int] {
    let outside = Set(introducers(head) + tree.children(head, .cc, .conj, .cop))
    var words = tree.phrase(head).filter { !outside.contains($0) }
    for clause in tree.children(head, .acl) where tree.isVerb(clause) {
      words += tree.sentence.subtree(of: clause)
    }
    return trimmed(words.sorted())
  }

  private func coreWords(_ head: Int) -> [Int] {
    [head]
      + tree.children(head, .compound, .flat, .amod, .nummod, .det, .nmodDesc, .nmodPoss)
      .flatMap { tree.sentence.subtree(of: $0) }
  }

  private func clauseWords(_ position: Int) -> [Int] {
    trimmed(tree.sentence.subtree(of: position))
  }

  private func introducers(_ head: Int) -> [Int] {
    tree.children(head, .case).filter { tree[$0].tag != .particle || tree.forms[$0] == "to" }
      .flatMap { [$0] + tree.children($0, .fixed) }
  }

  private func trimmed(_ positions: [Int]) -> [Int] {
    var positions = positions[...]
    while let last = positions.last, tree.isPunctuation(last), positions.count > 1 {
      positions.removeLast()
    }
    while let first = positions.first, tree.isPunctuation(first), positions.count > 1 {
      positions.removeFirst()
    }
    return Array(positions)
  }

  private func phrase(_ head: Int, words: [Int], introducers: [Int]) -> OpenPhrase {
    let words = Set(words).sorted()
    let first = tree[words.first ?? head].range.lowerBound
    let last = tree[words.last ?? head].range.upperBound
    return OpenPhrase(
      head: tree.reference(head), introducer: introducers.isEmpty ? nil : written(introducers),
      text: written(words), minimal: written(minimalWords(head)), range: first..<max(first, last))
  }

  private func minimalWords(_ head: Int) -> [Int] {
    [head]
      + tree.children(head, .compound, .flat, .amod, .nummod).flatMap {
        tree.sentence.subtree(of: $0)
      }
  }

  /// Words as written, gaps between them closed.
  private func written(_ positions: [Int]) -> String {
    var text = ""
    var previous: Int?
    for position in Set(positions).sorted() {
      if let previous, position != previous + 1 || tree[previous].isFollowedBySpace { text += " " }
      text += tree[position].text
      previous = position
    }
    return text
  }
}
