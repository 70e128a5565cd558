import Extraction
import GraphModel
import Language

extension ArticleResolution {
  /// The nearest resolved expression that the model's chain of antecedents leads to.
  func coreference(
    of place: WordReference
  ) -> (actors: [Int], score: Double, sentence: Int)? {
    guard var current = document.mentionOfWord[place] else { return nil }
    var score = Double.infinity
    for _ in 0..<6 {
      let mention = document.mentions[current]
      guard let antecedent = mention.antecedent, antecedent != current else { return nil }
      score = min(score, mention.antecedentScore)
      current = antecedent
      let actors = actors(at: document.mentions[antecedent].head)
      if !actors.isEmpty {
        return (actors, score, document.mentions[antecedent].head.sentence)
      }
    }
    return nil
  }

  /// How much better than "something new" an antecedent must score for a pronoun.
  static let pronounMargin = 0.0

  /// A pronoun of the third person or a relative pronoun.
  mutating func resolvePronoun(_ index: Int) {
    let occurrence = occurrences[index]
    guard let pronoun = occurrence.pieces.first else { return }
    let sentence = document.sentences[occurrence.sentence]
    switch pronoun {
    case "himself", "herself", "itself", "themselves":
      resolveReflexive(index)
    case "who", "which", "that", "whom", "whose":
      guard let antecedent = relativeAntecedent(of: occurrence.head, in: sentence) else { return }
      let actors = actors(
        at: WordReference(sentence: occurrence.sentence, word: antecedent))
      guard !actors.isEmpty else { return }
      assign(index, to: actors, rule: "pronoun.relative", isAlias: false)
    case "he", "him", "his":
      resolvePersonal(index, sex: .male)
    case "she", "her", "hers":
      resolvePersonal(index, sex: .female)
    case "it", "its", "they", "them", "their", "theirs":
      resolveImpersonal(index, isPlural: pronoun.hasPrefix("th"))
    default: break
    }
  }

  /// A reflexive pronoun is whoever the subject of its clause is, and never anybody else.
  private mutating func resolveReflexive(_ index: Int) {
    let place = occurrences[index].place
    guard let subject = clauseSubject(above: place.word, in: document.sentences[place.sentence])
    else { return }
    let actors = actors(at: WordReference(sentence: place.sentence, word: subject))
    if !actors.isEmpty { assign(index, to: actors, rule: "pronoun.reflexive", isAlias: false) }
  }

  private func relativeAntecedent(of position: Int, in sentence: Sentence) -> Int? {
    var current = position
    for _ in 0..<sentence.words.count {
      guard let head = sentence.words[current].head else { return nil }
      if sentence.words[current].relation == .aclRelcl { return head }
      current = head
    }
    return nil
  }

  /// Whether the article names as a person whom a user's own table lists under something else.
  private func isListedPerson(_ actor: Int) -> Bool {
    guard let key = drafts[actor].key, knowledge.gazetteer.isOwn(key: key) else { return false }
    return occurrences.contains {
      $0.actors == [actor] && $0.form == .name && document[$0.place].entity == .person
    }
  }

  private mutating func resolvePersonal(_ index: Int, sex: Lexicon.Sex) {
    let occurrence = occurrences[index]
    func fits(_ actor: Int) -> Bool {
      (drafts[actor].kind == .person || isListedPerson(actor))
        && (drafts[actor].sex.map { $0 == sex } ?? true)
    }
    if let actor = toldObligation(of: occurrence), fits(actor) {
      drafts[actor].sex = drafts[actor].sex ?? sex
      return assign(index, to: [actor], rule: "pronoun.addressee", isAlias: false)
    }
    let reporting = reportingSubject(of: occurrence).flatMap { fits($0) ? $0 : nil }
    let link = coreference(of: occurrence.place)
    if let actor = continuedSubject(occurrence, fits), link.map({ $0.actors != [actor] }) ?? true {
      drafts[actor].sex = drafts[actor].sex ?? sex
      return assign(index, to: [actor], rule: "pronoun.subject-before", isAlias: false)
    }
    if let link, link.score >= Self.pronounMargin,
      link.actors.count == 1, fits(link.actors[0]),
      reporting == nil || link.sentence == occurrence.sentence
    {
      drafts[link.actors[0]].sex = drafts[link.actors[0]].sex ?? sex
      return assign(index, to: link.actors, rule: "coreference.pronoun", isAlias: false)
    }
    if let actor = reporting {
      drafts[actor].sex = drafts[actor].sex ?? sex
      return assign(index, to: [actor], rule: "pronoun.reporting", isAlias: false)
    }
    // The only person of this and the sentence before.
    var recent: [Int] = []
    for other in occurrences(in: occurrence.sentence - 1...occurrence.sentence)
    where other.place < occurrence.place {
      for actor in other.actors where fits(actor) && !recent.contains(actor) {
        recent.append(actor)
      }
    }
    guard recent.count == 1 else { return }
    drafts[recent[0]].sex = drafts[recent[0]].sex ?? sex
    assign(index, to: recent, rule: "pronoun.only-person", isAlias: false)
  }

  /// Whoever is told what must be done, where a pronoun is the one who must: "Macron told Putin that he must
  /// leave".
  private func toldObligation(of occurrence: Occurrence) -> Int? {
    let sentence = document.sentences[occurrence.sentence]
    let word = sentence.words[occurrence.head]
    guard word.relation == .nsubj, let clause = word.head,
      sentence.words[clause].relation == .ccomp, let verb = sentence.words[clause].head,
      knowledge.lexicon.has(sentence.words[verb].lemma, .addressingVerb),
      sentence.dependents(of: clause, as: .aux).contains(where: {
        ["must", "should", "ought"].contains(sentence.words[$0].lemma)
      }),
      let told = sentence.dependents(of: verb, as: .obj, .iobj).first
    else { return nil }
    let actors = actors(at: WordReference(sentence: occurrence.sentence, word: told))
    return actors.count == 1 ? actors[0] : nil
  }

  /// The subject of the sentence before, where a pronoun is the subject of the next and that subject is
  /// the only person there: "Abiy thanked the African Union. He had sent the army."
  private func continuedSubject(_ occurrence: Occurrence, _ fits: (Int) -> Bool) -> Int? {
    guard occurrence.sentence > 0, isMainSubject(occurrence.place) else { return nil }
    let before = occurrences(in: occurrence.sentence - 1...occurrence.sentence - 1)
    let persons = Set(before.flatMap(\.actors).filter(fits))
    let own = occurrences(in: occurrence.sentence...occurrence.sentence)
    guard persons.count == 1, let actor = persons.first,
      !own.contains(where: { $0.place < occurrence.place && $0.actors.contains(where: fits) })
    else { return nil }
    let isSubject = before.contains { $0.actors == [actor] && isMainSubject($0.place) }
    return isSubject ? actor : nil
  }

  private func isMainSubject(_ place: WordReference) -> Bool {
    let sentence = document.sentences[place.sentence]
    let word = sentence.words[place.word]
    guard [.nsubj, .nsubjPass].contains(word.relation), let head = word.head else { return false }
    return sentence.words[head].relation == .root
  }

  private mutating func resolveImpersonal(_ index: Int, isPlural: Bool) {
    let occurrence = occurrences[index]
    func fits(_ actor: Int) -> Bool {
      let draft = drafts[actor]
      if draft.kind == .person { return false }
      if isPlural { return draft.isPlural || draft.kind == .organization || draft.kind == .country }
      return !draft.isPlural || draft.kind == .organization
    }
    let reporting = reportingSubject(of: occurrence).flatMap { fits($0) ? $0 : nil }
    if let link = coreference(of: occurrence.place), link.score >= Self.pronounMargin,
      reporting == nil || link.sentence == occurrence.sentence
    {
      let fitting = link.actors.filter(fits)
      if isPlural, link.actors.count > 1 {
        return assign(index, to: link.actors, rule: "coreference.pronoun", isAlias: false)
      }
      if fitting.count == link.actors.count, fitting.count == 1 {
        return assign(index, to: fitting, rule: "coreference.pronoun", isAlias: false)
      }
    }
    if let actor = reporting {
      return assign(index, to: [actor], rule: "pronoun.reporting", isAlias: false)
    }
    // "Tajikistan ... its borders": a possessive after the subject of the same clause.
    let sentence = document.sentences[occurrence.sentence]
    guard
      sentence.words[occurrence.head].relation == .nmodPoss
        || sentence.words[occurrence.head].relation == .nsubj,
      let subject = clauseSubject(above: occurrence.head, in: sentence), subject < occurrence.head
    else { return }
    let actors = actors(at: WordReference(sentence: occurrence.sentence, word: subject))
    guard actors.count == 1, fits(actors[0]), sentence.words[occurrence.head].relation == .nmodPoss
    else { return }
    assign(index, to: actors, rule: "pronoun.clause-subject", isAlias: false)
  }

  /// Who says the clause that a pronoun is the subject of: "Tajikistan said it was not ...".
  private func reportingSubject(of occurrence: Occurrence) -> Int? {
    let sentence = document.sentences[occurrence.sentence]
    let word = sentence.words[occurrence.head]
    guard [.nsubj, .nsubjPass, .nmodPoss].contains(word.relation), var clause = word.head else {
      return nil
    }
    if word.relation == .nmodPoss {
      var steps = 0
      while sentence.words[clause].tag != .verb, let head = sentence.words[clause].head, steps < 10
      {
        clause = head
        steps += 1
      }
    }
    guard sentence.words[clause].relation == .ccomp || sentence.words[clause].relation == .advcl,
      let verb = sentence.words[clause].head, sentence.words[verb].tag == .verb,
      let subject = sentence.dependents(of: verb, as: .nsubj).first, subject < occurrence.head
    else { return nil }
    let actors = actors(at: WordReference(sentence: occurrence.sentence, word: subject))
    return actors.count == 1 ? actors[0] : nil
  }

  private func clauseSubject(above position: Int, in sentence: Sentence) -> Int? {
    var current = sentence.words[position].head
    var steps = 0
    while let place = current, steps < sentence.words.count {
      if let subject = sentence.dependents(of: place, as: .nsubj, .nsubjPass).first,
        subject != position
      {
        return subject
      }
      current = sentence.words[place].head
      steps += 1
    }
    return nil
  }
}
