import GraphModel
import Language

/// Works out polarity, modality and speaker along the path from a predicate to the root.
///
/// Scope is that of the tree: what governs a predicate bears on it, what merely stands nearby does
/// not.
struct CircumstanceReader {
  let tree: SentenceTree
  let effects: PredicateEffects
  let clauses: ClauseReader

  /// Whoever speaks at a word, from the quotation that it stands in.
  let quoted: (Int) -> Argument?

  /// Everything that bears on a predicate.
  ///
  /// - Parameters:
  ///   - position: The predicate's position.
  ///   - depth: How many governors have been passed.
  /// - Returns: Its polarity, modality and speaker.
  func circumstance(of position: Int, depth: Int = 0) -> Circumstance {
    var result = imposed(on: position, depth: depth)
    result = merged(result, with: local(position))
    if let speaker = attribution(at: position) { result.speaker = speaker }
    if depth == 0, result.speaker == nil { result.speaker = quoted(position) }
    return result
  }

  func merged(_ outer: Circumstance, with own: Circumstance) -> Circumstance {
    var result = outer
    if own.polarity == .negated { result.negate() }
    result.weaken(to: own.modality)
    return result
  }

  /// What the governors of a predicate impose on it.
  private func imposed(on position: Int, depth: Int) -> Circumstance {
    guard depth < 40, let above = tree.head(position) else { return sentenceLevel(position) }
    switch tree.relation(position) {
    case .ccomp, .xcomp:
      return complement(position, of: above, depth: depth)
    case .csubj, .csubjPass, .csubjOuter:
      var result = complement(position, of: above, depth: depth)
      // "Removing tariffs is a condition" does not say that they are removed.
      if clauses.isNonFinite(position), !tree.hasChild(above, .expl) {
        result.weaken(to: .possible)
      }
      return result
    case .conj:
      return coordinated(position, with: above, depth: depth)
    case .advcl, .advclRelcl:
      if effects.isComplement(position, of: above, in: tree) {
        return complement(position, of: above, depth: depth)
      }
      return adverbial(position, of: above, depth: depth)
    case .aclRelcl where tree.children(position, .mark).contains { tree.forms[$0] == "that" }:
      // "rumors that …": a conjunction, no pronoun, whatever the parser calls the clause.
      return nounClause(position, noun: above, depth: depth)
    case .aclRelcl:
      return described(position, noun: above, depth: depth)
    case .acl:
      return nounClause(position, noun: above, depth: depth)
    case .parataxis:
      return loose(position, beside: above, depth: depth)
    case .root:
      return sentenceLevel(position)
    default:
      return nominal(position, depth: depth)
    }
  }

  private func sentenceLevel(_ position: Int) -> Circumstance {
    var result = Circumstance()
    if let last = tree.words.last(where: { !["\"", "”", "'", "’", ")"].contains($0.text) }),
      last.text == "?"
    {
      result.modality = .possible
    }
    return result
  }

  // MARK: - Coordination

  private func coordinated(_ position: Int, with first: Int, depth: Int) -> Circumstance {
    // The first member's governors govern all; its own auxiliaries only a bare member.
    var result: Circumstance
    if tree.isPredicate(first) || !tree.isNominal(first) {
      result = imposed(on: first, depth: depth + 1)
      if sharesAuxiliaries(position, with: first) {
        result = merged(result, with: local(first))
      } else if clauses.isBareConjunct(position), deniesFromTheFront(first) {
        // "At no time was I aware of it or took part": the phrase in front denies both.
        result.negate()
      }
      if let speaker = attribution(at: first) { result.speaker = speaker }
    } else {
      result = nominal(first, depth: depth + 1)
    }
    return result
  }

  /// Whether a coordinated predicate continues the verb group of the first: "will not attack or
  /// invade".
  private func sharesAuxiliaries(_ position: Int, with first: Int) -> Bool {
    if tree.hasChild(position, .nsubj, .nsubjPass, .aux, .auxPass, .cop, .mark, .expl) {
      return false
    }
    let xpos = tree[position].xpos
    let bare = ["VB", "VBN", "VBG"]
    if !tree.isVerb(position) { return tree.hasChild(first, .cop) }
    if xpos == tree[first].xpos { return bare.contains(xpos) }
    return false
  }

  // MARK: - Attribution

  /// Who a clause is attributed to by words that hang on it: "…, X said", "according to X".
  func attribution(at position: Int) -> Argument? {
    for child in tree.children(position, .parataxis)
    where tree.isVerb(child) && effects.isReport(tree.lemmas[child]) {
      let subjects = clauses.subjects(of: child, limit: 2)
      if let subject = subjects.heads.first, !tree.hasChild(child, .ccomp) {
        return tree.argument(subject)
      }
    }
    for child in tree.children(position, .obl, .nmod, .advmod, .dep) {
      switch tree.preposition(child) {
      case "according_to", "in_the_words_of", "per": return tree.argument(child)
      default: continue
      }
    }
    return nil
  }
}
