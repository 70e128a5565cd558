import GraphModel
import Language

/// What a governing word does to what depends on it.
extension CircumstanceReader {
  // MARK: - Complements

  /// A complement clause under a verb, adjective or noun: "denied that …", "unlikely to …".
  func complement(_ position: Int, of governor: Int, depth: Int) -> Circumstance {
    let outer = circumstance(of: governor, depth: depth + 1)
    var effect = effects.effect(of: governor, onClause: position, in: tree)
    let form = PredicateEffects.form(of: position, in: tree)
    if form == .finite, effect.modality == .future, isPast(position) {
      // "agree that China has taken advantage": what is over is not to come.
      effect.modality = nil
    }
    var result = Circumstance(modality: outer.modality, speaker: outer.speaker)
    // "has yet to" is no duty.
    if isYetToCome(position), tree.lemmas[governor] == "have" { return result }
    if form == .finite, effect.speaker == .subject,
      outer.modality == .future
        || outer.modality == .possible
    {
      // "I would like to stress that …": what is to be said is said for certain.
      result.modality = .actual
    }
    result.apply(effect, under: outer)
    if let speaker = speaker(effect.speaker, of: governor), isSpoken(outer, governor),
      canSpeak(speaker, form)
    {
      result.speaker = firstPerson(speaker)
    }
    if let marker = tree.marker(position), marker == "whether" || marker == "if" {
      result.weaken(to: .possible)
    }
    return result
  }

  /// Whether a word of saying tells what was said, not what must, might or was never said.
  private func isSpoken(_ outer: Circumstance, _ governor: Int) -> Bool {
    switch outer.modality {
    case .requested, .conditional: false
    case .possible: outer.polarity == .affirmed && tree.relation(governor) != .xcomp
    case .actual, .future: outer.polarity == .affirmed
    }
  }

  /// Whether an argument can be a speaker: nobody and things that require something are none.
  private func canSpeak(_ speaker: Argument, _ form: PredicateEffect.Complement) -> Bool {
    guard speaker.head.sentence == tree.index else { return true }
    let word = speaker.head.word
    switch tree.lemmas[word] {
    case "nobody", "none", "nothing", "this", "that", "which", "there": return false
    case "one" where tree.children(word, .det).contains { tree.forms[$0] == "no" }: return false
    default: break
    }
    guard form != .finite, tree.isCommonNoun(word) else { return true }
    return tree[word].entity == .person || tree[word].entity == .organization
      || tree[word].entity == .place
  }

  /// Whoever is quoted, for "I" and "we" in a quotation.
  private func firstPerson(_ speaker: Argument) -> Argument {
    guard speaker.head.sentence == tree.index,
      ["i", "we"].contains(tree.lemmas[speaker.head.word]),
      let outer = quoted(speaker.head.word)
    else { return speaker }
    return outer
  }

  /// Whoever has a role in a word of saying.
  func speaker(_ role: PredicateEffect.Role, of governor: Int) -> Argument? {
    switch role {
    case .nobody: nil
    case .subject: speaker(of: governor)
    case .object:
      tree.children(governor, .iobj, .obj).first.map { tree.argument($0) }
    }
  }

  /// Whoever speaks in a word of saying: its subject, the agent of a passive, its possessor.
  func speaker(of governor: Int) -> Argument? {
    if tree.isNominal(governor) && !tree.hasChild(governor, .cop) {
      let holder =
        tree.children(governor, .nmodPoss).first
        ?? tree.children(governor, .nmod).first {
          ["by", "from", "of"].contains(tree.preposition($0))
        }
        ?? tree.children(governor, .compound, .amod).first(where: tree.isName)
      if let holder { return tree.argument(holder) }
      // "They made the claim that …"
      guard tree.relation(governor) == .obj, let verb = tree.head(governor) else { return nil }
      return clauses.subjects(of: verb, limit: 3).heads.first.map { tree.argument($0) }
    }
    return clauses.speakers(of: governor, limit: 4).first.map { tree.argument($0) }
  }

  // MARK: - Adverbial clauses

  /// A clause that modifies another: condition, aim, time, manner.
  func adverbial(_ position: Int, of governor: Int, depth: Int) -> Circumstance {
    let outer = circumstance(of: governor, depth: depth + 1)
    var result = Circumstance(speaker: outer.speaker)
    let marker = tree.marker(position) ?? invertedAuxiliary(position)
    if let marker, let effect = effects.introducer(marker) {
      if effect.negates { result.negate() }
      result.weaken(to: effect.modality)
    }
    guard clauses.isNonFinite(position) else {
      // "after American troops leave", under "will keep".
      if outer.modality == .future, let marker, effects.isTemporal(marker), isPresent(position) {
        result.weaken(to: .future)
      }
      if marker == "before" || marker == "until", isPresent(position) { result.weaken(to: .future) }
      return result
    }
    if isInfinitive(position) {
      // An aim is no fact: "fired to disperse the crowd".
      result.weaken(to: .possible)
    }
    if let marker, ["after", "since", "upon", "following", "despite"].contains(marker) {
      // "has to pay after threatening him": the threat is a fact.
      return result
    }
    result.weaken(to: outer.modality)
    // "does not support relocations, including forcing people": nothing is said to happen.
    if outer.polarity == .negated { result.weaken(to: .possible) }
    for sibling in tree.children(governor, .ccomp, .xcomp, .advcl)
    where sibling < position && isContent(sibling, of: governor) {
      // "accused of causing a disaster by blocking aid": the blocking is a part of the accusation.
      let other = circumstance(of: sibling, depth: depth + 1)
      result.weaken(to: other.polarity == .negated ? .possible : other.modality)
    }
    return result
  }

  /// "Had Serbia attacked, …", "should talks fail, …": an auxiliary before the subject is an "if".
  private func invertedAuxiliary(_ position: Int) -> String? {
    guard let subject = tree.children(position, .nsubj, .nsubjPass).first,
      let auxiliary = tree.children(position, .aux, .auxPass, .cop).first, auxiliary < subject,
      ["had", "were", "should"].contains(tree.forms[auxiliary])
    else { return nil }
    return tree.forms[auxiliary]
  }

  private func isContent(_ clause: Int, of governor: Int) -> Bool {
    tree.relation(clause) != .advcl || effects.isComplement(clause, of: governor, in: tree)
  }

  func isInfinitive(_ position: Int) -> Bool {
    tree[position].xpos == "VB"
      || tree.children(position, .mark).contains { tree.forms[$0] == "to" }
  }

  /// Whether a clause is in the past or the perfect.
  private func isPast(_ position: Int) -> Bool {
    tree[position].xpos == "VBD"
      || tree.children(position, .aux, .auxPass, .cop).contains {
        tree[$0].xpos == "VBD" || (tree.lemmas[$0] == "have" && tree[$0].xpos != "VB")
      }
  }

  private func isPresent(_ position: Int) -> Bool {
    let own = tree[position].xpos
    if own == "VBP" || own == "VBZ" { return true }
    return tree.children(position, .aux, .auxPass, .cop).contains {
      ["VBP", "VBZ"].contains(tree[$0].xpos)
    }
  }

  // MARK: - Clauses of nouns

  /// A relative clause: stated by whoever states the sentence; about a thing that is only wanted or
  /// possible, it holds only so.
  func described(_ position: Int, noun: Int, depth: Int) -> Circumstance {
    guard let clause = enclosingClause(noun) else { return Circumstance() }
    let outer = circumstance(of: clause, depth: depth + 1)
    var result = Circumstance(speaker: outer.speaker)
    let isPast =
      tree[position].xpos == "VBD"
      || tree.children(position, .aux, .auxPass, .cop).contains { tree[$0].xpos == "VBD" }
    if !isPast,
      tree.children(noun, .det).contains(where: {
        ["a", "an", "any", "no"].contains(tree.forms[$0])
      })
    {
      result.weaken(to: outer.modality)
      if outer.polarity == .negated { result.weaken(to: .possible) }
    }
    // "It was not Iran that attacked", but not "It was not Iran but Iraq that attacked" nor
    // "It was not the first time that Iran attacked".
    if outer.polarity == .negated, tree.isCleft(noun), tree.contrasted(with: noun) == nil,
      !["time", "occasion"].contains(tree.lemmas[noun])
    {
      result.negate()
    }
    return result
  }

  /// A clause that says what a noun consists in, or describes it: "the decision to drop …",
  /// "a group banned …".
  func nounClause(_ position: Int, noun: Int, depth: Int) -> Circumstance {
    if tree.hasChild(noun, .cop) || !tree.isNominal(noun) {
      if isInfinitive(position) {
        var result = complement(position, of: noun, depth: depth)
        if effects.row(of: noun, on: position, form: .infinitive, in: tree) == nil {
          result.weaken(to: .possible)
        }
        return result
      }
    }
    let isContent =
      isInfinitive(position) || tree.marker(position) == "that"
      || tree.marker(position) == "of" || tree.marker(position) == "for"
    guard isContent else {
      return unperceived(position, noun: noun, depth: depth)
        ?? described(position, noun: noun, depth: depth)
    }
    let outer = nominal(noun, depth: depth + 1)
    let form = PredicateEffects.form(of: position, in: tree)
    var result = Circumstance(modality: outer.modality, speaker: outer.speaker)
    if tree.relation(noun) == .obj || tree.relation(noun) == .nsubjPass,
      let verb = tree.head(noun),
      let row = effects.row(of: verb, on: position, form: form, in: tree),
      !row.frame.objects.isEmpty
    {
      // "rejected claims that …", "has no intention of …": verb and noun together.
      let outer = circumstance(of: verb, depth: depth + 1)
      let effect = ComplementEffect(row, on: form)
      result = Circumstance(modality: outer.modality, speaker: outer.speaker)
      result.apply(effect, under: outer)
      if let speaker = speaker(effect.speaker, of: verb) { result.speaker = speaker }
    } else if let row = effects.row(of: noun, on: position, form: form, in: tree) {
      let effect = ComplementEffect(row, on: form)
      result.apply(effect, under: outer)
      if let speaker = speaker(effect.speaker, of: noun) { result.speaker = speaker }
    } else {
      result.apply(ComplementEffect(modality: .possible), under: outer)
    }
    if isCalledFalse(noun) { result.negate() }
    if isInfinitive(position), tree.relation(noun) == .obl, let verb = tree.head(noun),
      clauses.clause(position).hasBorrowedSubject,
      circumstance(of: verb, depth: depth + 1).polarity == .negated
    {
      // "took no part in an effort to urge": whoever did not take part did not urge.
      result.negate()
    }
    // "neither confirmed nor denied reports that …", "gave no assurance that …"
    if let verb = enclosingClause(noun), tree.relation(noun) == .obj, form == .finite,
      circumstance(of: verb, depth: depth + 1).polarity == .negated
    {
      result.weaken(to: .possible)
    }
    return result
  }

  /// "was not witnessing fighters amassing": what was not perceived is not said to happen.
  private func unperceived(_ position: Int, noun: Int, depth: Int) -> Circumstance? {
    guard tree[position].xpos == "VBG", tree.relation(noun) == .obj, let verb = tree.head(noun),
      [PredicateEffect.Complement.gerund, .infinitive].contains(where: {
        effects.row(of: verb, on: position, form: $0, in: tree) != nil
      })
    else { return nil }
    let outer = circumstance(of: verb, depth: depth + 1)
    return outer.polarity == .negated ? outer : nil
  }

  func enclosingClause(_ noun: Int) -> Int? {
    tree.hasChild(noun, .cop) ? noun : tree.clause(above: noun)
  }

  // MARK: - Loose clauses

  /// A clause set beside another: the content of a report, or the report itself.
  func loose(_ position: Int, beside other: Int, depth: Int) -> Circumstance {
    let isReport = tree.isVerb(position) && effects.isReport(tree.lemmas[position])
    if isReport, !tree.hasChild(position, .ccomp) { return Circumstance() }
    let outer = circumstance(of: other, depth: depth + 1)
    if tree.isVerb(other), effects.isReport(tree.lemmas[other]), !tree.hasChild(other, .ccomp) {
      return Circumstance(speaker: speaker(of: other) ?? outer.speaker)
    }
    return Circumstance(speaker: outer.speaker)
  }
}
