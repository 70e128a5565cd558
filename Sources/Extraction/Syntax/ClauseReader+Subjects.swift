import Language

/// Whose subject a predicate without one of its own has.
extension ClauseReader {
  /// A subject: its members, and whether it stands with another predicate.
  struct Subject {
    var heads: [Int] = []
    var isBorrowed = false
  }

  /// The syntactic subject of a predicate.
  ///
  /// - Parameters:
  ///   - predicate: The predicate's position.
  ///   - limit: How many more links of shared or controlled subjects may be followed.
  /// - Returns: The subject's members; none when the text names nobody.
  func subjects(of predicate: Int, limit: Int) -> Subject {
    var own = tree.children(predicate, .nsubj, .nsubjPass, .nsubjOuter)
    if own.count > 1, let nearest = own.min(by: { abs($0 - predicate) < abs($1 - predicate) }) {
      // A title or a dateline hung on the verb beside the subject proper.
      own = [nearest]
    }
    if !own.isEmpty {
      return Subject(
        heads: own.flatMap { subject -> [Int] in
          let noun = tree.antecedent(subject)
          return noun == subject ? tree.members(noun) : referents(of: noun)
        })
    }
    if tree.relation(predicate) == .csubj, let above = tree.head(predicate),
      let pronoun = tree.children(above, .expl).first,
      effects.controller(of: above, on: predicate, in: tree) == .subject
    {
      // "it is in no hurry to recognize": the pronoun is somebody.
      return Subject(heads: [pronoun], isBorrowed: true)
    }
    if tree.isNominal(predicate), tree.preposition(predicate) != nil,
      let pronoun = tree.children(predicate, .expl).first, tree.forms[pronoun] == "it"
    {
      return Subject(heads: [pronoun])
    }
    guard limit > 0, !tree.hasChild(predicate, .csubj, .csubjPass, .expl),
      let above = tree.head(predicate)
    else { return Subject() }
    switch tree.relation(predicate) {
    case .conj:
      guard tree.isPredicate(above) else {
        // A verb coordinated with a noun that ends a clause without copula has no subject.
        return Subject()
      }
      return borrowed(from: above, limit: limit)
    case .xcomp:
      return controller(of: predicate, under: above, limit: limit)
    case .advcl:
      // "will help, as agreed in the treaty": it is the helping that was agreed.
      guard isNonFinite(predicate), tree.marker(predicate) != "as" || !isPassive(predicate) else {
        return Subject()
      }
      if effects.isComplement(predicate, of: above, in: tree) {
        return controller(of: predicate, under: above, limit: limit)
      }
      if let marker = tree.marker(predicate), marker.hasPrefix("in_order"),
        tree.children(predicate, .punct).contains(where: { tree.forms[$0] == "," && $0 < predicate }
        ),
        let matrix = tree.head(above), tree.isVerb(matrix),
        [.xcomp, .advcl, .ccomp].contains(tree.relation(above)), clauses(above, complement: matrix)
      {
        // "pressed them to leave, in order to open a route": whoever presses opens it.
        return borrowed(from: matrix, limit: limit)
      }
      return borrowed(from: above, limit: limit)
    case .ccomp:
      guard isNonFinite(predicate) else { return Subject() }
      if tree[predicate].xpos == "VB", tree.children(predicate, .mark, .aux).isEmpty,
        effects.isReport(tree.lemmas[above])
      {
        // I said, "Tell them to leave": whoever is told to tell them stays unnamed.
        return Subject()
      }
      if effects.controller(of: above, on: predicate, in: tree) == nil {
        // "shows police smashing windows": the object acts; without one nobody is named.
        let objects = tree.children(above, .obj, .iobj).filter { $0 < predicate }
        guard let object = objects.first else { return Subject() }
        return Subject(heads: tree.members(tree.antecedent(object)), isBorrowed: true)
      }
      return controller(of: predicate, under: above, limit: limit)
    case .acl:
      return subjectOfNounClause(predicate, noun: above, limit: limit)
    default:
      return Subject()
    }
  }

  /// Whoever speaks in a verb of saying: its subject, but of a passive ("is described by X as …") its
  /// agent.
  ///
  /// - Parameters:
  ///   - verb: The verb's position.
  ///   - limit: How many more links of shared or controlled subjects may be followed.
  /// - Returns: The speakers' head words; none when the text names nobody.
  func speakers(of verb: Int, limit: Int) -> [Int] {
    isPassive(verb) ? tree.children(verb, .oblAgent) : subjects(of: verb, limit: limit).heads
  }

  private func clauses(_ clause: Int, complement governor: Int) -> Bool {
    tree.relation(clause) == .xcomp || effects.isComplement(clause, of: governor, in: tree)
  }

  private func borrowed(from predicate: Int, limit: Int) -> Subject {
    guard tree.isPredicate(predicate) || tree.isVerb(predicate) else { return Subject() }
    var subject = subjects(of: predicate, limit: limit - 1)
    subject.isBorrowed = true
    return subject
  }

  /// Whether a coordinated predicate has no subject of its own.
  func isBareConjunct(_ predicate: Int) -> Bool {
    tree.relation(predicate) == .conj
      && !tree.hasChild(predicate, .nsubj, .nsubjPass, .nsubjOuter, .csubj, .expl)
  }

  /// Whether a verb form carries no tense of its own.
  func isNonFinite(_ predicate: Int) -> Bool {
    guard tree.isVerb(predicate) else {
      return !tree.children(predicate, .cop).contains {
        ["MD", "VBD", "VBZ", "VBP"].contains(tree[$0].xpos)
      }
    }
    if tree.children(predicate, .aux, .auxPass).contains(where: {
      ["MD", "VBD", "VBZ", "VBP"].contains(tree[$0].xpos)
    }) {
      return false
    }
    return ["VBG", "VB", "VBN"].contains(tree[predicate].xpos)
  }

  /// The subject of an infinitive or gerund that complements a verb: "urged them to leave".
  private func controller(of complement: Int, under governor: Int, limit: Int) -> Subject {
    guard tree.isPredicate(governor) else {
      if tree.isNominal(governor) {
        return subjectOfNounClause(complement, noun: governor, limit: limit)
      }
      if tree[governor].tag == .adverb, let above = tree.head(governor) {
        // "stopped short of recognizing", "far from supporting …, they attacked".
        return borrowed(from: above, limit: limit)
      }
      // "is reluctant to", parsed without copula.
      return borrowed(from: governor, limit: limit)
    }
    let role = effects.controller(of: governor, on: complement, in: tree)
    if role == .nobody, tree.relation(complement) != .xcomp { return Subject() }
    guard role != .subject else { return borrowed(from: governor, limit: limit) }
    let addressing = effects.addressing(of: governor, on: complement, in: tree)
    if !addressing.isEmpty,
      let phrase = tree.children(governor, .obl).first(where: {
        addressing.contains(tree.preposition($0) ?? "")
      })
    {
      return Subject(heads: tree.members(tree.antecedent(phrase)), isBorrowed: true)
    }
    let objects = tree.children(governor, .iobj) + tree.children(governor, .obj)
    if let object = objects.first(where: { $0 != complement }) {
      return Subject(heads: tree.members(tree.antecedent(object)), isBorrowed: true)
    }
    // "called for help to stop": whoever is to stop it stays unnamed.
    if role == .object, tree.relation(complement) == .advcl, !isPassive(governor) {
      return Subject()
    }
    return borrowed(from: governor, limit: limit)
  }

  /// The subject of a clause that hangs on a noun: "a group banned …", "the decision to leave".
  private func subjectOfNounClause(_ predicate: Int, noun: Int, limit: Int) -> Subject {
    guard tree.isNominal(noun) || tree[noun].tag == .adjective else {
      return borrowed(from: noun, limit: limit)
    }
    let isInfinitive =
      tree[predicate].xpos == "VB" || tree.forms[max(0, predicate - 1)] == "to"
      || tree.marker(predicate) != nil
    guard isInfinitive else {
      // "Syrians fleeing the war"; the participle describes the noun, and all nouns beside it.
      return Subject(heads: referents(of: tree.antecedent(noun)), isBorrowed: true)
    }
    let holders =
      tree.children(noun, .nmodPoss)
      + tree.children(noun, .nmod).filter { tree.preposition($0) == "by" }
      + tree.children(noun, .compound, .amod).filter(tree.isName)
    if let holder = holders.first {
      return Subject(heads: tree.members(tree.antecedent(holder)), isBorrowed: true)
    }
    if tree.hasChild(noun, .cop) { return borrowed(from: noun, limit: limit) }
    switch effects.controller(of: noun, on: predicate, in: tree) {
    // "saw the request to investigate": whoever is asked, not whoever saw it.
    case .object where tree.relation(noun) == .obj, .nobody: return Subject()
    default: break
    }
    guard let verb = tree.clause(above: noun), tree.isVerb(verb) else { return Subject() }
    switch tree.relation(noun) {
    case .obl where effects.controller(of: noun, on: predicate, in: tree) == .object:
      // "arrested him on suspicion of killing": whoever is arrested.
      let patients = tree.children(verb, .obj)
      if patients.isEmpty {
        return isPassive(verb) ? borrowed(from: verb, limit: limit) : Subject()
      }
      return Subject(
        heads: patients.flatMap { tree.members(tree.antecedent($0)) }, isBorrowed: true)
    // "comments on the start of a mission to recapture": nobody says that the speaker recaptures.
    case .obl where effects.controller(of: noun, on: predicate, in: tree) == nil: return Subject()
    case .obj, .xcomp, .obl: return borrowed(from: verb, limit: limit)
    case .nmod where tree.preposition(noun) == "in": return borrowed(from: verb, limit: limit)
    default: return Subject()
    }
  }

  /// What a described noun refers to: the subject that it is predicated of, the name that it renames,
  /// itself otherwise.
  ///
  /// "The Taliban is an organization banned …" is about the Taliban.
  private func referents(of noun: Int) -> [Int] {
    if let other = tree.contrasted(with: noun) { return tree.members(other) }
    if tree.hasChild(noun, .cop) {
      let subjects = tree.children(noun, .nsubj).filter { !tree.isRelativePronoun($0) }
      if let subject = subjects.first, tree[subject].tag != .pronoun || tree[subject].entity != nil
      {
        return tree.members(subject)
      }
    }
    let apposed = tree.apposed(noun)
    if apposed != noun, tree[apposed].tag == .properNoun { return [apposed] }
    return [noun]
  }
}
