import Language

/// What is wrong with nouns and the words that introduce them.
extension TreeRepair {
  /// "satisfaction toward X": a phrase with a preposition behind its noun possesses nothing.
  func isPhrase(_ position: Int, in sentence: Sentence) -> Bool {
    guard let head = sentence.words[position].head, head < position else { return false }
    return markers(of: position, in: sentence).contains { sentence.words[$0].tag == .adposition }
  }

  /// "close to the border with X": a name directly behind "border with" says whose border it is.
  func isOfBorder(_ position: Int, in sentence: Sentence) -> Bool {
    let words = sentence.words
    return position >= 2 && words[position].tag == .properNoun
      && words[position - 1].lemma == "with" && words[position - 1].head == position
      && classes.has(words[position - 2].lemma, .border)
  }

  /// The one person whom a name describes: in "The president, A, B and C have sued" three sue.
  func described(_ name: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    guard words[name].relation == .appos, words[name].tag == .properNoun,
      let noun = words[name].head, noun < name, words[noun].entity == .person,
      ["NN", "NNP"].contains(words[noun].xpos)
    else { return nil }
    return noun
  }

  /// The first of two coordinated role nouns before one name.
  func firstTitle(of name: Int, in sentence: Sentence) -> Int? {
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

  func isIntroduced(_ position: Int, by preposition: String, in sentence: Sentence) -> Bool {
    markers(of: position, in: sentence).isEmpty
      || isMarked(position, by: preposition, in: sentence)
  }

  func isMarked(_ position: Int, by prepositions: String..., in sentence: Sentence) -> Bool {
    markers(of: position, in: sentence).contains {
      prepositions.contains(sentence.words[$0].text.lowercased())
    }
  }

  /// An "about" phrase that hangs on the addressee of a verb.
  func isMatter(_ position: Int, in sentence: Sentence) -> Bool {
    let words = sentence.words
    guard let person = words[position].head, let verb = words[person].head,
      [.obj, .iobj].contains(words[person].relation), verb < person,
      [.person, .organization, .place].contains(words[person].entity),
      classes.has(words[verb].lemma, .addressingVerb)
    else { return false }
    return isMarked(position, by: "about", in: sentence)
  }

  /// "facing scrutiny from the SEC": an object is not introduced by a preposition.
  func hasPreposition(_ position: Int, in sentence: Sentence) -> Bool {
    markers(of: position, in: sentence).map { sentence.words[$0] }.contains { word in
      // "about 200", "over a dozen" only measure.
      word.tag == .adposition
        && !["about", "around", "over", "under", "of"].contains(word.text.lowercased())
    }
  }

  /// Whoever accuses, hung on what the accusation is about.
  func isAccuser(_ position: Int, in sentence: Sentence) -> Bool {
    let words = sentence.words
    guard let matter = words[position].head, matter < position, words[matter].relation == .obl,
      let verb = words[matter].head, verb < matter,
      classes.has(words[verb].lemma, .chargingVerb)
    else { return false }
    let below = sentence.dependents[verb]
    return below.contains { words[$0].relation == .auxPass }
      && !below.contains { words[$0].relation == .oblAgent }
      && isMarked(position, by: "by", in: sentence)
  }

  /// The infinitive behind "due to" where the two words are taken for a preposition.
  func planned(by due: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    guard words[due].text.lowercased() == "due", due + 2 < words.count,
      words[due + 1].text.lowercased() == "to", words[due + 1].head == due
    else { return nil }
    return sentence.dependents[due].first { verb in
      guard verb > due + 1, words[verb].tag == .verb else { return false }
      if verb == due + 2 { return words[verb].xpos == "VB" }
      return words[due + 2].xpos == "VB" && words[due + 2].head == verb
    }
  }

  /// "cordoned off the roads": what follows a verb and its particle without a preposition is its object.
  func isObject(_ position: Int, in sentence: Sentence) -> Bool {
    let words = sentence.words
    guard let verb = words[position].head, verb < position, words[position].entity != .time,
      let particle = sentence.dependents[verb].first(where: {
        words[$0].relation == .compoundPrt
      }), sentence.subtree(of: position).first == particle + 1
    else { return false }
    return markers(of: position, in: sentence).isEmpty
      && !sentence.dependents[verb].contains {
        [.obj, .nsubjPass, .auxPass].contains(words[$0].relation)
      }
  }

  /// The first of two objects behind a verb: "secured France a win".
  func isRecipient(_ position: Int, in sentence: Sentence) -> Bool {
    guard let verb = sentence.words[position].head, !isNaming(verb, in: sentence) else {
      return false
    }
    return objects(of: verb, in: sentence)?.first == position
  }

  /// The second of two objects behind a verb of calling: "called the enlargement a threat".
  func isPredicative(_ position: Int, in sentence: Sentence) -> Bool {
    guard let verb = sentence.words[position].head, isNaming(verb, in: sentence) else {
      return false
    }
    return objects(of: verb, in: sentence)?.second == position
  }

  private func isNaming(_ verb: Int, in sentence: Sentence) -> Bool {
    classes.has(sentence.words[verb].lemma, .namingVerb)
  }

  /// The two objects of a verb, one directly behind the other.
  private func objects(of verb: Int, in sentence: Sentence) -> (first: Int, second: Int)? {
    let words = sentence.words
    let below = sentence.dependents[verb]
    let objects = below.filter { words[$0].relation == .obj && $0 > verb }
    guard words[verb].tag == .verb, objects.count == 2,
      !below.contains(where: { words[$0].relation == .iobj }),
      let start = sentence.subtree(of: objects[1]).first, words[start].tag != .punctuation,
      sentence.subtree(of: objects[0]).last == start - 1
    else { return nil }
    return (objects[0], objects[1])
  }

  /// The name that "defending champion" or the like stands before, where the participle is read as a verb.
  func winner(after participle: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    guard ["defending", "reigning"].contains(words[participle].text.lowercased()),
      [.advcl, .xcomp, .acl, .ccomp].contains(words[participle].relation),
      participle + 1 < words.count,
      classes.has(words[participle + 1].lemma.lowercased(), .titleholder)
    else { return nil }
    return sentence.dependents[participle].first {
      $0 > participle && words[$0].relation == .obj && words[$0].tag == .properNoun
    }
  }

  /// "cordoned off for construction the roads": a noun has no object, the verb above it has.
  func verbWithoutObject(above position: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    guard let noun = words[position].head, noun < position,
      [.noun, .properNoun].contains(words[noun].tag), words[noun].relation == .obl,
      let verb = words[noun].head, words[verb].tag == .verb, verb < noun,
      !sentence.dependents[verb].contains(where: { [.obj, .auxPass].contains(words[$0].relation) })
    else { return nil }
    return verb
  }

  /// "nearer to accord with X": what introduces a noun is a preposition.
  func isPreposition(_ position: Int, in sentence: Sentence) -> Bool {
    guard sentence.words[position].text.lowercased() == "to",
      let noun = sentence.words[position].head, noun > position,
      [.noun, .properNoun].contains(sentence.words[noun].tag),
      [.obl, .nmod].contains(sentence.words[noun].relation)
    else { return false }
    return !sentence.dependents[noun].contains { sentence.words[$0].relation == .cop }
  }

  /// The words before a phrase's head that introduce it.
  private func markers(of position: Int, in sentence: Sentence) -> [Int] {
    sentence.dependents[position].filter {
      sentence.words[$0].relation == .case && $0 < position
    }
  }
}
