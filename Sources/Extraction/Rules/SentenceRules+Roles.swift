import GraphModel
import Language

/// Nouns that name a role: "Foreign Minister Sergei Lavrov", "X, a spokesman for Y".
extension SentenceRules {
  func roleNounClaims(_ noun: Int) -> [Claim] {
    guard tree.relation(noun) != .flat, tree.relation(noun) != .fixed, !isPartOfRole(noun),
      !isPartOfTitle(noun), !isPartOfBody(noun)
    else { return [] }
    let roles = vocabulary.frames(.roleNoun, roleLemma(noun))
    guard !isDeniedRole(noun) else { return [] }
    guard !roles.isEmpty else { return openRoleClaims(noun) }
    let holder = holder(of: noun)
    var found: [Claim] = []
    for frame in roles {
      // "the attorney general's office, Letitia James": no person is part of a body.
      if frame.relation == Self.partOf, holder.heads.contains(where: { tree[$0].entity == .person })
      {
        continue
      }
      if frame.relation != Self.partOf, isEndOfName(noun) { continue }
      var targets = bodies(of: noun, frame, holders: holder.heads)
      guard !targets.isEmpty else { continue }
      var relation = frame.relation
      if relation == Self.leads, let rank = lesserRank(noun) {
        relation = OpenLabel.copula("\(rank) \(tree.lemmas[noun])", preposition: "of")
      }
      if relation == Self.leads, targets.contains(where: { $0.preposition == "of" }),
        targets.contains(where: { $0.preposition == "at" })
      {
        // "head of research at X" does not head X.
        targets.removeAll { $0.preposition == "of" }
        relation = Self.worksFor
      }
      let finding = Finding(
        predicate: noun, relation: relation, rule: holder.rule, isReversed: frame.isReversed,
        trigger: roleTrigger(noun), circumstance: roleCircumstance(noun, holder.rule))
      // "the British ambassador to Peru" stands for one and is sent to the other.
      let known = Set(found.flatMap { [$0.source?.head, $0.target?.head] })
      found += claims(
        finding, sources: holder.heads.map { tree.argument($0) },
        targets: targets.filter { !known.contains($0.head) })
    }
    return found.isEmpty ? openRoleClaims(noun) : found
  }

  /// The role that a noun names, together with a word that makes it another one where the vocabulary has
  /// both: a "press secretary" speaks for others, a "secretary general" leads.
  private func roleLemma(_ noun: Int) -> String {
    let lemma = tree.lemmas[noun]
    let behind = tree.wordBehind(noun).map { "\(lemma)-\(tree.forms[$0])" }
    let before = tree.children(noun, .amod, .compound, .nmodDesc).filter {
      !tree.has($0, .secondRank)
    }
    .map { "\(tree.forms[$0])-\(lemma)" }
    return ([behind].compactMap(\.self) + before).first {
      !vocabulary.frames(.roleNoun, $0).isEmpty
    } ?? lemma
  }

  /// "Founder" in "the Founder's Edition" founded nothing.
  private func isPartOfTitle(_ noun: Int) -> Bool {
    guard tree[noun].tag == .properNoun, tree.relation(noun) == .nmodPoss,
      let head = tree.head(noun)
    else { return false }
    return tree[head].tag == .properNoun
  }

  /// "Leader" in "the Argus Leader", a newspaper, leads nothing; a council is a part of something all the same.
  private func isEndOfName(_ noun: Int) -> Bool {
    tree[noun].tag == .properNoun
      && tree.sentence.names.contains {
        $0.type == .organization && $0.words.count > 1 && $0.words.upperBound == noun + 1
      }
  }

  /// "her head" leads nobody.
  private func isPartOfBody(_ noun: Int) -> Bool {
    tree.lemmas[noun] == "head"
      && tree.children(noun, .nmodPoss).contains {
        tree[$0].tag == .pronoun || tree[$0].entity == .person
      }
  }

  /// Whether another noun carries the role that this one is a part of: "General" in "Attorney General",
  /// "Secretary" in "Secretary-General" where the tree takes "General" for the head.
  private func isPartOfRole(_ noun: Int) -> Bool {
    if let behind = tree.wordBehind(noun), tree.head(noun) == behind, isRole(noun, behind) {
      return true
    }
    guard let before = tree.wordBefore(noun), tree.head(before) != noun else { return false }
    return tree.forms[noun] == "general" && isRole(before, noun)
  }

  /// Whether two nouns are one role together.
  private func isRole(_ first: Int, _ second: Int) -> Bool {
    !vocabulary.frames(.roleNoun, "\(tree.forms[first])-\(tree.forms[second])").isEmpty
  }

  /// A person described by a noun that the vocabulary does not know: "X, program administrator for Y".
  private func openRoleClaims(_ noun: Int) -> [Claim] {
    guard tree.relation(noun) == .appos, tree[noun].entity == .person, tree.isCommonNoun(noun),
      let name = tree.head(noun), tree[name].tag == .properNoun
    else { return [] }
    var found: [Claim] = []
    for child in tree.children(noun, .nmod) {
      guard let preposition = tree.preposition(child),
        ["for", "at", "with", "of"].contains(preposition), tree[child].tag == .properNoun,
        !frames.isTime(child)
      else { continue }
      found += claims(
        Finding(
          predicate: noun,
          relation: OpenLabel.copula(tree.lemmas[noun], preposition: preposition),
          rule: .appositionRole, trigger: roleTrigger(noun) + prepositionWords(child),
          circumstance: roleCircumstance(noun, .appositionRole)),
        sources: [tree.argument(name)], targets: [tree.argument(child, preposition: preposition)])
    }
    return found
  }

  /// Whose office it is: "Nadia Cruz's office", "Trump's administration".
  func possessedOfficeClaims(_ noun: Int) -> [Claim] {
    guard tree.has(noun, .personalOffice) else {
      return []
    }
    let holders =
      tree.children(noun, .nmodPoss, .compound).filter {
        tree[$0].tag == .properNoun && tree[$0].entity == .person
      }
    guard let holder = holders.first else { return [] }
    return claims(
      Finding(
        predicate: noun, relation: Self.leads, rule: .possessiveOffice, trigger: [noun],
        circumstance: roleCircumstance(noun, .nounRole)),
      sources: [Argument(head: tree.reference(holder))],
      targets: [Argument(head: tree.reference(noun))])
  }

  /// "vice", "deputy": whoever holds the role is not at the head.
  private func lesserRank(_ noun: Int) -> String? {
    tree.children(noun, .amod, .compound).first { child in
      tree.has(child, .secondRank) || tree.forms[child] == "acting"
    }.map { tree.forms[$0] }
  }

  private func isDeniedRole(_ noun: Int) -> Bool {
    tree.children(noun, .det).contains { tree.forms[$0] == "no" } && !tree.hasChild(noun, .cop)
  }

  private func roleTrigger(_ noun: Int) -> [Int] {
    [noun]
      + tree.children(noun, .amod, .compound).filter { child in
        child < noun && tree[child].entity == nil
          && (!tree.isName(child) || tree[noun].tag == .properNoun)
          && tree.children(child).allSatisfy(tree.isPunctuation)
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
    if tree.relation(noun) == .nmod, tree.preposition(noun) == "of", let one = tree.head(noun),
      tree.lemmas[one] == "one"
    {
      // "X is one of the largest hospitals in Y"
      if tree.hasChild(one, .cop) { return (clauses.clause(one).subjects, .copulaRole) }
      if tree.relation(one) == .appos { return ([tree.apposed(one)], .appositionRole) }
    }
    if tree.relation(noun) == .conj, let first = tree.head(noun), tree.isNominal(first),
      !vocabulary.frames(.roleNoun, tree.lemmas[first]).isEmpty
    {
      // "president and founder of"
      let shared = holder(of: first)
      if shared.rule != .nounRole { return shared }
    }
    if tree.relation(noun) == .appos, let above = tree.head(noun), tree.isNominal(above) {
      // "A, the envoy to X, and B": what stands between them is about the first alone.
      return (tree.members(above).filter { $0 < noun }, .appositionRole)
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
      tree.has(verb, .servingVerb)
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
  /// or has causes.
  private func allowsBareBody(_ frame: RelationFrame) -> Bool {
    guard !frame.isExplicit else { return false }
    return switch vocabulary[frame.relation]?.family {
    case .place, .dependence, .verbalConflict, .materialConflict, .statement: false
    default: true
    }
  }

  /// Whether a name before a role noun without a preposition says whom the role is for: of a country's
  /// name only where the role is one of the state's, "the French manufacturer" was not founded by it.
  private func allowsName(_ name: Int, _ frame: RelationFrame) -> Bool {
    guard tree[name].entity == .place || tree[name].tag == .adjective else { return true }
    return vocabulary[frame.relation]?.family == .role && frame.relation != "founded"
  }

  /// Whether a word before a minister's title says what the office is for: "the Defence Secretary".
  private func isPortfolio(_ name: Int) -> Bool {
    tree.isCapitalized(name) && tree.has(name, .portfolio)
  }

  static let leads = "leads"
  static let partOf = "is part of"
  static let worksFor = "works for"

  // MARK: - Whom it is for

  /// The body that a role is held in: a phrase, a possessor, a name before the noun.
  private func bodies(
    of noun: Int, _ frame: RelationFrame, holders: [Int]
  ) -> [Argument] {
    func usable(_ position: Int) -> Bool {
      if frame.relation == Self.partOf, tree[position].entity == .person { return false }
      if isPortfolio(position) { return false }
      return !frames.isTime(position) && !holders.contains(position)
        && frames.kindFits(position, frame.targetKinds)
    }
    var phrases: [Argument] = []
    // "Foreign Minister Elena Sorin of Romania": the phrase hangs on the name.
    let isRole = vocabulary[frame.relation]?.family == .role
    let names = tree.relation(noun) == .nmodDesc && isRole ? holders : []
    let portfolios = tree.children(noun, .nmod).filter(isPortfolio)
    // "Minister of Foreign Affairs of Iraq": the state hangs on the office or on what it is for.
    let carrying = names + portfolios
    for child in tree.children(noun, .nmod) + carrying.flatMap({ tree.children($0, .nmod) }) {
      guard let preposition = tree.preposition(child), frame.prepositions.contains(preposition)
      else { continue }
      phrases += tree.members(tree.antecedent(child)).filter(usable)
        .map { tree.argument($0, preposition: preposition) }
    }
    if frame.relation == Self.partOf, tree[noun].tag == .properNoun,
      let possessor = tree.children(noun, .nmodPoss).first(where: usable)
    {
      // "NASA's Office of the Inspector General": what follows belongs to the name.
      return tree.members(tree.antecedent(possessor)).map { tree.argument($0) }
    }
    if frame.relation == Self.partOf, tree[noun].tag == .properNoun,
      tree.has(noun, .bodyNamedAfterPlace)
    {
      return []
    }
    // "the UK Special Representative for Syria" represents the UK.
    let isSent =
      frame.relation == "represents" && phrases.allSatisfy { $0.preposition == "for" }
      && tree.children(noun, .compound, .amod, .nmodPoss).contains(where: tree.isName)
    if !phrases.isEmpty, !isSent { return phrases }
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
          && !(tree.relation($0) == .nmodDesc && tree.isCommonNoun($0))
      }
      let isBody = { (position: Int) in
        tree.isName(position) && [.place, .organization].contains(tree[position].entity)
      }
      let names = before.filter(tree.isName)
      // "US Trade Representative" is one of the US; "Indiana State Teachers Association President"
      // presides over the association.
      let isBeat = names.count > 1 && tree.has(noun, .beatRole)
      let employer = isBeat ? names.first : nil
      let name =
        employer ?? (names.count > 2 ? nil : names.last(where: isBody)) ?? names.last
      if let name, allowsName(name, frame) {
        return tree.members(name).map { tree.argument($0) }
      }
      if let body = before.last(where: {
        tree.isCommonNoun($0) && (tree[$0].entity == .organization || tree.hasChild($0, .compound))
      }) {
        return [tree.argument(body)]
      }
    }
    // "WeWork founder and chief executive Adam Neumann": both are of the same.
    if tree.relation(noun) == .nmodDesc,
      let other = holders.flatMap({ tree.children($0, .nmodDesc) }).first(where: {
        $0 < noun && tree.isCommonNoun($0)
      })
    {
      return bodies(of: other, frame, holders: holders)
    }
    return []
  }
}
