import GraphModel
import Language

/// What bears on a noun that names an event.
extension CircumstanceReader {
  /// What the governors of a noun impose on the event that it names, its determiner and adjectives
  /// included.
  ///
  /// - Parameters:
  ///   - noun: The noun's position.
  ///   - depth: How many governors have been passed.
  /// - Returns: Polarity, modality and speaker.
  func nominal(_ noun: Int, depth: Int = 0) -> Circumstance {
    guard depth < 40 else { return Circumstance() }
    var result = governed(noun, depth: depth)
    for _ in negators(of: noun) { result.negate() }
    for child in tree.children(noun, .amod, .advmod) {
      if let effect = effects.modifier(.adjective, at: child, in: tree)
        ?? effects.modifier(.adverb, at: child, in: tree)
      {
        if effect.negates { result.negate() }
        result.weaken(to: effect.modality)
      }
    }
    if let preposition = tree.preposition(noun), let effect = effects.introducer(preposition) {
      if effect.negates { result.negate() }
      result.weaken(to: effect.modality)
    }
    return result
  }

  /// The words before a noun that negate it: "no intention", "hardly any support".
  private func negators(of noun: Int) -> [Int] {
    tree.children(noun, .det, .advmod).filter { child in
      child < noun && effects.exception(at: child, in: tree) == nil
        && effects.modifier(.negator, at: child, in: tree) != nil
    }
  }

  /// Whether an idea is called false: "described the idea that … as absurd", "that claim is false".
  func isCalledFalse(_ noun: Int) -> Bool {
    guard let verb = tree.head(noun) else { return false }
    func isNegatedFalsehood(_ position: Int) -> Bool {
      tree.has(position, .falsehood)
        || (tree.has(position, .truth)
          && tree.children(position, .advmod).contains { tree.lemmas[$0] == "not" })
    }
    switch tree.relation(noun) {
    case .nsubj where tree[verb].tag == .adjective:
      return isNegatedFalsehood(verb)
    case .obj, .nsubjPass:
      // "as absurd" may hang on the clause that says what the idea is.
      let inside = tree.children(noun, .acl).flatMap { tree.children($0, .advcl, .obl) }
        .filter { tree.marker($0) == "as" || tree.preposition($0) == "as" }
      if inside.contains(where: isNegatedFalsehood) { return true }
      return tree.children(verb, .obl, .advcl, .xcomp, .advmod).contains(where: isNegatedFalsehood)
    default: return false
    }
  }

  private func governed(_ noun: Int, depth: Int) -> Circumstance {
    guard let above = tree.head(noun) else {
      return Circumstance()
    }
    switch tree.relation(noun) {
    case .conj where !tree.hasChild(noun, .cop):
      return tree.isPredicate(above)
        ? underClause(above, depth: depth) : governed(above, depth: depth + 1)
    case .nmod, .nmodPoss, .compound, .appos, .nmodDesc, .nmodUnmarked:
      guard tree.isNominal(above) else { return underClause(above, depth: depth) }
      var outer = nominal(above, depth: depth + 1)
      if tree.hasChild(above, .cop) { outer = circumstance(of: above, depth: depth + 1) }
      guard tree.relation(noun) == .nmod || tree.relation(noun) == .compound,
        !tree.isActor(noun),
        let effect = effects.effect(of: above, onEvent: noun, in: tree)
      else {
        // "opposition to the attack": the attack is there whatever the opposition does; but not in
        // "a route for aid".
        let isAim =
          tree.preposition(noun) == "for" && tree.has(above, .means)
          && !tree.hasChild(noun, .det, .nmodPoss)
        return Circumstance(
          modality: tree.relation(noun) == .appos ? outer.modality : isAim ? .possible : .actual,
          speaker: outer.speaker)
      }
      var result = Circumstance(modality: outer.modality, speaker: outer.speaker)
      result.apply(effect, under: outer)
      if let speaker = speaker(effect.speaker, of: above) { result.speaker = speaker }
      return result
    case .obj, .nsubjPass, .obl, .xcomp, .iobj, .nsubj, .oblAgent:
      return argument(noun, of: above, depth: depth)
    default:
      return underClause(above, depth: depth)
    }
  }

  private func underClause(_ position: Int, depth: Int) -> Circumstance {
    guard let clause = tree.isPredicate(position) ? position : tree.clause(above: position) else {
      return Circumstance()
    }
    return Circumstance(speaker: circumstance(of: clause, depth: depth + 1).speaker)
  }

  /// An event noun as argument of a verb: "prevented an attack", "called for a withdrawal".
  private func argument(_ noun: Int, of governor: Int, depth: Int) -> Circumstance {
    var outer = circumstance(of: governor, depth: depth + 1)
    // "has no intention": the noun's own negation has made the verb negated; it counts once.
    if outer.polarity == .negated, !negators(of: noun).isEmpty { outer.negate() }
    var result = Circumstance(speaker: outer.speaker)
    // "the talks ended": there were talks; "they ended the talks" says that there are none.
    if let effect = effects.effect(of: governor, onEvent: noun, in: tree),
      tree.relation(noun) != .nsubj || !effect.isNegating
    {
      result.weaken(to: outer.modality)
      result.apply(effect, under: outer)
      if let speaker = speaker(effect.speaker, of: governor) { result.speaker = speaker }
      return result
    }
    guard [.obj, .nsubjPass, .xcomp].contains(tree.relation(noun)) else { return result }
    // "will hold talks" has no talks yet; "will condemn the invasion" presupposes it.
    if !tree.isDefinite(noun) {
      result.weaken(to: outer.modality)
      if outer.polarity == .negated { result.negate() }
    }
    return result
  }
}
