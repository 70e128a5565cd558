import GraphModel
import Language

/// Nouns that name a role: "Foreign Minister Sergei Lavrov", "X, a spokesman for Y".
extension SentenceRules {
  func roleNounClaims(_ noun: Int) -> [Claim] {
    guard tree.relation(noun) != .flat, tree.relation(noun) != .fixed else { return [] }
    let roles = vocabulary.frames(.roleNoun, tree.lemmas[noun])
    guard !roles.isEmpty, !isDeniedRole(noun) else { return [] }
    let holder = holder(of: noun)
    for frame in roles {
      let targets = bodies(of: noun, frame, holders: holder.heads)
      guard !targets.isEmpty else { continue }
      let finding = Finding(
        predicate: noun, relation: frame.relation, rule: holder.rule, isReversed: frame.isReversed,
        trigger: roleTrigger(noun), circumstance: roleCircumstance(noun, holder.rule))
      let found = claims(
        finding, sources: holder.heads.map { tree.argument($0) },
        targets: targets)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func isDeniedRole(_ noun: Int) -> Bool {
    tree.children(noun, .det).contains { tree.forms[$0] == "no" } && !tree.hasChild(noun, .cop)
  }

  private func roleTrigger(_ noun: Int) -> [Int] {
    [noun]
      + tree.children(noun, .amod, .compound).filter { child in
        child < noun && !tree.isName(child) && tree[child].entity == nil
          && tree.children(child).isEmpty
      }
  }

  /// A standing role does not hang on what its holder is said to do.
  private func roleCircumstance(_ noun: Int, _ rule: Rule) -> Circumstance {
    if rule == .copulaRole { return circumstances.circumstance(of: noun) }
    var result = Circumstance(speaker: circumstances.quoted(noun))
    for child in tree.children(noun, .amod, .advmod) {
      if let effect = effects.modifier(.adjective, at: child, in: tree) {
        if effect.negates { result.negate() }
        result.weaken(to: effect.modality)
      }
    }
    return result
  }

  // MARK: - Who holds it

  private func holder(of noun: Int) -> (heads: [Int], rule: Rule) {
    if tree.hasChild(noun, .cop) {
      return (clauses.clause(noun).subjects, .copulaRole)
    }
    if tree.relation(noun) == .conj, let first = tree.head(noun), tree.isNominal(first) {
      // "president and founder of"
      let shared = holder(of: first)
      if shared.rule != .nounRole { return shared }
    }
    if tree.relation(noun) == .appos, let above = tree.head(noun), tree.isNominal(above) {
      return (tree.members(above), .appositionRole)
    }
    if let name = tree.children(noun, .appos).first(where: { tree[$0].tag == .properNoun }) {
      return ([name], .appositionRole)
    }
    if tree.relation(noun) == .nmodDesc || tree.relation(noun) == .compound,
      let above = tree.head(noun), tree[above].tag == .properNoun, noun < above,
      tree.relation(noun) == .nmodDesc || tree[above].entity == .person
    {
      return ([above], .titleRole)
    }
    if tree.hasChild(noun, .flat), tree.children(noun, .flat).contains(where: tree.isName) {
      return ([noun], .titleRole)
    }
    if tree.relation(noun) == .obl, tree.preposition(noun) == "as", let verb = tree.head(noun),
      ["serve", "act", "work", "continue"].contains(tree.lemmas[verb])
    {
      return (clauses.clause(verb).subjects, .copulaRole)
    }
    if tree.relation(noun) == .xcomp, let verb = tree.head(noun) {
      let clause = clauses.clause(verb)
      return (clause.objects.isEmpty ? clause.subjects : clause.objects, .copulaRole)
    }
    return ([noun], .nounRole)
  }

  /// Whether a proper noun is a title of a person, not the last word of a body's name.
  private func isTitle(_ noun: Int) -> Bool {
    tree[noun].entity == .person || tree.relation(noun) == .nmodDesc
      || tree.hasChild(noun, .flat, .appos)
  }

  /// Whether a body may stand before the role without a preposition: not for what is merely somewhere
  /// or has causes, and a country's name before a military rank is not what is led.
  private func allowsBareBody(_ frame: RelationFrame) -> Bool {
    guard let definition = vocabulary[frame.relation] else { return true }
    switch definition.family {
    case .role, .family, .business: break
    case .place, .dependence, .verbalConflict, .materialConflict, .statement: return false
    default: break
    }
    guard definition.label == Self.leads else { return true }
    switch frame.lemma {
    case "commander", "general", "captain", "admiral", "officer", "colonel", "chief": return false
    default: return true
    }
  }

  static let leads = "leads"

  // MARK: - Whom it is for

  /// The body that a role is held in: a phrase, a possessor, a name before the noun.
  private func bodies(
    of noun: Int, _ frame: RelationFrame, holders: [Int]
  ) -> [Argument] {
    func usable(_ position: Int) -> Bool {
      !frames.isTime(position) && !holders.contains(position)
        && frames.kindFits(position, frame.targetKinds)
    }
    for child in tree.children(noun, .nmod) {
      guard let preposition = tree.preposition(child), frame.prepositions.contains(preposition)
      else { continue }
      let members = tree.members(tree.antecedent(child)).filter(usable)
      if !members.isEmpty {
        return members.map { tree.argument($0, preposition: preposition) }
      }
    }
    guard frame.prepositions.isEmpty || !frame.prepositions.allSatisfy({ $0 == "to" }),
      allowsBareBody(frame)
    else { return [] }
    let isName = tree[noun].tag == .properNoun && !isTitle(noun)
    // A title may leave its possessor to the name: "New Zealand's Prime Minister John Key".
    let carriers =
      [noun]
      + holders.filter { holder in
        holder != noun
          && (tree.relation(noun) == .nmodDesc || tree.relation(noun) == .compound)
      }
    for carrier in carriers {
      let possessors = tree.children(carrier, .nmodPoss).filter { $0 != noun && usable($0) }
      if let possessor = possessors.first {
        return tree.members(tree.antecedent(possessor)).map { tree.argument($0) }
      }
      // The words before a name's last one are the name itself: "Islamic State".
      if isName, carrier == noun { continue }
      let before = tree.children(carrier, .compound, .amod, .nmod, .nmodDesc, .nmodUnmarked).filter
      {
        $0 < noun && usable($0) && tree.preposition($0) == nil
      }
      let isBody = { (position: Int) in
        tree.isName(position) && [.place, .organization].contains(tree[position].entity)
      }
      if let name = before.last(where: isBody) ?? before.last(where: tree.isName) {
        return tree.members(name).map { tree.argument($0) }
      }
      if let body = before.last(where: {
        tree.isCommonNoun($0) && (tree[$0].entity == .organization || tree.hasChild($0, .compound))
      }) {
        return [tree.argument(body)]
      }
    }
    return []
  }
}
