import Language

/// Mends mistakes that parsers make often enough to be worth it.
///
/// Each repair looks for a tree that the grammar of English rules out, or all but rules out.
struct TreeRepair {
  /// Whether a noun names a role: "president".
  let isRole: (String) -> Bool

  /// Whether a verb reports what somebody says.
  let isReport: (String) -> Bool

  /// The words that repairs ask for.
  let classes: WordClasses

  /// A sentence with better heads, or the same sentence when nothing is to be mended.
  func mended(_ sentence: Sentence) -> Sentence {
    var words = sentence.words
    var isChanged = false
    for position in words.indices {
      var better = words
      // Each repair looks at the tree as it was: two together could close a circle.
      if mend(position, &better, in: sentence), Self.isTree(better) {
        words = better
        isChanged = true
      }
    }
    guard isChanged else { return sentence }
    return Sentence(
      words: words, names: sentence.names, paragraph: sentence.paragraph,
      eventRoles: sentence.eventRoles)
  }

  /// Whether every word depends, in the end, on the root.
  private static func isTree(_ words: [Word]) -> Bool {
    words.indices.allSatisfy { word in
      var above = words[word].head
      for _ in words.indices {
        guard let head = above else { return true }
        above = words[head].head
      }
      return above == nil
    }
  }

  /// Mends what hangs wrong at a word; says whether anything did.
  private func mend(_ position: Int, _ words: inout [Word], in sentence: Sentence) -> Bool {
    if isTitle(position, in: sentence) {
      words[position].head = position + 1
      words[position].relation = .nmodDesc
      return true
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
      return true
    }
    if let planned = planned(by: position, in: sentence) {
      // "was due to be released", read as "because of".
      words[position + 1].head = planned
      words[position + 1].relation = .mark
      words[position + 1].tag = .particle
      words[planned].relation = .xcomp
      for auxiliary in sentence.dependents[planned]
      where auxiliary < position && [.aux, .auxPass, .cop].contains(words[auxiliary].relation) {
        words[auxiliary].head = position
        words[auxiliary].relation = .cop
      }
      return true
    }
    if let name = winner(after: position, in: sentence) {
      // "plays defending champion Croatia": nobody defends Croatia.
      words[name].head = words[position].head
      words[name].relation = .obj
      words[position].head = name
      words[position].relation = .amod
      return true
    }
    if let role = lostRole(before: position, in: sentence) {
      // "said Philip Luther, a director for Asia at Amnesty": Amnesty is where he is a director.
      words[position].head = role
      words[position].relation = .nmod
      return true
    }
    var isChanged = false
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
    case .nmod where isAccuser(position, in: sentence):
      // "was accused of rape by a woman": she accuses.
      words[position].head = words[position].head.flatMap { words[$0].head }
      words[position].relation = .oblAgent
      isChanged = true
    case .nmod where isMatter(position, in: sentence):
      // "warned their people about X": what they are warned about is no part of the people.
      words[position].head = words[position].head.flatMap { words[$0].head }
      words[position].relation = .obl
      isChanged = true
    case .obl where isObject(position, in: sentence):
      words[position].relation = .obj
      isChanged = true
    case .obl where isOfBorder(position, in: sentence):
      words[position].head = position - 2
      words[position].relation = .nmod
      isChanged = true
    case .conj:
      guard let head = words[position].head else { return false }
      if let better = parallel(position, head, in: sentence) {
        words[position].head = better
        isChanged = true
      } else if let named = described(head, in: sentence) {
        words[position].head = named
        isChanged = true
      } else if isApposition(position, head, in: sentence)
        || isHoldersRole(position, head, in: sentence)
      {
        words[position].relation = .appos
        isChanged = true
      } else if let subject = lostSubject(of: position, in: sentence) {
        words[subject].head = position
        words[subject].relation = .nsubj
        isChanged = true
      }
    case .nsubj:
      // "Robertson told Babb": a second subject behind the verb is its object.
      if let verb = words[position].head, verb < position,
        classes.has(words[verb].lemma, .addressingVerb),
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
    case .obj where isRecipient(position, in: sentence):
      words[position].relation = .iobj
      isChanged = true
    case .obj where isPredicative(position, in: sentence):
      words[position].relation = .xcomp
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
    guard words[position].tag == .verb, isReport(words[position].lemma) else { return isChanged }
    if let stray = strayedSubject(of: position, in: sentence) {
      words[stray.subject].head = stray.clause
      isChanged = true
    }
    if let speaker = lostSpeaker(of: position, in: sentence) {
      words[speaker].head = position
      words[speaker].relation = .nsubj
      isChanged = true
    }
    return isChanged
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
}
