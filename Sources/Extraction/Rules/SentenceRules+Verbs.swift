import GraphModel
import Language

/// Verbs: frames of the vocabulary first, the verb's own words otherwise.
extension SentenceRules {
  func verbClaims(_ position: Int) -> [Claim] {
    let clause = clauses.clause(position)
    let circumstance = circumstances.circumstance(of: position)
    let matches = frames.matches(clause)
    var found: [Claim] = []
    var used: Set<Int> = []
    for match in matches {
      found += claims(match, clause, circumstance)
      used.formUnion(match.targets.map(\.head))
      if let object = match.fixedObject { used.insert(object) }
    }
    for object in clause.patients where matches.contains(where: { $0.fixedObject == object }) {
      // "withdraw military units from": the units are somebody too.
      if !isHollow(object) { used.remove(object) }
    }
    let isKnown = matches.contains { !$0.frame.isObjectSource && $0.fixedObject == nil }
    found += openClaims(clause, circumstance, used: used, isKnown: isKnown)
    return found
  }

  private func claims(
    _ match: FrameMatch, _ clause: Clause, _ circumstance: Circumstance
  ) -> [Claim] {
    let rule: Rule =
      match.fixedObject != nil
      ? .verbLight
      : match.preposition != nil
        ? .verbPrepositional : clause.isPassive ? .verbPassive : .verbActive
    var found: [Claim] = []
    for (target, actor) in match.targets.flatMap({ target in
      participants(in: target.head, match.frame.relation).map { (target, $0) }
    }) {
      var argument = tree.argument(
        actor, preposition: target.preposition.isEmpty ? nil : target.preposition)
      if match.sources.count > 1 {
        // "A and B welcomed their agreement": neither welcomes the other.
        argument.alternatives.removeAll { tree.forms[$0.word] == "their" }
      }
      argument.alternatives += tree.accesses(target.head).map(tree.reference)
      var trigger = trigger(of: clause, object: match.fixedObject)
      if match.preposition != nil { trigger += prepositionWords(target.head) }
      if match.preposition == nil, isHollow(target.head) { trigger.append(target.head) }
      let finding = Finding(
        predicate: clause.predicate, relation: match.frame.relation, rule: rule,
        isReversed: match.frame.isReversed, isExplicit: match.frame.isExplicit, trigger: trigger,
        circumstance: circumstance,
        isIndirect: clause.hasBorrowedSubject, content: content(of: clause),
        date: date(clause, circumstance))
      found += claims(
        finding, sources: match.sources.map { tree.argument($0) }, targets: [argument])
    }
    return found
  }

  /// Those between whom the event is that somebody takes a stance on, or the event: "welcomed talks
  /// between A and B".
  private func participants(in event: Int, _ relation: String) -> [Int] {
    guard Self.isStance(relation), isHollow(event) else { return [event] }
    var noun: Int? = event
    while let place = noun {
      for child in tree.children(place, .nmod) where tree.preposition(child) == "between" {
        let members = tree.members(child)
        if members.count > 1 { return members }
      }
      noun = tree.children(place, .nmod).first {
        tree.preposition($0) == "of" && isHollow($0)
      }
    }
    return [event]
  }

  /// Relations to what is done as much as to those who do it.
  private static func isStance(_ relation: String) -> Bool {
    ["welcomes", "praises", "supports", "criticizes", "opposes", "calls for"].contains(relation)
  }

  func date(_ clause: Clause, _ circumstance: Circumstance) -> CalendarDate? {
    dates.date(of: clause.predicate, isFuture: circumstance.modality == .future)
  }

  /// The words that carry the relation: verb, particle, and the object of a light verb.
  func trigger(of clause: Clause, object: Int?) -> [Int] {
    var trigger = [clause.predicate] + chain(above: clause.predicate)
    if let particle = clause.particle { trigger.append(particle) }
    if let object {
      trigger.append(object)
      // "created a humanitarian disaster in"
      trigger += tree.children(object, .amod).filter {
        $0 < object && !tree.isName($0) && tree.children($0).isEmpty
      }
    }
    return trigger
  }

  /// Whether a noun is hardly an actor, so that a word inside its phrase will stand for it.
  func isHollow(_ position: Int) -> Bool {
    tree.isCommonNoun(position) && !tree.isActor(position)
  }

  /// Whether a name is that of an occasion or a thing: "celebrated Easter with X".
  private func isNamedThing(_ position: Int) -> Bool {
    guard tree[position].tag == .properNoun else { return false }
    switch tree[position].entity {
    case .event, .time, .abstract, .object: return true
    default: return false
    }
  }

  // MARK: - Open labels

  private func openClaims(
    _ clause: Clause, _ circumstance: Circumstance, used: Set<Int>, isKnown: Bool
  ) -> [Claim] {
    let lemma = tree.lemmas[clause.predicate]
    let particle = clause.particle.map { tree.forms[$0] }
    let isEmpty = tree.has(clause.predicate, .emptyVerb)
    let sources = clause.actors.map { tree.argument($0) }
    var found: [Claim] = []
    func add(
      _ relation: String, _ rule: Rule, _ sources: [Argument], _ target: Int,
      preposition: String? = nil, object: Int? = nil
    ) {
      let trigger =
        trigger(of: clause, object: object)
        + (preposition == nil ? [] : prepositionWords(target))
      // To lead asks for a frame that fits: nobody leads a palace.
      guard rule != .openVerb || relation != Self.leads else { return }
      let finding = Finding(
        predicate: clause.predicate, relation: relation, rule: rule, trigger: trigger,
        circumstance: circumstance, isIndirect: clause.hasBorrowedSubject,
        content: content(of: clause), date: date(clause, circumstance))
      found += claims(
        finding, sources: sources, targets: [openTarget(target, preposition, rule)])
    }
    let objects = clause.patients
    // "took place" is known; of what is no event it says nothing.
    if lemma == "take", objects.contains(where: { tree.lemmas[$0] == "place" }) { return [] }
    if !isKnown, !isEmpty, !hasSmallClause(clause) {
      // "making it in Music City" makes nothing.
      let isIdiom = lemma == "make" && objects.allSatisfy { tree.forms[$0] == "it" }
      for object in objects
      where !used.contains(object) && !used.contains(tree.counted(by: object)) && !isIdiom {
        add(OpenLabel.verb(lemma, particle: particle), .openVerb, sources, object)
      }
    }
    // The object's own complement: "drops investigation into".
    for object in objects.prefix(1) where isHollow(object) && !hasSmallClause(clause) {
      for part in complements(of: tree.counted(by: object)) where !used.contains(part.head) {
        add(
          OpenLabel.verb(
            lemma, particle: particle, noun: part.label, preposition: part.preposition),
          .openLight, sources, part.head, preposition: part.preposition, object: object)
      }
    }
    // "acted on a resolution against X", "was criticized over a dispute with X"
    let isBare = clause.isPassive ? clause.agents.isEmpty : objects.isEmpty
    for oblique in clause.obliques
    where isBare && !isEmpty && isHollow(oblique.head)
      && Self.isOpen(oblique.preposition) && !frames.isTime(oblique.head)
      && tree.alternatives(of: oblique.head).allSatisfy({ tree[$0].tag == .pronoun })
      && ["on", "for", "of", "to", "in", "against", "about", "over"].contains(
        oblique.preposition.split(separator: "_").last ?? "")
    {
      for part in complements(of: oblique.head)
      where !used.contains(part.head) && !isHollow(part.head)
        && ["with", "against", "of", "by", "from", "to", "between"].contains(part.preposition)
      {
        let label = "\(oblique.preposition) \(part.label)"
        if clause.isPassive {
          add(
            OpenLabel.passive(
              tree.forms[clause.predicate], particle: particle,
              preposition: "\(label) \(part.preposition)"),
            .openPassive, clause.subjects.map { tree.argument($0) }, part.head,
            preposition: part.preposition)
        } else {
          add(
            OpenLabel.verb(lemma, particle: particle, noun: label, preposition: part.preposition),
            .openLight, sources, part.head, preposition: part.preposition, object: oblique.head)
        }
      }
    }
    for oblique in clause.obliques where !used.contains(oblique.head) {
      guard Self.isOpen(oblique.preposition), !frames.isTime(oblique.head),
        oblique.preposition != "before" || tree[oblique.head].entity == .organization
      else { continue }
      if clause.isPassive, clause.agents.isEmpty {
        add(
          OpenLabel.passive(
            tree.forms[clause.predicate], particle: particle, preposition: oblique.preposition),
          .openPassive, clause.subjects.map { tree.argument($0) }, oblique.head,
          preposition: oblique.preposition)
      } else if objects.isEmpty {
        if isEmpty { continue }
        add(
          OpenLabel.verb(lemma, particle: particle, preposition: oblique.preposition),
          .openPrepositional, sources, oblique.head, preposition: oblique.preposition)
      } else if let object = objects.first, isHollow(object) {
        // Who is meant by "raised a motion after", "lost the game via"? Nobody.
        guard
          Self.isParticipant(oblique.preposition)
            || (oblique.preposition == "in" && oblique.head > object
              && tree[oblique.head].entity == .place)
        else { continue }
        add(
          OpenLabel.verb(
            lemma, particle: particle, noun: tree.lemmas[object], preposition: oblique.preposition),
          .openLight, sources, oblique.head, preposition: oblique.preposition, object: object)
      } else if !isEmpty {
        let isCompany = oblique.preposition == "with" && isNamedThing(objects[0])
        guard isCompany || !isKnown && Self.isParticipant(oblique.preposition) else { continue }
        // "took the child to X": the label must not say that the taker went.
        add(
          OpenLabel.verb(
            lemma, particle: particle, noun: isCompany ? nil : standIn(for: objects[0]),
            preposition: oblique.preposition),
          .openPrepositional, sources, oblique.head, preposition: oblique.preposition)
      }
    }
    return found
  }

  /// How a label speaks of an object that is somebody: "child", but "someone" for whoever has a name;
  /// not at all of a reflexive pronoun.
  private func standIn(for object: Int) -> String? {
    if tree.isCommonNoun(object) { return tree.lemmas[object] }
    if tree.forms[object].hasSuffix("self") || tree.forms[object].hasSuffix("selves") {
      return nil
    }
    switch tree[object].entity {
    case .person, nil: return "someone"
    default: return "something"
    }
  }

  /// A phrase below an object noun, with the nouns that lead to it.
  private struct Complement {
    var head: Int
    var label: String
    var preposition: String
  }

  /// The phrases below an object noun, through nouns that are no actors: "resumption of ties with X".
  private func complements(of noun: Int, label: String? = nil, depth: Int = 0) -> [Complement] {
    let label = label ?? tree.lemmas[noun]
    let isSite = tree[noun].entity == .place || tree[noun].entity == .object
    var found: [Complement] = []
    for child in tree.children(noun, .nmod) {
      guard let preposition = tree.preposition(child), Self.isOpen(preposition),
        preposition != "between", preposition != "among",
        !frames.isTime(child), depth > 0 || !isSite || !Self.isLocative(preposition),
        preposition != "of" || !tree.has(noun, .territory)
      else { continue }
      for member in tree.members(tree.antecedent(child)) {
        let isThing = isHollow(member)
        if depth == 0 || !isThing {
          found.append(Complement(head: member, label: label, preposition: preposition))
        }
        if isThing, depth < 2, tree.alternatives(of: member).isEmpty {
          found += complements(
            of: member, label: "\(label) \(preposition) \(tree.lemmas[member])", depth: depth + 1)
        }
      }
    }
    return found
  }

  /// Whether the object has a predicate of its own that the verb's meaning hangs on: "made China wary",
  /// "led the firm to announce", "realized the minister had lied".
  private func hasSmallClause(_ clause: Clause) -> Bool {
    tree.children(clause.predicate, .xcomp, .ccomp).contains { complement in
      guard tree.isVerb(complement) else { return tree.relation(complement) == .xcomp }
      if tree.relation(complement) == .ccomp { return !clauses.isNonFinite(complement) }
      return tree.has(clause.predicate, .causativeVerb)
        || tree.has(clause.predicate, .permittingVerb)
    }
  }

  /// Whether a phrase beside an object takes part in what is done: "sent arms to X", not "at X".
  private static func isParticipant(_ preposition: String) -> Bool {
    switch preposition {
    case "to", "from", "with", "against", "of", "on", "upon", "onto", "into", "toward", "towards",
      "over", "for", "about", "on_behalf_of":
      true
    default: false
    }
  }

  private static func isLocative(_ preposition: String) -> Bool {
    ["in", "at", "on", "near"].contains(preposition)
  }

  /// The target of an open label; where something is done, the place itself has to be an actor.
  private func openTarget(_ head: Int, _ preposition: String?, _ rule: Rule) -> Argument {
    var argument = tree.argument(head, preposition: preposition)
    argument.alternatives += tree.accesses(head).map(tree.reference)
    guard !tree.isQuantity(head) else { return argument }
    if let preposition {
      let isPlace = tree[head].entity == .place
      if isPlace, rule == .openPrepositional { return argument }
      if ![
        "to", "from", "with", "against", "into", "of", "between", "near", "over", "toward",
        "towards",
      ].contains(preposition)
        || (rule == .openLight && ["near", "over"].contains(preposition))
      {
        // A place may be known by the name before it, not by whose it is.
        let isNamed = isPlace && tree.lemmas[head] != "border"
        let names = isNamed ? tree.children(head, .compound, .amod) : []
        argument.alternatives = names.filter { tree[$0].tag == .properNoun }.map(tree.reference)
      }
    } else if isHollow(head), tree[head].entity != .place {
      // "uses its trademark" does not use the owner.
      argument.alternatives = tree.accesses(head).map(tree.reference)
    }
    return argument
  }

  /// Whether a preposition can make a label: not those of time, comparison, and attribution.
  static func isOpen(_ preposition: String) -> Bool {
    switch preposition {
    case "in_wake_of", "in_course_of", "in_light_of", "in_view_of", "in_aftermath_of",
      "in_spite_of", "in_name_of", "in_memory_of":
      false
    case "", "as", "like", "than", "of_course", "according_to", "because_of", "due_to", "since",
      "until", "during", "including", "for_example", "such_as", "per", "as_of", "despite",
      "in_addition_to", "amid", "following", "without", "instead_of", "except",
      "as_well_as", "rather_than", "by", "besides", "regardless_of", "throughout", "within", "via",
      "after", "under", "among", "between", "amongst", "beyond", "up_to", "by_way_of":
      false
    default: true
    }
  }
}
