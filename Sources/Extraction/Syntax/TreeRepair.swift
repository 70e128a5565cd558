import Language

/// Mends mistakes that parsers make often enough to be worth it.
///
/// Each repair looks for a tree that the grammar of English rules out, or all but rules out.
struct TreeRepair {
  /// Whether a noun names a role: "president".
  let isRole: (String) -> Bool

  /// Whether a verb reports what somebody says.
  let isReport: (String) -> Bool

  /// A sentence with better heads, or the same sentence when nothing is to be mended.
  func mended(_ sentence: Sentence) -> Sentence {
    var words = sentence.words
    var isChanged = false
    for position in words.indices {
      if isTitle(position, in: sentence) {
        words[position].head = position + 1
        words[position].relation = .nmodDesc
        isChanged = true
        continue
      }
      if let role = firstTitle(of: position, in: sentence) {
        // "founder and chief executive Marc Benioff" is one person, called by the name.
        words[position].head = words[role].head
        words[position].relation = words[role].relation
        words[role].head = position
        words[role].relation = .nmodDesc
        for marker in sentence.dependents[role] where words[marker].relation == .case {
          words[marker].head = position
        }
        isChanged = true
        continue
      }
      switch words[position].relation {
      case .case:
        // "at New Zealand": the preposition hung on the last word of a name.
        if let inner = words[position].head, words[inner].relation == .flat,
          let name = words[inner].head, position < name
        {
          words[position].head = name
          isChanged = true
        }
      case .nmodPoss where isPhrase(position, in: sentence):
        words[position].relation = .nmod
        isChanged = true
      case .nmod where isMatter(position, in: sentence):
        // "warned their people about X": what they are warned about is no part of the people.
        words[position].head = words[position].head.flatMap { words[$0].head }
        words[position].relation = .obl
        isChanged = true
      case .obl where isOfBorder(position, in: sentence):
        words[position].head = position - 2
        words[position].relation = .nmod
        isChanged = true
      case .conj:
        guard let head = words[position].head else { continue }
        if let better = parallel(position, head, in: sentence) {
          words[position].head = better
          isChanged = true
        } else if let named = described(head, in: sentence) {
          words[position].head = named
          isChanged = true
        } else if isApposition(position, head, in: sentence) {
          words[position].relation = .appos
          isChanged = true
        } else if let subject = lostSubject(of: position, in: sentence) {
          words[subject].head = position
          words[subject].relation = .nsubj
          isChanged = true
        }
      case .nsubj:
        // "Robertson told Babb": a second subject behind the verb is its object.
        if let verb = words[position].head, verb < position, Self.addresses(words[verb].lemma),
          sentence.dependents[verb].contains(where: {
            $0 < verb && words[$0].relation == .nsubj
          })
        {
          words[position].relation = .iobj
          isChanged = true
        }
      case .obj where hasPreposition(position, in: sentence):
        words[position].relation = .obl
        isChanged = true
      case .obj:
        if let verb = verbWithoutObject(above: position, in: sentence) {
          words[position].head = verb
          isChanged = true
        }
      case .mark where isPreposition(position, in: sentence):
        words[position].relation = .case
        words[position].tag = .adposition
        isChanged = true
      case .advmod where isParticle(position, in: sentence):
        words[position].relation = .compoundPrt
        isChanged = true
      case .oblAgent where !isIntroduced(position, by: "by", in: sentence):
        // "made against X": no agent.
        words[position].relation = .obl
        isChanged = true
      case .advcl, .xcomp, .acl:
        if let subject = subjectAfterFor(position, in: sentence) {
          words[subject].head = position
          words[subject].relation = .nsubj
          isChanged = true
        }
      default: break
      }
      if words[position].tag == .verb, isReport(words[position].lemma),
        let stray = strayedSubject(of: position, in: sentence)
      {
        words[stray.subject].head = stray.clause
        isChanged = true
      }
      if words[position].tag == .verb, isReport(words[position].lemma),
        let speaker = lostSpeaker(of: position, in: sentence)
      {
        words[speaker].head = position
        words[speaker].relation = .nsubj
        isChanged = true
      }
    }
    guard isChanged else { return sentence }
    return Sentence(
      words: words, names: sentence.names, paragraph: sentence.paragraph,
      eventRoles: sentence.eventRoles)
  }

  // MARK: - Phrases

  /// "satisfaction toward X": a phrase with a preposition behind its noun possesses nothing.
  private func isPhrase(_ position: Int, in sentence: Sentence) -> Bool {
    guard let head = sentence.words[position].head, head < position else { return false }
    return sentence.dependents[position].contains {
      sentence.words[$0].relation == .case && sentence.words[$0].tag == .adposition
        && $0 < position
    }
  }

  /// "close to the border with X": a name directly behind "border with" says whose border it is.
  private func isOfBorder(_ position: Int, in sentence: Sentence) -> Bool {
    let words = sentence.words
    return position >= 2 && words[position].tag == .properNoun
      && words[position - 1].lemma == "with" && words[position - 1].head == position
      && ["border", "frontier"].contains(words[position - 2].lemma)
  }

  /// The one person whom a name describes: in "The president, A, B and C have sued" three sue.
  private func described(_ name: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    guard words[name].relation == .appos, words[name].tag == .properNoun,
      let noun = words[name].head, noun < name, words[noun].entity == .person,
      ["NN", "NNP"].contains(words[noun].xpos)
    else { return nil }
    return noun
  }

  /// The first of two coordinated role nouns before one name.
  private func firstTitle(of name: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    let below = sentence.dependents[name]
    guard words[name].tag == .properNoun,
      let second = below.first(where: {
        $0 < name && words[$0].relation == .nmodDesc && words[$0].tag == .noun
          && isRole(words[$0].lemma.lowercased())
      }),
      !below.contains(where: { words[$0].relation == .det }),
      let conjunction = (sentence.dependents[second] + below).first(where: {
        words[$0].relation == .cc && $0 < second
      }), conjunction > 0
    else { return nil }
    let role = conjunction - 1
    guard words[role].tag == .noun, words[role].xpos == "NN",
      isRole(words[role].lemma.lowercased()),
      !sentence.dependents[role].contains(where: { words[$0].relation == .det })
    else { return nil }
    let isFirst =
      words[name].relation == .conj
      ? words[name].head == role
      : words[name].head == words[role].head && words[name].relation == words[role].relation
    return isFirst ? role : nil
  }

  private func isIntroduced(_ position: Int, by preposition: String, in sentence: Sentence) -> Bool
  {
    let markers = sentence.dependents[position].filter {
      sentence.words[$0].relation == .case && $0 < position
    }
    return markers.isEmpty
      || markers.contains { sentence.words[$0].text.lowercased() == preposition }
  }

  /// An "about" phrase that hangs on the addressee of a verb.
  private func isMatter(_ position: Int, in sentence: Sentence) -> Bool {
    let words = sentence.words
    guard let person = words[position].head, let verb = words[person].head,
      [.obj, .iobj].contains(words[person].relation), verb < person,
      [.person, .organization, .place].contains(words[person].entity),
      Self.addresses(words[verb].lemma)
    else { return false }
    return sentence.dependents[position].contains {
      words[$0].relation == .case && words[$0].text.lowercased() == "about"
    }
  }

  /// "facing scrutiny from the SEC": an object is not introduced by a preposition.
  private func hasPreposition(_ position: Int, in sentence: Sentence) -> Bool {
    sentence.dependents[position].contains { marker in
      let word = sentence.words[marker]
      guard word.relation == .case, word.tag == .adposition, marker < position else { return false }
      // "about 200", "over a dozen" only measure.
      return !["about", "around", "over", "under", "of"].contains(word.text.lowercased())
    }
  }

  /// "cordoned off for construction the roads": a noun has no object, the verb above it has.
  private func verbWithoutObject(above position: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    guard let noun = words[position].head, noun < position,
      [.noun, .properNoun].contains(words[noun].tag), words[noun].relation == .obl,
      let verb = words[noun].head, words[verb].tag == .verb, verb < noun,
      !sentence.dependents[verb].contains(where: { [.obj, .auxPass].contains(words[$0].relation) })
    else { return nil }
    return verb
  }

  /// "nearer to accord with X": what introduces a noun is a preposition.
  private func isPreposition(_ position: Int, in sentence: Sentence) -> Bool {
    guard sentence.words[position].text.lowercased() == "to",
      let noun = sentence.words[position].head, noun > position,
      [.noun, .properNoun].contains(sentence.words[noun].tag),
      [.obl, .nmod].contains(sentence.words[noun].relation)
    else { return false }
    return !sentence.dependents[noun].contains { sentence.words[$0].relation == .cop }
  }

  // MARK: - Verbs

  /// "dragged out by police": an adverb directly behind a verb that is a particle elsewhere.
  private func isParticle(_ position: Int, in sentence: Sentence) -> Bool {
    guard let verb = sentence.words[position].head, verb == position - 1,
      sentence.words[verb].tag == .verb, sentence.dependents[position].isEmpty
    else { return false }
    return ["out", "off", "up", "down"].contains(sentence.words[position].text.lowercased())
  }

  /// The verb that a coordinated verb goes with by its form: "using tear gas to disperse protests and
  /// beating demonstrators" joins "beating" to "using".
  private func parallel(_ position: Int, _ head: Int, in sentence: Sentence) -> Int? {
    let form = Self.form(sentence.words[position])
    guard let form, form != .bare,
      !sentence.dependents[position].contains(where: {
        [.nsubj, .nsubjPass, .aux, .auxPass, .cop].contains(sentence.words[$0].relation)
      })
    else { return nil }
    let isUnlike =
      Self.form(sentence.words[head]) == .bare
      || (form == .past && sentence.words[head].xpos == "VBN"
        && sentence.words[head].relation == .ccomp
        && sentence.dependents[head].contains { sentence.words[$0].relation == .auxPass })
    guard isUnlike else { return nil }
    var current = head
    var steps = 0
    while let above = sentence.words[current].head, steps < 6 {
      guard sentence.words[current].relation != .aclRelcl else { return nil }
      if Self.form(sentence.words[above]) == form { return above }
      current = above
      steps += 1
    }
    return nil
  }

  private enum Form { case bare, gerund, past }

  private static func form(_ word: Word) -> Form? {
    switch word.xpos {
    case "VB": .bare
    case "VBG": .gerund
    case "VBD": .past
    default: nil
    }
  }

  // MARK: - Subjects

  /// Verbs that have both an addressee and something said.
  private static func addresses(_ verb: String) -> Bool {
    [
      "tell", "ask", "inform", "remind", "warn", "assure", "show", "give", "urge", "order",
      "notify",
    ]
    .contains(verb)
  }

  /// Whether a proper noun is a title that hangs beside the name it belongs to: "Trade Representative
  /// Robert Lighthizer" with both on the verb.
  private func isTitle(_ position: Int, in sentence: Sentence) -> Bool {
    let words = sentence.words
    guard position + 1 < words.count,
      words[position].tag == .properNoun || isRole(words[position].lemma.lowercased()),
      words[position + 1].tag == .properNoun, let head = words[position].head,
      head != position + 1, words[position + 1].head == head,
      words[position].relation == words[position + 1].relation,
      [.nsubj, .nsubjPass, .conj, .obj, .obl, .nmod, .appos].contains(words[position].relation)
    else { return false }
    return words[position].text.last == "." || isRole(words[position].lemma.lowercased())
  }

  /// The noun between a verb and its conjunction, when it hangs on something before that: "rejected
  /// this as false, and analysts told …".
  private func lostSubject(of verb: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    guard words[verb].tag == .verb,
      !sentence.dependents[verb].contains(where: {
        [.nsubj, .nsubjPass, .csubj, .expl].contains(words[$0].relation)
      }),
      let conjunction = sentence.dependents[verb].first(where: { words[$0].relation == .cc }),
      conjunction < verb
    else { return nil }
    return (conjunction..<verb).first { position in
      guard words[position].relation == .conj, let head = words[position].head,
        head < conjunction, words[position].tag == .noun || words[position].tag == .properNoun
      else { return false }
      return true
    }
  }

  /// The subject before what is said, hung on the verb of saying that has one of its own: "Norway
  /// welcomes the talks, the agency said".
  private func strayedSubject(of verb: Int, in sentence: Sentence) -> (subject: Int, clause: Int)? {
    let words = sentence.words
    let below = sentence.dependents[verb]
    let subjects = below.filter { words[$0].relation == .nsubj && $0 < verb }
    guard let first = subjects.first, subjects.count > 1,
      let content = below.first(where: { words[$0].relation == .ccomp && $0 < verb }),
      first < content, words[content].tag == .verb, subjects.contains(where: { $0 > content }),
      !sentence.dependents[content].contains(where: {
        [.nsubj, .nsubjPass, .csubj, .expl].contains(words[$0].relation)
      })
    else { return nil }
    return (first, content)
  }

  /// The speaker behind a verb of saying that has none, hung on what is said or taken for an
  /// addressee: "They were offset, said Jacob Dreyer".
  private func lostSpeaker(of verb: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    let below = sentence.dependents[verb]
    if words[verb].relation == .parataxis, let head = words[verb].head,
      !below.contains(where: { [.nsubj, .nsubjPass].contains(words[$0].relation) })
    {
      // "It is a target, Polygraph has established": the name before the verb is no apposition.
      let start = below.first.map { min($0, verb) } ?? verb
      guard let position = (0..<start).last, words[position].head == head,
        words[position].relation == .appos, words[position].tag == .properNoun
      else { return nil }
      return position
    }
    guard
      !below.contains(where: { [.nsubj, .nsubjPass, .csubj, .expl].contains(words[$0].relation) }),
      let content = below.first(where: { words[$0].relation == .ccomp && $0 < verb })
    else { return nil }
    if let own = below.first(where: {
      $0 > verb && [.iobj, .obj].contains(words[$0].relation)
        && [.person, .organization, .place].contains(words[$0].entity)
    }) {
      return own
    }
    return sentence.dependents[content].first { position in
      position > verb && [.nsubj, .nsubjPass].contains(words[position].relation)
    }
  }

  /// The noun between "for" and "to" that hangs elsewhere: "pressure for Damascus to allow …".
  private func subjectAfterFor(_ verb: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    let markers = sentence.dependents[verb].filter { words[$0].relation == .mark }
    guard let opening = markers.first(where: { words[$0].lemma == "for" }),
      let infinitive = markers.first(where: { words[$0].lemma == "to" }), opening < infinitive,
      !sentence.dependents[verb].contains(where: { words[$0].relation == .nsubj })
    else { return nil }
    return (opening + 1..<infinitive).first { position in
      guard let head = words[position].head else { return false }
      return !(opening..<infinitive).contains(head) && head != verb
        && [.noun, .properNoun, .pronoun].contains(words[position].tag)
    }
  }

  // MARK: - Appositions

  /// Whether a name after a role is the holder's, not a further member: "President of the Senate,
  /// Bukola Saraki, and two others".
  private func isApposition(_ position: Int, _ head: Int, in sentence: Sentence) -> Bool {
    guard head < position, sentence.words[position].tag == .properNoun,
      sentence.words[position].entity == .person,
      isRole(sentence.words[head].lemma.lowercased()),
      sentence.words[head].entity == .person
    else { return false }
    let below = sentence.dependents[head]
    guard !below.contains(where: { sentence.words[$0].relation == .flat }),
      below.first(where: { sentence.words[$0].relation == .conj }) == position
    else { return false }
    let own = sentence.dependents[position]
    guard !own.contains(where: { sentence.words[$0].relation == .cc }) else { return false }
    // A comma directly before the name and its titles.
    let first = own.first(where: { sentence.words[$0].tag != .punctuation }) ?? position
    let start = min(first, position)
    return start > head + 1 && sentence.words[start - 1].text == ","
  }
}
