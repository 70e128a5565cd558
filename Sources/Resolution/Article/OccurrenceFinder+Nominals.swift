import GraphModel
import Language

extension OccurrenceFinder {
  /// Adds bodies of states: "Foreign Ministry", "Russian and Syrian defense ministries".
  mutating func addInstitutions() {
    var position = 0
    while position < sentence.words.count {
      guard let match = institution(at: position) else {
        position += 1
        continue
      }
      let head = sentence.head(of: match.words)
      var occurrence = Occurrence(
        sentence: number, words: match.words, head: head, form: .institution,
        kind: match.value.kind)
      occurrence.office = match.value.name
      occurrence.role = match.value.role
      occurrence.isPlural = sentence.words[head].isPluralNoun
      occurrence.pieces = pieces(of: match.words)
      occurrence.modifiers = modifiers(before: match.words.lowerBound, head: head)
      occurrence.isDefinite = isDefinite(head)
      let start = min(phraseStart(of: head), match.words.lowerBound)
      occurrence.agent = agentRole(
        start..<match.words.upperBound, head: head, role: match.value.role)
      if match.value.isState, occurrence.agent != nil, !knowledge.gazetteer.agents.isEmpty {
        // Where the user tells governments from states, they are actors of their own.
        occurrence.kind = .organization
      }
      append(occurrence)
      position = match.words.upperBound
    }
  }

  private func institution(
    at position: Int
  ) -> (value: Lexicon.Institution, words: Range<Int>)? {
    guard occurrenceOfWord[position] == nil, !isInsideName[position] else { return nil }
    let end = min(sentence.words.count, position + 6)
    let options = [pieces(of: position..<end), singularPieces(of: position..<end)]
    let matches = options.compactMap {
      knowledge.lexicon.institutions.longestPrefix(of: $0[...])
    }
    guard let best = matches.max(by: { $0.count < $1.count }) else { return nil }
    guard let words = wordRange(from: position, pieces: best.count) else { return nil }
    guard words.allSatisfy({ occurrenceOfWord[$0] == nil }) else { return nil }
    let head = sentence.head(of: words)
    let word = sentence.words[head]
    guard word.tag == .noun || word.tag == .properNoun else { return nil }
    // A longer office that ends here is a person: "Home Secretary", "police chief".
    if isModifier(head) || word.relation == .nmodPoss {
      let above = word.head ?? head
      let isCapital = sentence.words[position].isCapitalized && position > 0
      if isModifier(head), !isCapital, !namesPerson(above) { return nil }
    }
    let isSingle = words.count == 1 && !word.isCapitalized
    if isSingle {
      switch mentionTypes[head] {
      case .abstract, .time, .event, .object, .substance: return nil
      default: break
      }
    }
    return (best.value, words)
  }

  private func namesPerson(_ position: Int) -> Bool {
    let lemma = sentence.words[position].lemma
    if knowledge.lexicon.offices[NameKey.pieces(lemma)] != nil { return true }
    switch knowledge.lexicon.nounClass(lemma) {
    case .person, .people: return true
    default: return false
    }
  }

  /// Adds offices of several words as one: "Attorney General", whatever the tree makes of them.
  private mutating func addLongOffices() {
    var position = 0
    while position < sentence.words.count {
      let end = min(sentence.words.count, position + 8)
      let ahead = singularPieces(of: position..<end)
      guard sentence.words[position].isCapitalized, occurrenceOfWord[position] == nil,
        let office = knowledge.lexicon.offices.longestPrefix(of: ahead[...]), office.count > 1,
        let words = wordRange(from: position, pieces: office.count),
        words.allSatisfy({ occurrenceOfWord[$0] == nil }),
        var nominal = nominal(at: sentence.head(of: words))
      else {
        position += 1
        continue
      }
      nominal.words = min(nominal.words.lowerBound, words.lowerBound)..<words.upperBound
      nominal.office = office.value.name
      nominal.role = office.value.role
      nominal.agent = agentRole(nominal.words, head: nominal.head, role: nominal.role)
      nominal.nounClass = .person
      nominal.kind = nominal.isPlural ? .group : .person
      append(nominal, claims: words)
      position = words.upperBound
    }
  }

  /// Adds offices and common nouns that stand for people or bodies.
  mutating func addNominals() {
    addLongOffices()
    for (position, word) in sentence.words.enumerated() {
      guard occurrenceOfWord[position] == nil, !isInsideName[position],
        word.tag == .noun || word.tag == .properNoun
          || (word.tag == .adjective && mentionTypes[position] == .person && !isModifier(position)),
        !isModifier(position)
      else { continue }
      guard let nominal = nominal(at: position) else { continue }
      append(nominal)
    }
  }

  private func nominal(at position: Int) -> Occurrence? {
    let word = sentence.words[position]
    let start = phraseStart(of: position)
    let before = singularPieces(of: start..<position + 1)
    let office = knowledge.lexicon.offices.longestSuffix(of: before[...])
    let lexical =
      knowledge.lexicon.nounClass(word.text) ?? knowledge.lexicon.nounClass(word.lemma)
    if lexical == .never { return nil }
    var nounClass = lexical
    if nounClass == nil, office != nil { nounClass = .person }
    let agent = agentRole(
      start..<position + 1, head: position, role: office?.value.role)
    if nounClass == nil, agent != nil, isAgent(start..<position + 1) { nounClass = .people }
    if nounClass == nil {
      // The model alone says what it is; without a name beside it that is not enough.
      switch mentionTypes[position] {
      case .person: nounClass = .people
      case .organization: nounClass = .organizationAnaphor
      default: return nil
      }
      if word.isProper { return nil }
    }
    switch mentionTypes[position] {
    case .abstract, .time, .event, .substance: if agent == nil { return nil }
    default: break
    }
    guard let nounClass else { return nil }
    var occurrence = Occurrence(
      sentence: number, words: start..<position + 1, head: position, form: .nominal)
    occurrence.nounClass = nounClass
    occurrence.isLexical = lexical != nil || office != nil
    occurrence.office = office?.value.name
    occurrence.role = office?.value.role
    occurrence.agent = agent
    occurrence.sex = office?.value.sex
    occurrence.isPlural = word.isPluralNoun || nounClass == .group
    occurrence.isDefinite = isDefinite(position) || isAfterArticle(start)
    occurrence.modifiers = modifiers(before: position, head: position)
    occurrence.pieces = [NameKey.folded(word.lemma)]
    switch nounClass {
    case .person, .people, .personAnaphor: occurrence.kind = word.isPluralNoun ? .group : .person
    case .group: occurrence.kind = .group
    case .organization, .organizationAnaphor: occurrence.kind = .organization
    case .countryAnaphor: occurrence.kind = .country
    case .place: occurrence.kind = .place
    case .event, .never: return nil
    }
    return occurrence
  }

  /// The first word of a noun phrase that describes its head, without articles and possessors.
  func phraseStart(of head: Int) -> Int {
    var start = head
    while start > 0 {
      let before = sentence.words[start - 1]
      if before.text == "-" || before.text == "–", start >= 2, !before.isFollowedBySpace {
        start -= 2
        continue
      }
      guard let above = before.head, above >= start - 1, above <= head else { break }
      switch before.relation.universal {
      case .amod, .compound, .nummod, .advmod, .flat:
        start -= 1
      case .punct where isQuote(before.text):
        start -= 1
      case .conj, .cc:
        start -= 1
      case .nmod where before.relation == .nmodDesc:
        start -= 1
      default:
        return trimmedStart(start, head)
      }
    }
    return trimmedStart(start, head)
  }

  private func trimmedStart(_ start: Int, _ head: Int) -> Int {
    var start = start
    while start < head {
      let word = sentence.words[start]
      guard word.tag == .punctuation || word.tag == .coordinator || word.tag == .adverb else {
        break
      }
      start += 1
    }
    return start
  }

  private func isQuote(_ text: String) -> Bool { ["\"", "“", "”", "'", "‘", "’"].contains(text) }

  private func modifiers(before end: Int, head: Int) -> [String] {
    sentence.dependents[head].filter { position in
      position < end
        && [.amod, .compound, .nummod].contains(sentence.words[position].relation.universal)
    }.map { sentence.words[$0].lowercased }
  }

  /// Whether "the" stands directly before a phrase, whatever the tree says it belongs to.
  private func isAfterArticle(_ start: Int) -> Bool {
    start > 0 && ["the", "this", "these"].contains(sentence.words[start - 1].lowercased)
  }

  private func isDefinite(_ head: Int) -> Bool {
    sentence.dependents[head].contains { position in
      let word = sentence.words[position]
      switch word.relation.universal {
      case .det: return ["the", "this", "that", "these", "those", "both"].contains(word.lowercased)
      case .nmod: return word.relation == .nmodPoss
      default: return false
      }
    }
  }

  /// Adds pronouns.
  mutating func addPronouns() {
    for (position, word) in sentence.words.enumerated() where occurrenceOfWord[position] == nil {
      guard word.tag == .pronoun || word.xpos == "PRP$" || word.xpos == "WP$" else { continue }
      var occurrence = Occurrence(
        sentence: number, words: position..<position + 1, head: position, form: .pronoun)
      occurrence.pieces = [word.lowercased]
      append(occurrence)
    }
  }

  /// Finds for each body and common noun what qualifies it: a country, an organization, a person.
  mutating func qualify() {
    for index in found.indices {
      switch found[index].form {
      case .institution, .nominal: found[index].qualifiers = qualifiers(of: found[index])
      case .name where found[index].kind == .person:
        found[index].qualifiers = qualifiers(of: found[index])
      default: break
      }
    }
  }

  private func qualifiers(of occurrence: Occurrence) -> [Int] {
    var positions: [Int] = []
    var dependents = sentence.dependents[occurrence.head]
    if occurrence.form == .institution {
      // "Bolivia's public defender's office": the possessor may hang on an inner word.
      for inner in occurrence.words where inner != occurrence.head {
        dependents += sentence.dependents[inner].filter { !occurrence.words.contains($0) }
      }
    }
    let head = sentence.words[occurrence.head]
    if head.relation == .conj, let first = head.head {
      // "Lawmakers and officials in Kenya": what follows both says of both where they belong.
      dependents += sentence.dependents(of: first, as: .nmod).filter { $0 > occurrence.head }
      if occurrence.form == .nominal, occurrence.office != nil, !occurrence.isPlural,
        sentence.dependents(of: occurrence.head, as: .det, .nmodPoss).isEmpty
      {
        // "Kenya's president and foreign minister"
        dependents += sentence.dependents(of: first, as: .nmodPoss)
      }
      if occurrence.form == .institution, !occurrence.isDefinite, occurrenceOfWord[first] != nil {
        // "Danish media and government": one adjective for both bodies; but the words of a name, as in "the
        // Royal Air Force and other forces", are about nothing else.
        dependents += sentence.dependents(of: first, as: .amod, .compound).filter {
          $0 < first && occurrenceOfWord[$0] != occurrenceOfWord[first]
        }
      }
    }
    for dependent in dependents {
      let word = sentence.words[dependent]
      switch word.relation.universal {
      case .amod, .compound:
        positions.append(dependent)
        if dependent < occurrence.head {
          positions += sentence.dependents(of: dependent, as: .conj, .amod, .compound)
        }
      case .nmod:
        if word.relation == .nmodPoss || word.relation == .nmodDesc {
          positions.append(dependent)
          if word.relation == .nmodPoss {
            positions += sentence.dependents(of: dependent, as: .conj)
          }
        } else if let marker = sentence.caseMarkers(of: dependent).first,
          ["of", "for", "at", "with", "in", "from", "inside"].contains(marker)
        {
          positions.append(dependent)
          positions += sentence.dependents(of: dependent, as: .conj)
        }
      default: break
      }
    }
    for position in occurrence.words where position != occurrence.head {
      positions.append(position)
    }
    if occurrence.form == .name { positions += beforeTitles(of: occurrence) }
    // What stands directly before counts whatever the tree says: "US Trade Representative".
    let before = occurrence.words.lowerBound - 1
    if before >= 0, let other = occurrenceOfWord[before], found[other].form != .pronoun,
      sentence.words[before].tag != .punctuation,
      sentence.isAncestor(occurrence.head, of: before)
        || (sentence.words[before].head == sentence.words[occurrence.head].head
          && isModifier(before))
    {
      positions.append(before)
    }
    var result: [Int] = []
    for position in positions.sorted() {
      guard let other = occurrenceOfWord[position],
        found[other].form != .pronoun || sentence.words[position].relation == .nmodPoss,
        found[other].head != occurrence.head, !result.contains(other)
      else { continue }
      result.append(other)
    }
    return result
  }

  /// What stands before a person's titles: "Russia" in "Russia's Foreign Minister Sergei Lavrov".
  private func beforeTitles(of person: Occurrence) -> [Int] {
    guard let own = occurrenceOfWord[person.words.lowerBound] else { return [] }
    var position = person.words.lowerBound - 1
    while position >= 0, occurrenceOfWord[position] == own { position -= 1 }
    guard position >= 0, position < person.words.lowerBound - 1 else { return [] }
    // "Chad's embattled and unpopular minister Idris Koumba"
    while position > 0, occurrenceOfWord[position] == nil,
      [.adjective, .adverb, .coordinator].contains(sentence.words[position].tag)
    {
      position -= 1
    }
    if position > 0, ["'s", "’s", "'", "’"].contains(sentence.words[position].text) {
      position -= 1
    }
    guard sentence.words[position].tag != .punctuation else { return [] }
    // "In Turkey Minister Ellwood met refugees": where something happens says nothing of the minister.
    let isWhere =
      !sentence.isAncestor(position, of: person.head)
      && sentence.caseMarkers(of: position).contains {
        !["'s", "’s", "'", "’", "of"].contains($0)
      }
    return isWhere ? [] : [position]
  }
}
