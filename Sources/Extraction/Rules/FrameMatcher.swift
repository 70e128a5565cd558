import GraphModel
import Language

/// A frame of the vocabulary, matched to a predicate.
struct FrameMatch {
  var frame: RelationFrame
  var sources: [Int]

  /// The targets, each with the preposition that introduces it.
  var targets: [Oblique]

  /// The object noun that the frame asks for: "exercises" in "carried out exercises at".
  var fixedObject: Int?

  /// The words of the preposition that the frame asks for.
  var preposition: String?
}

/// Matches frames of the vocabulary to predicates and their arguments.
struct FrameMatcher {
  let tree: SentenceTree
  let vocabulary: RelationVocabulary

  /// The frames that fit a verb: the one that demands most, and those about its object besides it.
  ///
  /// - Parameter clause: The verb's clause.
  /// - Returns: Matches that have a target; empty when the vocabulary does not know the verb.
  func matches(_ clause: Clause) -> [FrameMatch] {
    let lemma = tree.lemmas[clause.predicate]
    var found: [FrameMatch] = []
    var aboutObject: [FrameMatch] = []
    for frame in vocabulary.frames(.verb, lemma) {
      if frame.isObjectSource {
        guard aboutObject.isEmpty, let match = match(frame, clause) else { continue }
        aboutObject.append(match)
        continue
      }
      if let first = found.first {
        // "accused X of Y" is about both; what is no actor leaves room for another frame.
        guard found.count == 1,
          first.frame.relation == frame.relation || first.targets.allSatisfy({ isThing($0.head) }),
          let match = match(frame, clause),
          !match.targets.contains(where: { first.targets.contains($0) || isThing($0.head) })
        else { continue }
        found.append(match)
      } else if let match = match(frame, clause) {
        found.append(match)
      }
    }
    return found + aboutObject
  }

  /// Whether an argument is neither a name nor people nor a body.
  private func isThing(_ position: Int) -> Bool {
    guard tree.isCommonNoun(position) else { return false }
    switch tree[position].entity {
    case .person, .organization: return false
    default: return true
    }
  }

  private func match(_ frame: RelationFrame, _ clause: Clause) -> FrameMatch? {
    let particle = clause.particle.map { tree.forms[$0] }
    // "called on the government" with "on" taken for a particle.
    let isPreposition =
      frame.particle == nil && frame.objects.isEmpty
      && particle.map(frame.prepositions.contains) ?? false && !clause.isPassive
    guard frame.particle == particle || isPreposition else { return nil }
    var fixedObject: Int?
    let patients = clause.patients
    if !frame.objects.isEmpty {
      guard
        let object = patients.lazy.map(tree.counted).first(where: {
          frame.objects.contains(tree.lemmas[$0])
        })
      else { return nil }
      fixedObject = object
    }
    if fixedObject == nil, !frame.prepositions.isEmpty, !frame.isObjectSource, !isPreposition,
      !patients.isEmpty,
      tree.has(clause.predicate, .verbChangedByObject)
    {
      return nil
    }
    if tree.has(clause.predicate, .causativeVerb), fixedObject == nil, frame.companions.isEmpty,
      !patients.isEmpty,
      tree.children(clause.predicate, .xcomp, .advcl).contains(where: {
        PredicateEffects.form(of: $0, in: tree) == .infinitive
      })
    {
      // "led the firm to announce" does not lead the firm.
      return nil
    }
    if patients.contains(where: { frame.excludedObjects.contains(tree.lemmas[$0]) }) { return nil }
    guard companionsFit(frame, clause, object: fixedObject ?? patients.first) else { return nil }

    var match = FrameMatch(
      frame: frame, sources: frame.isObjectSource ? clause.patients : clause.actors, targets: [],
      fixedObject: fixedObject)
    if isPreposition {
      match.targets = patients.map { Oblique(head: $0, preposition: particle ?? "") }
      match.preposition = particle
    } else if !frame.prepositions.isEmpty {
      match.targets = phrases(frame, clause, object: fixedObject)
      match.preposition = match.targets.first?.preposition
    } else if let fixedObject {
      match.targets = tree.children(fixedObject, .nmodPoss).filter { tree[$0].tag != .pronoun }
        .flatMap { tree.members(tree.antecedent($0)) }.map { Oblique(head: $0, preposition: "") }
    } else if !frame.isObjectSource {
      let objects = patients.isEmpty ? clause.recipients : patients
      match.targets = objects.map { Oblique(head: $0, preposition: "") }
    }
    if match.targets.isEmpty, vocabulary[frame.relation]?.isSymmetric ?? false,
      clause.subjects.count > 1, !clause.isPassive
    {
      match.sources = [clause.subjects[0]]
      match.targets = clause.subjects.dropFirst().map { Oblique(head: $0, preposition: "") }
      match.preposition = nil
      if !frame.prepositions.isEmpty, frame.objects.isEmpty, frame.prepositions != ["with"] {
        return nil
      }
    }
    if match.targets.isEmpty, frame.prepositions == ["with"], let fixedObject,
      clause.subjects.count > 1, !clause.isPassive, tree.has(fixedObject, .mutualNoun),
      tree.children(fixedObject, .nmod, .nmodPoss).isEmpty
    {
      // "A and B restored relations": each with the other.
      match.targets = clause.subjects.map { Oblique(head: $0, preposition: "") }
      match.preposition = nil
    }
    match.targets = match.targets.filter {
      !isTime($0.head) && kindFits($0.head, frame.targetKinds)
    }
    match.sources = match.sources.filter { kindFits($0, frame.sourceKinds) }
    guard !match.targets.isEmpty else { return nil }
    if !frame.sourceKinds.isEmpty, match.sources.isEmpty { return nil }
    return match
  }

  // MARK: - Phrases

  /// The phrases with one of the frame's prepositions, on the verb or on its fixed object.
  private func phrases(
    _ frame: RelationFrame, _ clause: Clause, object: Int?
  ) -> [Oblique] {
    var found = clause.obliques.filter {
      frame.prepositions.contains($0.preposition) && !isTime($0.head)
    }
    if frame.prepositions.contains("by") {
      found += clause.agents.map { Oblique(head: $0, preposition: "by") }
    }
    if frame.prepositions.contains("to"), found.isEmpty {
      found += clause.recipients.map { Oblique(head: $0, preposition: "to") }
    }
    if let object, found.isEmpty { return phrases(on: object, frame.prepositions) }
    if found.isEmpty {
      // "applied for asylum in X": the phrase hangs on the noun that the frame asks for.
      let companions = clause.obliques.filter { phrase in
        frame.companions.contains {
          $0.noun == tree.lemmas[phrase.head] && $0.preposition == phrase.preposition
        }
      }
      return companions.flatMap { phrases(on: $0.head, frame.prepositions) }
    }
    return found
  }

  /// The phrases on a noun with one of some prepositions; "of" is also met by a possessor or a name
  /// before the noun.
  func phrases(on noun: Int, _ prepositions: [String]) -> [Oblique] {
    var found: [Oblique] = []
    for child in tree.children(noun, .nmod, .obl) {
      guard let preposition = tree.preposition(child), prepositions.contains(preposition),
        !isTime(child)
      else { continue }
      found += tree.members(tree.antecedent(child)).map {
        Oblique(head: $0, preposition: preposition)
      }
    }
    if found.isEmpty, prepositions.contains("of") {
      let holders =
        tree.children(noun, .nmodPoss).filter { tree[$0].tag != .pronoun }
        + tree.children(noun, .compound, .amod).filter(tree.isName)
      if let holder = holders.first {
        found = tree.members(tree.antecedent(holder)).map { Oblique(head: $0, preposition: "of") }
      }
    }
    return found
  }

  private func companionsFit(_ frame: RelationFrame, _ clause: Clause, object: Int?) -> Bool {
    guard !frame.companions.isEmpty else { return true }
    return frame.companions.contains { companion in
      switch companion.preposition {
      case "inf", "that":
        let wanted: PredicateEffect.Complement =
          companion.preposition == "inf" ? .infinitive : .finite
        return tree.children(clause.predicate, .ccomp, .xcomp, .advcl).contains {
          PredicateEffects.form(of: $0, in: tree) == wanted
        }
      case "pred":
        // "found him guilty": the parser has such words as complements, adverbs or second objects.
        return tree.children(clause.predicate, .xcomp, .advmod, .obj).contains {
          companion.noun == tree.lemmas[$0]
        }
      default:
        func fits(_ position: Int, _ preposition: String?) -> Bool {
          preposition == companion.preposition
            && (companion.noun == nil || companion.noun == tree.lemmas[position])
        }
        if clause.obliques.contains(where: { fits($0.head, $0.preposition) }) { return true }
        if tree.children(clause.predicate, .advcl).contains(where: {
          companion.noun == nil && tree.marker($0) == companion.preposition
        }) {
          return true
        }
        return object.map { noun in
          tree.children(noun, .nmod).contains { fits($0, tree.preposition($0)) }
        } ?? false
      }
    }
  }

  // MARK: - Kinds

  func isTime(_ position: Int) -> Bool {
    if tree[position].entity == .time { return true }
    return DateReader.weekday(tree.forms[position]) != nil
      || (tree[position].tag != .auxiliary && tree.isCapitalized(position)
        && CalendarDate.month(named: tree.forms[position]) != nil)
      || (tree[position].tag == .numeral && DateReader.year(tree.forms[position]) != nil)
  }

  /// Whether an argument may be of one of some kinds; when its kind is not known, only names may.
  func kindFits(_ position: Int, _ kinds: [ActorKind]) -> Bool {
    guard !kinds.isEmpty else { return true }
    let counted = tree.counted(by: position)
    guard counted == position else { return kindFits(counted, kinds) }
    switch tree[position].entity {
    case .person: return kinds.contains(.person) || kinds.contains(.group)
    case .organization: return kinds.contains(.organization) || kinds.contains(.group)
    case .place:
      // Whether a place is a country shows later; a building is none.
      return kinds.contains(.place) || kinds.contains(.country) && !tree.has(position, .building)
    case .event: return kinds.contains(.event)
    case .abstract, .object: return kinds.contains(.topic)
    case .animal, .plant, .substance, .time: return false
    case nil: return tree[position].tag == .properNoun
    }
  }
}
