import GraphModel
import Language

/// Nouns that name events: "Russia's invasion of X", "talks between A and B".
extension SentenceRules {
  func eventNounClaims(_ noun: Int) -> [Claim] {
    guard !isInsideName(noun), !namesNoEvent(noun) else { return [] }
    var found: [Claim] = []
    for frame in vocabulary.frames(.eventNoun, tree.lemmas[noun])
    where !found.contains(where: { $0.relation == frame.relation }) {
      found += eventClaims(noun, frame)
      // "protests in Bolivia against X" tell of both.
      if !found.isEmpty, !tree.has(noun, .gathering) { break }
    }
    return found.isEmpty ? openPairClaims(noun) : found
  }

  /// Whether a predicate says what something is, not what happens: "is a barrage on the river".
  ///
  /// What somebody is to others is no event either, but a relation: "the militia is a threat to X".
  private func namesNoEvent(_ noun: Int) -> Bool {
    guard tree.hasChild(noun, .cop), let probability = tree[noun].eventProbability,
      probability < 0.5
    else { return false }
    let isQuality = tree[noun].entity == .abstract && tree.preposition(noun) == nil
    return !isQuality || clauses.clause(noun).subjects.contains(where: isHollow)
  }

  /// "a news conference between A and B", for nouns that the vocabulary does not know.
  private func openPairClaims(_ noun: Int) -> [Claim] {
    guard tree.isCommonNoun(noun), tree[noun].entity != .place, tree[noun].entity != .person,
      let phrase = tree.children(noun, .nmod).first(where: { tree.preposition($0) == "between" })
    else { return [] }
    var members = tree.members(tree.antecedent(phrase)).filter { !frames.isTime($0) }
    if members.count == 1 { members = sides(of: members[0]) }
    guard members.count > 1 else { return [] }
    let frame = RelationFrame(
      category: .eventNoun, lemma: tree.lemmas[noun], prepositions: ["between"],
      relation: "has \(tree.lemmas[noun]) with")
    // "preventing trafficking between A and B" tells nothing of the two.
    return pairClaims(noun, frame, members).filter {
      $0.statement.polarity == .affirmed && $0.statement.modality != .possible
    }
  }

  private func eventClaims(_ noun: Int, _ frame: RelationFrame) -> [Claim] {
    var targets: [Oblique] = []
    func add(_ phrases: [Int]) {
      for child in phrases {
        guard let preposition = tree.preposition(child), frame.prepositions.contains(preposition),
          !frames.isTime(child), !tree.has(child, .relationalNoun)
        else { continue }
        targets += tree.members(tree.antecedent(child)).map {
          Oblique(head: $0, preposition: preposition)
        }
      }
    }
    add(phraseChildren(of: noun))
    // "the attack by rebels on Beni": the parser may hang the second phrase on the first.
    if targets.isEmpty { add(nestedPhrases(of: noun)) }
    let names = namesBefore(noun).filter { !isPartOfName($0, of: noun) }
    // "talks between A and B", "Tajik-Afghan relations"
    if let first = targets.first,
      first.preposition == "between" || first.preposition == "among" || first.preposition == "of",
      targets.count > 1, targets.allSatisfy({ $0.preposition == first.preposition }),
      isSymmetric(frame) || first.preposition == "between"
    {
      return pairClaims(noun, frame, targets.map(\.head))
    }
    if targets.count == 1, let only = targets.first, only.preposition == "between" {
      // "talks between Israeli and Palestinian officials"
      let sides = sides(of: only.head)
      if sides.count > 1 { return pairClaims(noun, frame, sides) }
    }
    // "the Iraqi and Jordanian borders" are two; "Tajik-Afghan relations" are between the two.
    let isJoined = names.dropFirst().contains { !tree.children($0, .cc).isEmpty }
    if targets.isEmpty, names.count > 1, isSymmetric(frame), !isJoined {
      return pairClaims(noun, frame, names)
    }
    if targets.isEmpty, isSymmetric(frame), tree.relation(noun) == .obj,
      let verb = tree.head(noun), tree.isVerb(verb)
    {
      // "A and B have postponed their meeting" is about a meeting of the two.
      let actors = clauses.clause(verb).actors
      let isTheirs =
        tree.children(noun, .nmodPoss).contains { tree.forms[$0] == "their" }
        || tree.children(noun, .nmodPoss).isEmpty
      if actors.count > 1, isTheirs, names.isEmpty { return pairClaims(noun, frame, actors) }
    }
    let sources = eventSources(of: noun, frame, targets: targets, names: names)
    if targets.isEmpty, frame.prepositions.contains("of"), let name = names.first,
      !sources.contains(name), tree.hasChild(noun, .nmodPoss)
    {
      targets = [Oblique(head: name, preposition: "")]
    }
    targets.removeAll { !frames.kindFits($0.head, frame.targetKinds) }
    guard !targets.isEmpty, !sources.isEmpty else { return [] }
    var found: [Claim] = []
    for target in targets {
      let finding = eventFinding(
        noun, frame, rule: .nounEvent,
        trigger: [noun] + prepositionWords(target.head))
      found += claims(
        finding, sources: sources.map { tree.argument($0) },
        targets: [
          tree.argument(
            target.head, preposition: target.preposition.isEmpty ? nil : target.preposition)
        ])
    }
    return found
  }

  /// The names joined by "and" before a noun that each side has its own of: "Israeli and Palestinian
  /// officials".
  private func sides(of noun: Int) -> [Int] { namesBefore(noun).filter(tree.isName) }

  /// The names before a noun, with what is coordinated with them.
  private func namesBefore(_ noun: Int) -> [Int] {
    tree.children(noun, .amod, .compound).filter(tree.isName).flatMap { tree.members($0) }
  }

  private func pairClaims(_ noun: Int, _ frame: RelationFrame, _ heads: [Int]) -> [Claim] {
    guard let first = heads.first else { return [] }
    let finding = eventFinding(
      noun, frame, rule: .nounBetween,
      trigger: [noun] + tree.children(noun, .compound).filter { !tree.isName($0) })
    return claims(
      finding, sources: [tree.argument(first)],
      targets: heads.dropFirst().map { tree.argument($0) })
  }

  /// "I was not on the call between A and B": they spoke all the same.
  private func isPresupposed(_ noun: Int) -> Bool {
    tree.preposition(noun) != nil && tree.isDefinite(noun)
  }

  private func isSymmetric(_ frame: RelationFrame) -> Bool {
    vocabulary[frame.relation]?.isSymmetric ?? false
  }

  private func eventFinding(
    _ noun: Int, _ frame: RelationFrame, rule: Rule, trigger: [Int]
  ) -> Finding {
    var circumstance =
      rule == .nounBetween && tree.hasChild(noun, .cop) && isPresupposed(noun)
      ? Circumstance()
      : tree.hasChild(noun, .cop)
        ? circumstances.circumstance(of: noun) : circumstances.nominal(noun)
    if circumstance.speaker == nil { circumstance.speaker = circumstances.quoted(noun) }
    return Finding(
      predicate: noun, relation: frame.relation, rule: rule, isReversed: frame.isReversed,
      isExplicit: frame.isExplicit, trigger: trigger, circumstance: circumstance,
      date: dates.date(of: noun, isFuture: circumstance.modality == .future))
  }

  /// Who acts in an event: possessor, "by" phrase, demonym, the subject of a copula or of a verb that
  /// only carries the noun, and the "of" phrase when the frame has another use for none; a gathering
  /// stands for those who gather.
  private func eventSources(
    of noun: Int, _ frame: RelationFrame, targets: [Oblique], names: [Int]
  ) -> [Int] {
    if tree.hasChild(noun, .cop) { return clauses.clause(noun).subjects }
    let phrases = tree.children(noun, .nmod, .oblAgent)
    let nested = nestedPhrases(of: noun).filter { phrase in
      !targets.contains { $0.head == phrase }
    }
    if let agent = (phrases + nested).first(where: { tree.preposition($0) == "by" }) {
      return tree.members(tree.antecedent(agent))
    }
    if let holder = tree.children(noun, .nmodPoss).first {
      return tree.members(tree.antecedent(holder))
    }
    if let name = names.first { return tree.members(name) }
    if !frame.prepositions.contains("of"),
      let part = phrases.first(where: { tree.preposition($0) == "of" })
    {
      return tree.members(tree.antecedent(part))
    }
    if tree.relation(noun) == .nmod, tree.preposition(noun) == "of", let place = tree.head(noun),
      tree.hasChild(place, .cop), tree.has(place, .share)
    {
      // "has been at the forefront of the fight against X"
      return clauses.clause(place).subjects
    }
    guard tree.relation(noun) == .obj, let verb = tree.head(noun), tree.isVerb(verb),
      tree.has(verb, .supportVerb) || intends(verb, noun)
    else {
      // "protests against X": whoever protests has no other word.
      return tree.has(noun, .gathering) ? [noun] : []
    }
    let clause = clauses.clause(verb)
    return clause.actors
  }

  /// "plans an attack": whoever plans is to act.
  private func intends(_ verb: Int, _ noun: Int) -> Bool {
    guard let row = effects.row(of: verb, on: noun, form: .event, in: tree) else { return false }
    return row.modality == .future && row.controller == .subject
  }

  /// Phrases that hang on the "by" or "of" phrase of an event noun.
  private func nestedPhrases(of noun: Int) -> [Int] {
    tree.children(noun, .nmod).filter { ["by", "of"].contains(tree.preposition($0) ?? "") }
      .flatMap { tree.children($0, .nmod) }.filter { tree.preposition($0) != "of" }
  }

  /// Phrases that hang on a noun, or on the verb that only carries it: "made a visit to".
  private func phraseChildren(of noun: Int) -> [Int] {
    var found = tree.children(noun, .nmod, .obl)
    if tree.relation(noun) == .obj, let verb = tree.head(noun), tree.isVerb(verb),
      tree.has(verb, .supportVerb)
    {
      found += tree.children(verb, .obl)
    }
    // "the treaty signed between A and B"
    found += tree.children(noun, .acl).filter { tree[$0].xpos == "VBN" }
      .flatMap { tree.children($0, .obl) }.filter { tree.preposition($0) == "between" }
    if tree.relation(noun) == .nsubj || tree.relation(noun) == .nsubjPass,
      let verb = tree.head(noun), tree.isVerb(verb), !tree.hasChild(verb, .obj)
    {
      // "clashes erupted between A and B", "talks were held with A"
      found += tree.children(verb, .obl).filter {
        ["between", "with", "against", "among"].contains(tree.preposition($0) ?? "")
      }
    }
    return found
  }

  /// Whether a noun is a part of a name, not a word with a meaning of its own.
  func isInsideName(_ noun: Int) -> Bool {
    switch tree.relation(noun) {
    case .flat, .fixed, .goeswith: return true
    case .compound:
      guard let head = tree.head(noun) else { return false }
      return tree[noun].tag == .properNoun && tree[head].tag == .properNoun
    default: return false
    }
  }

  private func isPartOfName(_ word: Int, of noun: Int) -> Bool {
    tree[noun].tag == .properNoun && tree[word].tag == .properNoun
  }
}
