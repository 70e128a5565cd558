import GraphModel
import Language

/// Making claims from what a rule has found.
extension SentenceRules {
  /// A relation that a rule has found, before it is joined with its arguments.
  struct Finding {
    var predicate: Int
    var relation: String
    var rule: Rule
    var isReversed = false

    /// Whether a name before the target's noun does not stand for it.
    var isExplicit = false

    /// The words that carry the relation.
    var trigger: [Int]
    var circumstance: Circumstance

    /// Whether an argument stands with another predicate.
    var isIndirect = false
    var content: String?
    var date: CalendarDate?
  }

  /// A claim for every pair of source and target.
  ///
  /// - Parameters:
  ///   - finding: The relation.
  ///   - sources: Who acts.
  ///   - targets: Who is acted on.
  /// - Returns: Claims whose two arguments are different words.
  func claims(
    _ finding: Finding, sources: [Argument], targets: [Argument]
  ) -> [Claim] {
    var found: [Claim] = []
    let (sources, targets) = reciprocal(finding.relation, sources, targets)
    let (froms, tos) = finding.isReversed ? (targets, sources) : (sources, targets)
    let known = tos.prefix(8).map(withoutPatients)
    let words = phrase(finding)
    for source in froms.prefix(8).map(withoutPatients) {
      for var target in known where source.head != target.head {
        let doubts = doubts(finding, source, target)
        let statement = Statement(
          trigger: text(finding.trigger), polarity: finding.circumstance.polarity,
          modality: finding.circumstance.modality, content: finding.content, date: finding.date,
          confidence: ClaimConfidence.value(rule: finding.rule, doubts: doubts), doubts: doubts,
          rule: finding.rule.rawValue)
        var source = without(target, in: source)
        let family = vocabulary[finding.relation]?.family
        switch family {
        case .place:
          // Where a base is says nothing of where its owner is.
          source.alternatives = []
        case .business:
          // Whoever buys thirty of a firm's jets does not buy the firm.
          target.alternatives = parts(of: target)
        default: break
        }
        // Whoever joins the Iraqi insurgency does not join Iraq.
        if family == .role || finding.isExplicit {
          target.alternatives = holders(of: target)
        }
        found.append(
          Claim(
            predicate: tree.reference(finding.predicate), relation: finding.relation,
            words: words, source: source, target: without(source, in: target),
            speaker: finding.circumstance.speaker, statement: statement))
      }
    }
    return found
  }

  /// Where several do something to "each other" or "one another", they themselves as those to whom they do
  /// it; of what holds both ways, the first to the others.
  private func reciprocal(
    _ relation: String, _ sources: [Argument], _ targets: [Argument]
  ) -> (sources: [Argument], targets: [Argument]) {
    guard sources.count > 1, targets.contains(where: isReciprocal) else {
      return (sources, targets)
    }
    let others = targets.filter { !isReciprocal($0) }
    return vocabulary[relation]?.isSymmetric ?? false
      ? (Array(sources.prefix(1)), sources.dropFirst() + others) : (sources, sources + others)
  }

  private func isReciprocal(_ argument: Argument) -> Bool {
    argument.head.sentence == tree.index && tree.sentence.isReciprocal(at: argument.head.word)
  }

  /// An argument whose alternatives leave out what its own event is done to: "condemned the killing
  /// of X" is not about condemning X, and "the slaughter of its people" is not the people's deed.
  private func withoutPatients(_ argument: Argument) -> Argument {
    guard argument.head.sentence == tree.index, !argument.alternatives.isEmpty else {
      return argument
    }
    let noun = argument.head.word
    let isEvent =
      tree.forms[noun].hasSuffix("ing")
      || vocabulary.frames(.eventNoun, tree.lemmas[noun]).contains {
        $0.prepositions.contains("of")
      }
    var result = argument
    let measure = tree.children(noun, .compound).first { measure in
      tree.isCommonNoun(measure)
        && vocabulary.frames(.eventNoun, tree.lemmas[measure]).contains {
          $0.prepositions.contains("on") || $0.prepositions.contains("against")
        }
    }
    if let measure {
      // "Syria sanctions listings" are no doing of Syria's.
      result.alternatives.removeAll { place in
        place.sentence == tree.index && place.word < measure
          && tree.relation(place.word) == .compound
      }
    }
    guard tree.isCommonNoun(noun), isEvent, !tree.isQuantity(noun) else { return result }
    let patients = tree.children(noun, .nmod).filter { tree.preposition($0) == "of" }
    let below = Set(patients.flatMap { tree.sentence.subtree(of: $0) })
    result.alternatives.removeAll { $0.sentence == tree.index && below.contains($0.word) }
    return result
  }

  /// The alternatives of an argument without the names that its head is called by.
  private func holders(of argument: Argument) -> [WordReference] {
    argument.alternatives.filter {
      $0.sentence != tree.index || tree.head($0.word) != argument.head.word
        || ![.compound, .amod].contains(tree.relation($0.word))
    }
  }

  /// What an argument counts or measures: "employees" of "thousands of employees".
  private func parts(of argument: Argument) -> [WordReference] {
    guard argument.head.sentence == tree.index, tree.isQuantity(argument.head.word) else {
      return []
    }
    return argument.alternatives.filter {
      $0.sentence == tree.index && tree.head($0.word) == argument.head.word
    }
  }

  /// An argument whose alternatives leave out the other argument's head and the words of its name:
  /// the "members" of "the Karabla clan" are not known by "Karabla".
  private func without(_ other: Argument, in argument: Argument) -> Argument {
    var result = argument
    result.alternatives.removeAll { place in
      place == other.head
        || (place.sentence == tree.index && place.sentence == other.head.sentence
          && tree.head(place.word) == other.head.word
          && [.compound, .flat, .amod].contains(tree.relation(place.word)))
    }
    return result
  }

  private func doubts(_ finding: Finding, _ source: Argument, _ target: Argument) -> [ClaimDoubt] {
    let arguments = [source.head, target.head]
    let tags = arguments.map { document[$0].tag }
    var doubts: [ClaimDoubt] = []
    if vocabulary[finding.relation] == nil { doubts.append(.openLabel) }
    if finding.isIndirect { doubts.append(.borrowedArgument) }
    if tags.contains(where: { $0 != .properNoun && $0 != .pronoun }) { doubts.append(.description) }
    if tags.contains(.pronoun) { doubts.append(.pronoun) }
    if arguments.contains(where: { isDoubtful(from: finding.predicate, to: $0) }) {
      doubts.append(.doubtfulParse)
    }
    if tree.words.count > 50 { doubts.append(.longSentence) }
    return doubts
  }

  /// The least probability of an arc that the parser was sure of.
  private static let sureArc = 0.8

  /// Whether the parser was unsure of an arc on the way from an argument up to the predicate.
  private func isDoubtful(from predicate: Int, to argument: WordReference) -> Bool {
    guard argument.sentence == tree.index else { return false }
    var place = argument.word
    for _ in 0..<12 where place != predicate {
      if let probability = tree[place].headProbability, probability < Self.sureArc { return true }
      guard let above = tree.head(place) else { break }
      place = above
    }
    return false
  }

  /// The positions of a relation's words as one reads them: those that carry it with the auxiliaries,
  /// negations and infinitive markers of its verbs.
  private func phrase(_ finding: Finding) -> [Int] {
    var words = Set(finding.trigger)
    let verbs = [finding.predicate] + chain(above: finding.predicate)
    for verb in verbs where tree.isVerb(verb) && words.contains(verb) {
      let auxiliaries = tree.children(verb, .aux, .auxPass)
      words.formUnion(auxiliaries)
      words.formUnion(
        tree.children(verb, .advmod).filter { SentenceTree.isNegator(tree.forms[$0]) })
      words.formUnion(innerMarkers(of: verb))
    }
    return words.sorted()
  }

  /// The markers inside a verb group: "to" in "was to be attacked", "due to" in "is due to meet".
  func innerMarkers(of verb: Int) -> [Int] {
    let auxiliaries = tree.children(verb, .aux, .auxPass, .cop).filter { $0 < verb }
    guard let first = auxiliaries.first, let last = auxiliaries.last else { return [] }
    let inside = tree.children(verb, .mark).filter { (first..<verb).contains($0) }
    // "were due to be held", with "due" for a clause.
    let between = tree.children(verb, .advcl).filter { (first..<last).contains($0) }
    return (inside + between)
      .flatMap { [$0] + tree.children($0, .fixed) }
  }

  /// The words at some positions as written, in order, with spaces between.
  func text(_ positions: [Int]) -> String {
    Set(positions).sorted().map { tree[$0].text }.joined(separator: " ")
  }

  /// The text of a stretch of the sentence as written.
  func stretch(_ positions: [Int]) -> String? {
    guard let first = positions.min(), let last = positions.max() else { return nil }
    return document.text(in: tree[first].range.lowerBound..<tree[last].range.upperBound)
  }

  /// What a verb's complement says: "to avoid confrontation on the border".
  func content(of clause: Clause) -> String? {
    let predicate = clause.predicate
    var complement = clause.complement
    if complement == nil {
      complement = tree.children(predicate, .advcl).first {
        effects.isComplement($0, of: predicate, in: tree)
      }
    }
    if complement == nil, tree.relation(predicate) == .parataxis, let above = tree.head(predicate),
      effects.isReport(tree.lemmas[predicate])
    {
      // "…, X said": the clause around the report is its content.
      let own = Set(tree.sentence.subtree(of: predicate))
      let rest = tree.sentence.subtree(of: above).filter { !own.contains($0) }
      let side = rest.filter { ($0 < predicate) == (above < predicate) }
      return stretch(trimmed(side))
    }
    guard let complement else { return nil }
    return stretch(trimmed(tree.sentence.subtree(of: complement)))
  }

  /// Positions without punctuation and "that" at their borders.
  private func trimmed(_ positions: [Int]) -> [Int] {
    var positions = positions[...]
    while let last = positions.last, tree.isPunctuation(last) { positions.removeLast() }
    while let first = positions.first, tree.isPunctuation(first) || tree.forms[first] == "that" {
      positions.removeFirst()
    }
    return Array(positions)
  }

  /// The governing words that belong to a predicate's trigger: "tried" in "tried to save".
  func chain(above predicate: Int) -> [Int] {
    var found: [Int] = []
    var current = predicate
    while tree.relation(current) == .xcomp, let above = tree.head(current), found.count < 8 {
      guard !tree.hasChild(above, .obj, .iobj) else { break }
      found.append(above)
      found += tree.children(current, .mark)
      found += tree.children(above, .case, .cop)
      current = above
    }
    guard let noun = tree.head(current), tree.isNominal(noun),
      tree.relation(current) == .acl || tree.relation(current) == .advcl
    else { return found }
    if tree.hasChild(noun, .cop), circumstances.isInfinitive(current) {
      // "is in no hurry to recognize"
      found.append(noun)
      found += tree.children(current, .mark) + tree.children(noun, .case, .cop, .det)
    } else if tree.relation(current) == .acl, tree.marker(current) != nil {
      // "took the decision to discontinue", "his fear of being extradited"
      found += [noun] + tree.children(current, .mark)
      if tree.relation(noun) == .obj, let verb = tree.head(noun) { found.append(verb) }
    }
    return found
  }

  /// The words of a preposition that introduces a phrase.
  func prepositionWords(_ head: Int) -> [Int] {
    var place = head
    var steps = 0
    while tree.children(place, .case).isEmpty, tree.relation(place) == .conj,
      let first = tree.head(place), steps < 20
    {
      place = first
      steps += 1
    }
    return tree.children(place, .case).filter { tree[$0].tag != .particle }
      .flatMap { [$0] + tree.children($0, .fixed) }
  }
}
