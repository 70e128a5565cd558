/// What the features of pairs need to know about a mention; words are numbers of a ``WordNumbers``.
struct MentionDescription: Sendable {
  enum Kind: Sendable {
    case pronoun, name, common
  }

  /// Pronouns that can refer to the same.
  enum PronounClass: String, Sendable {
    case he, she, it, they, i, we, you, this, who, other
  }

  enum GrammaticalNumber: Sendable {
    case unknown, singular, plural
  }

  var kind: Kind
  var pronoun: PronounClass
  var type: EntityType
  var number: GrammaticalNumber
  /// The head word's number.
  var head: Int
  /// The words without determiners.
  var text: [Int]
  /// The words without determiners and head, sorted, each once.
  var modifiers: [Int]
  /// The proper nouns, sorted, each once.
  var nameWords: [Int]
  /// The capital initials.
  var initials: Int
  /// The letters of a mention that may be an acronym, or nothing.
  var acronym: Int?
  var isDefinite: Bool
  var isIndefinite: Bool
  var isSubject: Bool
  var hasCopula: Bool
  var isApposition: Bool
  /// The head's relation without its subtype.
  var relation: DependencyRelation
  var place: WordReference
  /// The positions of the words above the head, the nearest first.
  var ancestors: [Int]
}

/// Numbers for strings, so that pairs of mentions compare numbers.
struct WordNumbers: Sendable {
  private var numbers: [String: Int] = [:]

  /// The number of a string; always the same.
  mutating func number(of string: String) -> Int {
    if let number = numbers[string] { return number }
    numbers[string] = numbers.count
    return numbers.count - 1
  }
}

extension MentionDescription {
  /// Dependents of a head that belong to the text of its mention.
  private static let kept: Set<DependencyRelation> = [
    .det, .detPredet, .amod, .compound, .flat, .nummod, .nmod, .nmodPoss, .nmodDesc, .nmodUnmarked,
    .goeswith, .fixed,
  ]
  /// Deeper down everything belongs to it but these.
  private static let cut: Set<DependencyRelation> = [
    .aclRelcl, .acl, .advcl, .advclRelcl, .parataxis, .appos, .punct,
  ]
  private static let determiners: Set<DependencyRelation> = [.det, .detPredet]
  private static let subjects: Set<DependencyRelation> = [.nsubj, .nsubjPass, .nsubjOuter]
  private static let definite: Set<String> = ["the", "this", "that", "these", "those"]
  private static let longest = 60
  private static let universal = Dictionary(
    uniqueKeysWithValues: DependencyRelation.allCases.map { ($0, $0.universal) })

  private static let pronouns: [String: PronounClass] = {
    let forms: [(PronounClass, String)] = [
      (.he, "he him his himself"), (.she, "she her hers herself"), (.it, "it its itself"),
      (.they, "they them their theirs themselves themself"), (.i, "i me my mine myself"),
      (.we, "we us our ours ourselves"), (.you, "you your yours yourself yourselves"),
      (.this, "this that these those"), (.who, "who whom whose which"),
    ]
    var classes: [String: PronounClass] = [:]
    for (kind, list) in forms {
      for form in list.split(separator: " ") { classes[String(form)] = kind }
    }
    return classes
  }()

  /// Describes the mention that a word heads.
  init(
    _ place: WordReference, type: EntityType, in sentence: Sentence, _ numbers: inout WordNumbers
  ) {
    let word = sentence.words[place.word]
    let form = word.text.lowercased()
    let span = Self.span(place.word, in: sentence)
    let determiners = sentence.dependents[place.word].filter {
      Self.determiners.contains(sentence.words[$0].relation)
    }
    let content = span.filter { !determiners.contains($0) }
    let forms = content.map { sentence.words[$0].text.lowercased() }
    self.place = place
    self.type = type
    kind = word.tag == .pronoun ? .pronoun : word.tag == .properNoun ? .name : .common
    pronoun = kind == .pronoun ? Self.pronouns[form] ?? .other : .other
    number = Self.number(kind: kind, form: form, pronoun: pronoun, xpos: word.xpos)
    head = numbers.number(of: form)
    text = forms.map { numbers.number(of: $0) }
    modifiers = Set(
      zip(content, text).filter { $0.0 != place.word }.map(\.1)
    ).sorted()
    nameWords = Set(
      zip(content, text).filter { sentence.words[$0.0].tag == .properNoun }.map(\.1)
    ).sorted()
    var initials = ""
    for position in content {
      if let first = sentence.words[position].text.unicodeScalars.first, first.isCapital {
        initials.unicodeScalars.append(first)
      }
    }
    self.initials = numbers.number(of: initials)
    let letters = form.filter { $0 != "." }.uppercased()
    let whole = forms.joined(separator: " ").filter { $0 != "." }.uppercased()
    acronym =
      letters.unicodeScalars.count >= 2 && letters == whole ? numbers.number(of: letters) : nil
    let determiner = determiners.first.map { sentence.words[$0].text.lowercased() }
    isDefinite = determiner.map(Self.definite.contains) ?? false
    isIndefinite = determiner == "a" || determiner == "an"
    isSubject = Self.subjects.contains(word.relation)
    isApposition = word.relation == .appos
    hasCopula = sentence.dependents[place.word].contains { sentence.words[$0].relation == .cop }
    relation = Self.universal[word.relation] ?? word.relation
    ancestors = Self.ancestors(place.word, in: sentence)
  }

  /// The words of the mention in order, clauses and punctuation left out.
  private static func span(_ head: Int, in sentence: Sentence) -> [Int] {
    var words: Set<Int> = [head]
    var open = sentence.dependents[head].filter { kept.contains(sentence.words[$0].relation) }
    while let word = open.popLast() {
      guard words.insert(word).inserted else { continue }
      if words.count > longest { break }
      open += sentence.dependents[word].filter { !cut.contains(sentence.words[$0].relation) }
    }
    return words.sorted()
  }

  private static func number(kind: Kind, form: String, pronoun: PronounClass, xpos: String)
    -> GrammaticalNumber
  {
    if kind != .pronoun {
      switch xpos {
      case "NN", "NNP": return .singular
      case "NNS", "NNPS": return .plural
      default: return .unknown
      }
    }
    switch pronoun {
    case .he, .she, .it, .i: return .singular
    case .they, .we: return .plural
    case .this: return form == "these" || form == "those" ? .plural : .singular
    case .you, .who, .other: return .unknown
    }
  }

  private static func ancestors(_ word: Int, in sentence: Sentence) -> [Int] {
    var ancestors: [Int] = []
    var next = sentence.words[word].head
    while let head = next, ancestors.count <= sentence.words.count {
      ancestors.append(head)
      next = sentence.words[head].head
    }
    return ancestors
  }
}
