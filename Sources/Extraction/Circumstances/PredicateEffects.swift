import GraphModel
import Language

/// What embedding predicates, markers and modifiers do, matched to a sentence's tree.
struct PredicateEffects: Sendable {
  private let predicates: PredicateTable
  private let modifiers: ModifierTable

  /// Markers and prepositions by their words joined with "_".
  private let introducers: [String: Modifier]

  /// Verbs that report what somebody says or thinks.
  private let reports: Set<String>

  init(predicates: PredicateTable, modifiers: ModifierTable) {
    self.predicates = predicates
    self.modifiers = modifiers
    introducers = Dictionary(
      modifiers.modifiers.filter { $0.kind == .marker || $0.kind == .preposition }
        .map { ($0.words.joined(separator: "_"), $0) },
      uniquingKeysWith: { first, _ in first })
    reports = Set(
      predicates.effects.filter { effect in
        // "make a statement" reports, "make" does not.
        effect.frame.category == .verb && effect.frame.objects.isEmpty
          && effect.complements.contains(.finite)
          && effect.speaker == .subject
          && (effect.commitment == .assertive || effect.commitment == .factive)
      }.map(\.frame.lemma))
  }

  /// The shipped tables.
  static func shipped() throws -> PredicateEffects {
    try PredicateEffects(predicates: .shipped(), modifiers: .shipped())
  }

  /// Whether a verb reports what somebody says.
  func isReport(_ lemma: String) -> Bool { reports.contains(lemma) }

  /// Whether a noun names something said: "claim", "allegation".
  func isStatement(_ noun: String) -> Bool {
    predicates.effects(.eventNoun, noun, .finite).contains { $0.commitment != .none }
  }

  // MARK: - Rows of the table

  /// The row that fits a governing word and what depends on it.
  ///
  /// - Parameters:
  ///   - governor: The governing word's position.
  ///   - dependent: The position of the clause's predicate or of the event noun.
  ///   - form: The form of what depends on the governing word.
  ///   - tree: The sentence.
  /// - Returns: The row whose frame demands most; nothing for words that leave it as it is.
  func row(
    of governor: Int, on dependent: Int, form: PredicateEffect.Complement, in tree: SentenceTree
  ) -> PredicateEffect? {
    let lemma = tree.lemmas[governor]
    for category in Self.categories(of: governor, in: tree) {
      for row in predicates.effects(category, lemma, form)
      where fits(row.frame, governor, dependent, form: form, in: tree) {
        return row
      }
    }
    return nil
  }

  private static func categories(
    of position: Int, in tree: SentenceTree
  ) -> [RelationFrame.Category] {
    switch tree[position].tag {
    case .verb, .auxiliary: [.verb, .adjective]
    case .adjective, .adverb: [.adjective, .verb]
    default: [.eventNoun]
    }
  }

  private func fits(
    _ frame: RelationFrame, _ governor: Int, _ dependent: Int,
    form: PredicateEffect.Complement, in tree: SentenceTree
  ) -> Bool {
    let particle = tree.children(governor, .compoundPrt).first.map { tree.forms[$0] }
    guard frame.particle == particle || (frame.particle == nil && frame.category != .verb) else {
      return false
    }
    if !frame.objects.isEmpty {
      let objects = tree.children(governor, .obj, .nsubjPass)
      guard objects.contains(where: { frame.objects.contains(tree.lemmas[$0]) }) else {
        return false
      }
    }
    if !frame.prepositions.isEmpty {
      let own: String?
      switch form {
      case .gerund: own = tree.marker(dependent) ?? tree.preposition(dependent)
      case .event: own = tree.preposition(dependent)
      case .infinitive:
        // "called for Serbia to recognize"
        let introducesSubject = tree.children(dependent, .mark).contains { tree.forms[$0] == "for" }
        own = introducesSubject && frame.prepositions.contains("for") ? "for" : nil
      case .finite: own = nil
      }
      let isMet =
        own.map(frame.prepositions.contains)
        ?? tree.children(governor, .obl, .nmod, .iobj).contains { phrase in
          let unmarked = tree.relation(phrase) == .iobj ? "to" : ""
          return frame.prepositions.contains(tree.preposition(phrase) ?? unmarked)
        }
      guard isMet else { return false }
    } else if form == .event, frame.category == .verb,
      tree.relation(dependent) == .obl || tree.relation(dependent) == .oblAgent
    {
      return false
    }
    return frame.companions.isEmpty
      || frame.companions.contains { companion in
        tree.children(governor, .obl, .nmod).contains { phrase in
          tree.preposition(phrase) == companion.preposition
            && (companion.noun == nil || companion.noun == tree.lemmas[phrase])
        }
      }
  }

  /// The form of a clause that depends on a predicate.
  static func form(of clause: Int, in tree: SentenceTree) -> PredicateEffect.Complement {
    let auxiliaries = tree.children(clause, .aux, .auxPass, .cop)
    let isTensed = auxiliaries.contains {
      ["MD", "VBD", "VBZ", "VBP"].contains(tree[$0].xpos)
    }
    if isTensed { return .finite }
    // "demanded that Serbia recognize": the subjunctive looks like an infinitive.
    if tree.children(clause, .mark).contains(where: { tree.forms[$0] == "that" }) { return .finite }
    if tree.children(clause, .mark).contains(where: {
      tree.forms[$0] == "to" && tree[$0].tag == .particle
    }) {
      return .infinitive
    }
    let carrier = auxiliaries.first ?? clause
    switch tree[carrier].xpos {
    case "VB", "VBN": return .infinitive
    case "VBG": return .gerund
    case "VBD", "VBZ", "VBP": return .finite
    default:
      return tree.relation(clause) == .xcomp ? .infinitive : .finite
    }
  }

  /// The effect of a governing word on a clause that complements it.
  func effect(of governor: Int, onClause clause: Int, in tree: SentenceTree) -> ComplementEffect {
    let form = Self.form(of: clause, in: tree)
    if let modal = modal(of: governor, on: clause, form: form, in: tree) {
      return ComplementEffect(isNegating: modal.negates, modality: modal.modality)
    }
    if form == .finite, isImpersonalReport(governor, in: tree),
      let row = row(of: governor, on: clause, form: .infinitive, in: tree),
      row.modality == .possible || row.speaker == .subject
    {
      // "it is alleged that he left" says no more than "he is alleged to have left".
      return ComplementEffect(modality: .possible, underNegation: .leavesOpen)
    }
    if form == .infinitive, tree.lemmas[governor] == "able",
      tree.children(governor, .cop).contains(where: { tree[$0].xpos == "VBD" })
    {
      // "was able to escape": whoever was able to did; whoever was not did not.
      return ComplementEffect()
    }
    if let row = row(of: governor, on: clause, form: form, in: tree) {
      // "remains steadfast" says what is, "remains to be seen" what is to come.
      let isState =
        row.modality == .future && tree[clause].tag == .adjective && !tree.hasChild(clause, .mark)
      return isState ? ComplementEffect() : ComplementEffect(row, on: form)
    }
    // Rows for another form of the complement say more than nothing.
    let others: [PredicateEffect.Complement] =
      switch form {
      case .infinitive: [.gerund]
      case .gerund: [.infinitive, .event]
      default: []
      }
    for other in others {
      if let row = row(of: governor, on: clause, form: other, in: tree) {
        return ComplementEffect(row, on: other)
      }
    }
    return ComplementEffect(underNegation: form == .finite ? .leavesOpen : .negates)
  }

  /// "It is said that": a passive that names neither who speaks nor whom it is about.
  private func isImpersonalReport(_ governor: Int, in tree: SentenceTree) -> Bool {
    tree.hasChild(governor, .auxPass) && !tree.hasChild(governor, .oblAgent)
      && tree.children(governor, .nsubjPass).allSatisfy { tree.lemmas[$0] == "it" }
  }

  /// The effect of a governing word on an event noun; nothing when the event is presupposed.
  func effect(
    of governor: Int, onEvent noun: Int, in tree: SentenceTree
  ) -> ComplementEffect? {
    guard let row = row(of: governor, on: noun, form: .event, in: tree) else { return nil }
    // "rejected the accusation": it was made all the same.
    if row.negates, !predicates.effects(.eventNoun, tree.lemmas[noun], .finite).isEmpty {
      return nil
    }
    return ComplementEffect(row, on: .event)
  }

  /// Whose subject the infinitive or gerund under a predicate has.
  func controller(of governor: Int, on clause: Int, in tree: SentenceTree) -> PredicateEffect.Role?
  {
    let form = Self.form(of: clause, in: tree)
    if let row = row(of: governor, on: clause, form: form, in: tree) { return row.controller }
    return nil
  }

  /// The prepositions of the person addressed, for predicates such as "call on X to".
  func addressing(of governor: Int, on clause: Int, in tree: SentenceTree) -> [String] {
    row(of: governor, on: clause, form: .infinitive, in: tree)?.frame.prepositions ?? []
  }

  /// Whether an adverbial clause is the complement of its verb: "accused of attacking".
  func isComplement(_ clause: Int, of governor: Int, in tree: SentenceTree) -> Bool {
    let form = Self.form(of: clause, in: tree)
    guard form != .finite else { return false }
    // "Founded by traders, it has 700 staff": what stands before the subject complements nothing.
    if let subject = tree.children(governor, .nsubj).first, clause < subject,
      tree.marker(clause) == nil, form != .infinitive
    {
      return false
    }
    if let marker = tree.marker(clause), marker.hasPrefix("in_order") || marker.hasPrefix("so_as") {
      return false
    }
    if let row = row(of: governor, on: clause, form: form, in: tree) {
      return form == .infinitive || !row.frame.prepositions.isEmpty
        || isAdjacent(clause, to: governor, in: tree)
    }
    return false
  }

  /// Whether a clause begins directly behind its verb and the verb's particle: "ruled out recognizing".
  private func isAdjacent(_ clause: Int, to governor: Int, in tree: SentenceTree) -> Bool {
    let particle = tree.children(governor, .compoundPrt).first
    return tree.sentence.subtree(of: clause).first == max(governor, particle ?? governor) + 1
  }

  // MARK: - Small words

  /// "have to", "is going to", "would like to": a verb that behaves like an auxiliary.
  private func modal(
    of governor: Int, on clause: Int, form: PredicateEffect.Complement, in tree: SentenceTree
  ) -> Modifier? {
    guard form == .infinitive else { return nil }
    let lemma = tree.lemmas[governor]
    for modifier in modifiers.modifiers(.modal, lemma)
    where modifier.words == [lemma, "to"] || modifier.words == [lemma] {
      return modifier
    }
    // "be going to", "be supposed to", "had better", "would like to"
    for auxiliary in tree.children(governor, .aux, .auxPass, .cop) {
      for modifier in modifiers.modifiers(.modal, tree.lemmas[auxiliary])
      where modifier.words.count == 3 && modifier.words[1] == tree.forms[governor] {
        return modifier
      }
    }
    return nil
  }

  /// An auxiliary's effect.
  func auxiliary(_ position: Int, in tree: SentenceTree) -> Modifier? {
    switch tree.forms[position] {
    case "wo": return modifiers.modifiers(.modal, "will").first
    case "ca": return modifiers.modifiers(.modal, "can").first
    case "’ll": return modifiers.modifiers(.modal, "'ll").first
    case "’d", "'d":
      return tree[position].xpos == "MD" ? modifiers.modifiers(.modal, "'d").first : nil
    default: break
    }
    return modifiers.modifiers(.modal, tree.forms[position]).first { $0.words.count == 1 }
      ?? modifiers.modifiers(.modal, tree.lemmas[position]).first { $0.words.count == 1 }
  }

  /// The longest modifier of a class whose words begin at a position.
  func modifier(
    _ kind: Modifier.Class, at position: Int, in tree: SentenceTree
  ) -> Modifier? {
    func find(_ first: String) -> Modifier? {
      modifiers.modifiers(kind, first).first { modifier in
        guard position + modifier.words.count <= tree.words.count else { return false }
        return modifier.words.indices.dropFirst().allSatisfy { offset in
          let place = position + offset
          return tree.lemmas[place] == modifier.words[offset]
            || tree.forms[place] == modifier.words[offset]
        }
      }
    }
    let form = tree.forms[position]
    return find(form) ?? (tree.lemmas[position] == form ? nil : find(tree.lemmas[position]))
  }

  /// What the words of an exception do at a position: "no doubt", "not only".
  func exception(at position: Int, in tree: SentenceTree) -> Modifier? {
    modifier(.exception, at: position, in: tree)
  }

  /// The effect of a clause's marker or of a preposition, its words joined by "_".
  func introducer(_ words: String) -> Modifier? {
    if let found = introducers[words] { return found }
    guard words.contains("_") else { return nil }
    // "even if", "only if": the last word decides.
    return words.split(separator: "_").last.flatMap { introducers[String($0)] }
  }

  func isTemporal(_ marker: String) -> Bool {
    ["after", "when", "once", "before", "until", "till", "as_soon_as", "while", "as"]
      .contains(marker)
  }
}
