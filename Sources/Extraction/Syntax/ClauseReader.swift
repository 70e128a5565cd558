import Language

/// Finds the arguments of the predicates of a sentence.
struct ClauseReader {
  let tree: SentenceTree
  let effects: PredicateEffects

  /// How many links of shared or controlled subjects are followed.
  private static let limit = 6

  /// The clause of a predicate.
  ///
  /// - Parameter predicate: The position of a verb, or of a noun or adjective after a copula.
  /// - Returns: The predicate with its arguments.
  func clause(_ predicate: Int) -> Clause {
    var clause = Clause(predicate: predicate)
    clause.isPassive = isPassive(predicate)
    clause.particle = tree.children(predicate, .compoundPrt).first
    let subject = subjects(of: predicate, limit: Self.limit)
    clause.subjects = subject.heads
    clause.hasBorrowedSubject = subject.isBorrowed
    clause.objects = objects(of: predicate, isPassive: clause.isPassive)
    clause.indirectObjects = expand(tree.children(predicate, .iobj))
    clause.complement = tree.children(predicate, .ccomp, .xcomp).first { complement in
      tree.isPredicate(complement) || tree[complement].relation == .ccomp
    }
    readObliques(of: predicate, into: &clause)
    return clause
  }

  private func expand(_ heads: [Int]) -> [Int] {
    var found: [Int] = []
    for head in heads {
      for member in tree.members(tree.antecedent(head)) where !found.contains(member) {
        found.append(member)
      }
    }
    return found
  }

  private func readObliques(of predicate: Int, into clause: inout Clause) {
    for child in tree.children(predicate, .obl, .oblAgent, .oblUnmarked) {
      let preposition = tree.preposition(child) ?? ""
      if clause.isPassive,
        tree[child].relation == .oblAgent || (preposition == "by" && tree[child].entity != .time)
      {
        clause.agents += expand([child])
        continue
      }
      if clause.isPassive, let agent = owner(ofHands: child, preposition) {
        clause.agents += expand([agent])
        continue
      }
      clause.obliques += obliques(child, preposition: preposition)
    }
    // "moved closer to an agreement": the phrase hangs on the adverb.
    for adverb in tree.children(predicate, .advmod)
    where ["close", "near", "far", "away"].contains(tree.lemmas[adverb])
      || ["closer", "nearer", "farther", "further"].contains(tree.forms[adverb])
    {
      for phrase in tree.children(adverb, .obl) {
        guard let preposition = tree.preposition(phrase), ["to", "from"].contains(preposition)
        else { continue }
        clause.obliques += obliques(phrase, preposition: "\(tree.forms[adverb])_\(preposition)")
      }
    }
    // A relative pronoun or an object left behind by its preposition: "the deal they agreed on".
    if let antecedent = gap(of: predicate),
      let stranded = tree.children(predicate, .advmod, .compoundPrt, .obl).first(where: {
        tree[$0].tag == .adposition && tree.children($0).isEmpty
      }), clause.objects.isEmpty
    {
      clause.obliques.append(Oblique(head: antecedent, preposition: tree.forms[stranded]))
    }
  }

  /// Whoever's hands something was suffered at: "killed at the hands of X", "at X's hands".
  private func owner(ofHands noun: Int, _ preposition: String) -> Int? {
    guard preposition == "at", tree.lemmas[noun] == "hand" else { return nil }
    return tree.children(noun, .nmodPoss).first
      ?? tree.children(noun, .nmod).first { tree.preposition($0) == "of" }
  }

  /// The members of a phrase; "on behalf of X" is a phrase about X.
  private func obliques(_ head: Int, preposition: String) -> [Oblique] {
    if tree.has(head, .relationalNoun), tree.children(head, .amod, .nmodPoss).isEmpty,
      let part = tree.children(head, .nmod).first(where: { tree.preposition($0) == "of" })
    {
      let joined = "\(preposition)_\(tree.lemmas[head])_of"
      return expand([part]).map { Oblique(head: $0, preposition: joined) }
    }
    if preposition == "with", ["respect", "regard"].contains(tree.lemmas[head]),
      let part = tree.children(head, .nmod).first(where: { tree.preposition($0) == "to" })
    {
      return expand([part]).map {
        Oblique(head: $0, preposition: "with_\(tree.lemmas[head])_to")
      }
    }
    return expand([head]).map { member in
      let own = member == head ? nil : tree.preposition(member)
      return Oblique(head: member, preposition: own ?? preposition)
    }
  }

  // MARK: - Voice

  /// Whether a predicate is in the passive.
  func isPassive(_ predicate: Int) -> Bool {
    if tree.hasChild(predicate, .nsubjPass, .auxPass, .csubjPass) { return true }
    if tree.hasChild(predicate, .nsubj, .cop, .csubj) { return false }
    guard tree[predicate].tag == .verb else { return false }
    let isParticiple = tree[predicate].xpos == "VBN"
    switch tree.relation(predicate) {
    case .acl, .advcl:
      // "banned in Russia", "if convicted"; a past tense here is a participle misread.
      guard isParticiple || (tree[predicate].xpos == "VBD" && tree.relation(predicate) == .acl)
      else { return false }
      return !tree.hasChild(predicate, .obj, .aux)
    case .xcomp:
      return isParticiple && !tree.hasChild(predicate, .obj, .aux)
    case .conj:
      guard isParticiple, !tree.hasChild(predicate, .aux, .obj), let first = tree.head(predicate)
      else { return false }
      return tree.isVerb(first) && isPassive(first)
    case .root, .parataxis, .ccomp:
      return isParticiple && tree.hasChild(predicate, .oblAgent) && !tree.hasChild(predicate, .obj)
    default:
      return false
    }
  }

  // MARK: - Objects

  private func objects(of predicate: Int, isPassive: Bool) -> [Int] {
    let own = tree.children(predicate, .obj).filter { object in
      !tree.isRelativePronoun(object) || !lendsObject(predicate)
    }
    if !own.isEmpty { return expand(own) }
    if isPassive { return [] }
    // "see a comrade die": whoever dies is seen.
    if let clause = tree.children(predicate, .ccomp, .xcomp).first, isNonFinite(clause),
      tree.marker(clause) == nil, let subject = tree.children(clause, .nsubj, .nsubjPass).first
    {
      return expand([subject])
    }
    if let gap = gap(of: predicate) { return expand([gap]) }
    if tree.relation(predicate) == .xcomp, let governor = tree.head(predicate),
      effects.controller(of: governor, on: predicate, in: tree) == .subject,
      !tree.hasChild(predicate, .ccomp, .xcomp)
    {
      // "the plant, which they tried to block": the pronoun hung on the wrong verb.
      let lent = tree.children(governor, .obj).filter { tree.isRelativePronoun($0) }
      if !lent.isEmpty { return expand(lent) }
    }
    return sharedObjects(of: predicate)
  }

  /// Whether a verb such as "try" has an infinitive that its object belongs to.
  private func lendsObject(_ predicate: Int) -> Bool {
    tree.children(predicate, .xcomp).contains { complement in
      effects.controller(of: predicate, on: complement, in: tree) == .subject
        && !tree.hasChild(complement, .obj)
    }
  }

  /// Objects of another verb of the coordination: "criticized and attacked the plan".
  private func sharedObjects(of predicate: Int) -> [Int] {
    guard !tree.hasChild(predicate, .ccomp, .xcomp, .obl, .iobj, .advcl, .compoundPrt) else {
      return []
    }
    if tree.relation(predicate) == .conj, let first = tree.head(predicate), tree.isVerb(first),
      !tree.hasChild(predicate, .nsubj)
    {
      let shared = tree.children(first, .obj).filter { $0 > predicate }
      return expand(shared)
    }
    // The parser may hang the common object on the last verb.
    if let other = tree.children(predicate, .conj).first(where: tree.isVerb),
      other - predicate <= 3, tree[other].xpos == tree[predicate].xpos,
      !tree.hasChild(other, .nsubj, .aux)
    {
      return expand(tree.children(other, .obj))
    }
    return []
  }

  /// The noun whose relative clause lacks it as object: "the tariffs Washington imposed".
  private func gap(of predicate: Int) -> Int? {
    guard !tree.hasChild(predicate, .ccomp), !isPassive(predicate) else { return nil }
    if let complement = tree.children(predicate, .xcomp).first, tree.isVerb(complement) {
      return nil
    }
    // The clause may be the complement of the relative clause: "tariffs they want to impose".
    var top = predicate
    while tree.relation(top) == .xcomp || tree.relation(top) == .ccomp, let above = tree.head(top) {
      guard tree.isVerb(above), !tree.hasChild(above, .obj) else { return nil }
      top = above
    }
    guard tree.relation(top) == .aclRelcl, let noun = tree.head(top) else { return nil }
    let hasRelativizer = tree.sentence.subtree(of: top).contains { position in
      (tree.isRelativePronoun(position) && tree.antecedent(position) == noun)
        || ["where", "when", "why"].contains(tree.forms[position])
    }
    guard !hasRelativizer, tree.hasChild(top, .nsubj) else { return nil }
    return noun
  }
}
