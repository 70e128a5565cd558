import Language

/// A sentence's dependency tree with the questions that the rules ask of it.
///
/// Positions are those of words in the sentence.
struct SentenceTree: Sendable {
  let sentence: Sentence

  /// The sentence's position in the document.
  let index: Int

  /// The lemmas in lower case.
  let lemmas: [String]

  /// The words as written, in lower case.
  let forms: [String]

  private let classes: WordClasses

  init(_ sentence: Sentence, at index: Int, classes: WordClasses) {
    self.sentence = sentence
    self.index = index
    self.classes = classes
    lemmas = sentence.words.map { $0.lemma.lowercased() }
    forms = sentence.words.map { $0.text.lowercased() }
  }

  var words: [Word] { sentence.words }

  subscript(position: Int) -> Word { sentence.words[position] }

  func children(_ position: Int) -> [Int] { sentence.dependents[position] }

  func children(_ position: Int, _ relations: DependencyRelation...) -> [Int] {
    sentence.dependents[position].filter { relations.contains(sentence.words[$0].relation) }
  }

  func hasChild(_ position: Int, _ relations: DependencyRelation...) -> Bool {
    sentence.dependents[position].contains { relations.contains(sentence.words[$0].relation) }
  }

  func reference(_ position: Int) -> WordReference {
    WordReference(sentence: index, word: position)
  }

  func head(_ position: Int) -> Int? { sentence.words[position].head }

  func relation(_ position: Int) -> DependencyRelation { sentence.words[position].relation }
}

// MARK: - Word classes

extension SentenceTree {
  /// Whether the word is a verb, or an auxiliary that stands for one.
  func isVerb(_ position: Int) -> Bool {
    let word = sentence.words[position]
    if word.tag == .verb { return true }
    guard word.tag == .auxiliary else { return false }
    switch word.relation {
    case .aux, .auxPass, .cop: return false
    default: return true
    }
  }

  func isNominal(_ position: Int) -> Bool {
    switch sentence.words[position].tag {
    case .noun, .properNoun, .pronoun, .numeral, .symbol: true
    default: false
    }
  }

  func isCommonNoun(_ position: Int) -> Bool { sentence.words[position].tag == .noun }

  /// Whether the word heads a mention of people, a body or an animal, not of a thing or an event.
  func isActor(_ position: Int) -> Bool {
    switch sentence.words[position].entity {
    case .person, .organization, .animal: true
    default: false
    }
  }

  /// Whether the word belongs to a name: a proper noun, or an adjective made from one.
  func isName(_ position: Int) -> Bool {
    let word = sentence.words[position]
    if word.tag == .properNoun { return true }
    guard word.tag == .adjective, isCapitalized(position), !has(position, .titleAdjective) else {
      return false
    }
    // The first word of a sentence has a capital letter anyway.
    return position > 0
      || ["an", "ish", "ese", "ench", "utch", "elsh", "reek", "wiss", "zech", "aqi", "eli", "ani"]
        .contains { forms[position].hasSuffix($0) }
  }

  func isCapitalized(_ position: Int) -> Bool {
    sentence.words[position].text.first?.isUppercase ?? false
  }

  /// Whether a word belongs to a class, in its dictionary form or as written.
  func has(_ position: Int, _ wordClass: WordClass) -> Bool {
    classes.has(lemmas[position], wordClass) || classes.has(forms[position], wordClass)
  }

  func isPunctuation(_ position: Int) -> Bool { sentence.words[position].tag == .punctuation }

  /// Whether the word heads a clause: a verb, or a predicate with a copula.
  func isPredicate(_ position: Int) -> Bool {
    isVerb(position) || hasChild(position, .cop)
  }

  func isRelativePronoun(_ position: Int) -> Bool {
    switch forms[position] {
    case "who", "which", "that", "whom", "whose": return sentence.words[position].tag == .pronoun
    default: return false
    }
  }

  func isInterrogative(_ position: Int) -> Bool {
    switch forms[position] {
    case "what", "who", "whom", "which", "whose", "whatever", "whoever", "how", "why": true
    default: false
    }
  }
}

// MARK: - Phrases

extension SentenceTree {
  /// The preposition of a phrase, several words joined by "_": "because_of"; nothing without one.
  func preposition(_ position: Int) -> String? {
    var parts: [String] = []
    for child in children(position, .case) where forms[child] != "'s" && forms[child] != "’s" {
      guard forms[child] != "'", forms[child] != "’" else { continue }
      parts.append(forms[child])
      parts += children(child, .fixed).map { forms[$0] }
    }
    if parts.isEmpty, let inner = children(position, .compound, .flat, .nmodDesc).first,
      inner < position, let word = children(inner, .case).first,
      sentence.words[word].tag != .particle
    {
      // The preposition hung on the first word of a name.
      return forms[word]
    }
    return parts.isEmpty ? nil : parts.joined(separator: "_")
  }

  /// The word behind another, a hyphen between them left out.
  func wordBehind(_ position: Int) -> Int? {
    words.indices.dropFirst(position + 1).first { forms[$0] != "-" }
  }

  /// The word before another, a hyphen between them left out.
  func wordBefore(_ position: Int) -> Int? {
    words.indices.prefix(position).last { forms[$0] != "-" }
  }

  /// The marker of a clause, several words joined by "_": "as_if"; nothing without one.
  func marker(_ position: Int) -> String? {
    var parts: [String] = []
    for child in children(position, .mark) {
      parts.append(forms[child])
      parts += children(child, .fixed).map { forms[$0] }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "_")
  }

  /// The members of a coordinated phrase, the given word first; members that are denied
  /// ("Melaye, but not Saraki") and clauses are left out.
  func members(_ position: Int) -> [Int] {
    var found = [namedMember(position) ?? position]
    var next = 0
    while next < found.count {
      for child in children(found[next], .conj)
      where isNominal(child) || sentence.words[child].tag == .determiner
        || (sentence.words[child].tag == .adjective && !isPredicate(child))
      {
        if hasChild(child, .nsubj, .nsubjPass, .cop) { continue }
        if children(child, .advmod).contains(where: { Self.isNegator(forms[$0]) }) { continue }
        found.append(child)
      }
      next += 1
    }
    return found
  }

  /// The first of the names that say who several are: "old rivals Egypt and Sudan".
  private func namedMember(_ position: Int) -> Int? {
    guard sentence.words[position].xpos == "NNS" else { return nil }
    return children(position, .appos).first {
      $0 > position && sentence.words[$0].tag == .properNoun && hasChild($0, .conj)
    }
  }

  static func isNegator(_ form: String) -> Bool {
    switch form {
    case "not", "n't", "n’t", "never", "nor", "neither": true
    default: false
    }
  }

  /// The clause that a position stands in: the nearest predicate above or at it.
  func clause(above position: Int) -> Int? {
    var current = head(position)
    var steps = 0
    while let place = current, steps < sentence.words.count {
      if isPredicate(place) { return place }
      current = head(place)
      steps += 1
    }
    return nil
  }

  /// The noun that a relative pronoun stands for, or the position itself.
  func antecedent(_ position: Int) -> Int {
    guard isRelativePronoun(position) else { return position }
    var current = position
    var steps = 0
    while let above = head(current), steps < sentence.words.count {
      if relation(current) == .aclRelcl {
        // "his assistant, which he denied": no single person is meant by "which".
        let isSomebody =
          sentence.words[above].entity == .person && sentence.words[above].xpos == "NN"
          && hasChild(above, .nmodPoss)
        return forms[position] == "which" && isSomebody ? position : above
      }
      current = above
      steps += 1
    }
    return position
  }
}
