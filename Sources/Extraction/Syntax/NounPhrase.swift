import Language

/// How a noun phrase can stand for an actor.
extension SentenceTree {
  /// The argument that a word heads.
  ///
  /// - Parameters:
  ///   - position: The head's position; a relative pronoun stands for its antecedent.
  ///   - preposition: The preposition that introduces it.
  /// - Returns: The head, and the words inside the phrase that may stand for it.
  func argument(_ position: Int, preposition: String? = nil) -> Argument {
    let noun = antecedent(position)
    var words = alternatives(of: noun)
    var head = noun
    if sentence.words[noun].tag == .noun || isTitled(noun),
      let name = children(noun, .appos).first(where: { sentence.words[$0].tag == .properNoun }),
      sentence.words[name].entity == sentence.words[noun].entity
    {
      // "a spokesman, Alexei Zaytsev": the name says it better.
      head = name
      words.insert(noun, at: 0)
    }
    if let preposition, ["in", "at", "near", "to", "from"].contains(preposition),
      isCommonNoun(noun), sentence.words[noun].entity == .place
    {
      // What is done at a base in a country is done in the country.
      let places = children(noun, .nmod).filter {
        self.preposition($0) == "in" && sentence.words[$0].tag == .properNoun
      }
      words.insert(contentsOf: places, at: 0)
    }
    return Argument(
      head: reference(head), preposition: preposition, alternatives: words.map(reference),
      isMeasure: isQuantity(noun))
  }

  /// Whether a proper noun is a title beside which a name stands in apposition.
  private func isTitled(_ position: Int) -> Bool {
    sentence.words[position].tag == .properNoun && sentence.words[position].entity == .person
      && !hasChild(position, .flat)
  }

  /// Words inside a phrase that may stand for it when its head is no actor, best first.
  ///
  /// In this order: possessor, "of" phrase, name before the head ("Afghan border"), and, for a part
  /// named after its whole ("a republic with an economy"), the whole.
  func alternatives(of head: Int) -> [Int] {
    guard
      isCommonNoun(head) || sentence.words[head].tag == .numeral
        || sentence.words[head].tag == .determiner || sentence.words[head].tag == .adjective
        || sentence.words[head].tag == .properNoun || sentence.words[head].tag == .verb
    else { return [] }
    var found: [Int] = []
    func add(_ position: Int) {
      let place = antecedent(position)
      if place != head, !found.contains(place) { found.append(place) }
    }
    let entity = sentence.words[head].entity
    if entity == .person, sentence.words[head].tag == .properNoun { return [] }
    // Whoever lives in a camp is not the camp, and a reporter's source is not the reporter.
    if has(head, .peopleApart) { return [] }
    // "her lawyer" is not she.
    let possessors = entity == .person ? [] : children(head, .nmodPoss)
    let parts = children(head, .nmod).filter { preposition($0) == "of" || isAmong($0) }
    if isQuantity(head) { parts.forEach(add) }
    possessors.filter { sentence.words[$0].tag != .pronoun }.forEach(add)
    for child in children(head, .nmod, .oblAgent) where preposition(child) == "by" {
      // "condemned an attack by soldiers"
      add(child)
    }
    parts.forEach(add)
    for child in children(head, .compound, .amod, .nmodDesc, .nmodUnmarked)
    where isName(child) && child < head && entity != .object && entity != .substance {
      // "American goods" are not America.
      add(child)
    }
    for part in parts + possessors where isCommonNoun(part) {
      for child in children(part, .nmodPoss) { add(child) }
      for child in children(part, .nmod) where preposition(child) == "of" { add(child) }
      for child in children(part, .compound, .amod) where isName(child) { add(child) }
      for child in children(part, .compound) where sentence.words[child].entity == .person {
        add(child)
      }
    }
    for child in children(head, .acl, .nmod) { accused(child).forEach(add) }
    for child in children(head, .compound)
    where isCommonNoun(child) && [.person, .organization].contains(sentence.words[child].entity) {
      // "protester deaths"
      add(child)
    }
    if let whole = whole(of: head) { add(whole) }
    possessors.filter { sentence.words[$0].tag == .pronoun }.forEach(add)
    return found
  }

  /// Whom an accusation is about: "an allegation made against him".
  private func accused(_ child: Int) -> [Int] {
    if isVerb(child), ["regard", "concern", "involve"].contains(lemmas[child]) {
      return children(child, .obj, .obl)
    }
    if relation(child) == .nmod, let introduced = preposition(child),
      ["regarding", "concerning", "involving"].contains(introduced)
    {
      return [child]
    }
    guard isVerb(child), words[child].xpos == "VBN" || words[child].xpos == "VBD" else {
      return []
    }
    guard has(child, .aimingVerb) else { return authors(child) }
    return children(child, .obl).filter {
      ["against", "at", "on"].contains(preposition($0) ?? "")
    } + authors(child)
  }

  /// Whose doing something is: "welcomed proposals made by X", "condemned raids staged by X".
  private func authors(_ participle: Int) -> [Int] {
    guard has(participle, .authoringVerb) else { return [] }
    // Vapor released from a moon is not the moon's doing.
    let markers = lemmas[participle] == "release" ? ["by"] : ["by", "from"]
    return children(participle, .obl, .oblAgent).filter {
      markers.contains(preposition($0) ?? "")
    }
  }

  /// Where a way or a border leads: "the roads leading into X", "the border with X".
  func accesses(_ way: Int) -> [Int] {
    if has(way, .border) { return children(way, .nmod).filter { preposition($0) == "with" } }
    guard has(way, .way) else { return [] }
    let leading = children(way, .acl).filter { ["lead", "run", "go"].contains(lemmas[$0]) }
    return ([way] + leading).flatMap { children($0, .nmod, .obl) }.filter {
      ["to", "into", "toward", "towards"].contains(preposition($0) ?? "")
    }
  }

  /// The whole of which a part is named after it: "a republic with an economy".
  func whole(of part: Int) -> Int? {
    var place = part
    if relation(place) == .conj, let first = head(place) { place = first }
    guard relation(place) == .nmod, preposition(place) == "with", let above = head(place) else {
      return nil
    }
    return apposed(above)
  }

  /// What an apposition renames: "Tajikistan" for "republic" in "Tajikistan, a republic".
  func apposed(_ position: Int) -> Int {
    guard relation(position) == .appos, let above = head(position) else { return position }
    return above
  }

  /// Whether a noun phrase takes what it names for known: "the talks", "their meeting".
  func isDefinite(_ position: Int) -> Bool {
    hasChild(position, .nmodPoss)
      || children(position, .det).contains {
        ["the", "this", "that", "these", "those"].contains(forms[$0])
      }
  }

  private func isAmong(_ position: Int) -> Bool {
    preposition(position) == "among"
  }

  /// Whether the noun only counts or measures what its "of" phrase names.
  func isQuantity(_ position: Int) -> Bool {
    sentence.words[position].tag == .numeral || has(position, .measure)
  }

  /// What a noun that only counts is about, "attacks" in "a series of attacks"; any other noun itself.
  func counted(by noun: Int) -> Int {
    guard isQuantity(noun) else { return noun }
    return children(noun, .nmod).first { preposition($0) == "of" } ?? noun
  }

  /// The positions of a phrase: the subtree without relative clauses, appositions, attached
  /// clauses and outer punctuation.
  ///
  /// - Parameters:
  ///   - head: The head's position.
  ///   - isComplete: Whether attached phrases and clauses stay: "the deal that failed".
  /// - Returns: Positions in order.
  func phrase(_ head: Int, isComplete: Bool = false) -> [Int] {
    var found: [Int] = []
    var open = [head]
    while let place = open.popLast() {
      found.append(place)
      for child in children(place) where isPart(child, of: place, isComplete: isComplete) {
        open.append(child)
      }
    }
    found.sort()
    while let last = found.last, last != head, isPunctuation(last) || isComma(last) {
      found.removeLast()
    }
    while let first = found.first, first != head, isPunctuation(first) { found.removeFirst() }
    return found
  }

  private func isComma(_ position: Int) -> Bool { forms[position] == "," }

  private func isPart(_ child: Int, of place: Int, isComplete: Bool) -> Bool {
    switch relation(child) {
    case .aclRelcl, .parataxis, .conj, .cc, .discourse, .vocative, .advclRelcl: false
    case .appos, .acl, .advcl, .dep: isComplete
    default: true
    }
  }
}
