import Extraction
import GraphModel
import Language

extension OccurrenceFinder {
  /// Takes a run apart into titles or offices and a person's name.
  func titleSplit(
    _ run: Range<Int>, _ known: [KnownForm]
  ) -> (prefix: Range<Int>, name: Range<Int>)? {
    guard run.count > 1 else { return nil }
    for position in (run.lowerBound..<run.upperBound - 1).reversed() {
      let name = position + 1..<run.upperBound
      let before = pieces(of: run.lowerBound..<position + 1)
      let own = NameKey.pieces(sentence.words[position].text).joined(separator: " ")
      guard
        knowledge.lexicon.titles[own] != nil
          || knowledge.lexicon.offices.longestSuffix(of: before[...]) != nil
      else { continue }
      if sentence.words[position + 1].lowercased == "of" { continue }
      if known.contains(where: { $0.words.contains(position) && $0.words.contains(position + 1) }) {
        continue
      }
      if known.contains(where: {
        $0.words == name && knowledge.gazetteer.entries[$0.reading.entry].kind != .person
          && !isOwnState($0)
      }) {
        continue
      }
      if isInstitution(position..<run.upperBound) || isInstitution(name) { return nil }
      let rest = pieces(of: name)
      if rest.isEmpty || knowledge.lexicon.offices[rest] != nil { return nil }
      if name.count == 1, knowledge.lexicon.nounClass(rest[0]) == .organization { return nil }
      switch kindOfName(name) {
      case .organization, .place: continue
      default: break
      }
      return (run.lowerBound..<position + 1, name)
    }
    return nil
  }

  /// Titles, offices and their qualifiers directly before a person's name: "Tajik leader".
  func titleBefore(_ start: Int) -> Range<Int> {
    var first = start
    if first > 0, sentence.words[first - 1].tag == .punctuation { return start..<start }
    let limit = max(0, start - 8)
    let before = singularPieces(of: limit..<start)
    guard
      let office = knowledge.lexicon.offices.longestSuffix(of: before[...]).map(\.count)
        ?? (knowledge.lexicon.titles[before.last ?? ""] != nil ? 1 : nil)
    else { return start..<start }
    var left = office
    while left > 0, first > limit {
      first -= 1
      left -= NameKey.pieces(sentence.words[first].text).count
    }
    return first..<start
  }

  /// Adds a person's name with the titles or offices before it.
  mutating func addPerson(_ words: Range<Int>, prefix: Range<Int>) {
    var name = words
    while name.count > 1, sentence.words[name.lowerBound].tag == .punctuation {
      name = name.lowerBound + 1..<name.upperBound
    }
    var occurrence = Occurrence(
      sentence: number, words: name, head: sentence.head(of: name), form: .name, kind: .person)
    occurrence.pieces = pieces(of: name)
    if let entry = knownPerson(name) {
      occurrence.entry = entry
      occurrence.sense = .name
    }
    occurrence.innerCountry = homeOfPerson(name)
    let before = singularPieces(of: prefix)
    if let office = knowledge.lexicon.offices.longestSuffix(of: before[...]) {
      occurrence.titles.append(before.suffix(office.count).joined(separator: " "))
      occurrence.office = office.value.name
      occurrence.role = office.value.role
      occurrence.sex = office.value.sex
    }
    // "Former Kenyan President Ali Odhiambo"
    let describing = (max(0, prefix.lowerBound - 3)..<prefix.lowerBound).reversed().prefix {
      [.adjective, .properNoun, .particle].contains(sentence.words[$0].tag)
    }
    let start = describing.last(where: isFormer) ?? prefix.lowerBound
    occurrence.agent = agentRole(
      start..<prefix.upperBound, head: occurrence.head, role: occurrence.role)
    for position in prefix {
      let form = NameKey.pieces(sentence.words[position].text).joined(separator: " ")
      guard let title = knowledge.lexicon.titles[form] else { continue }
      occurrence.sex = occurrence.sex ?? title.sex
      if let office = title.office, occurrence.office == nil {
        occurrence.titles.append(office)
        occurrence.office = office
      }
    }
    append(occurrence)
    // The office's own words lead to the person as well, whichever the tree takes for the head.
    var left = max(1, knowledge.lexicon.offices.longestSuffix(of: before[...])?.count ?? 1)
    for position in prefix.reversed() where left > 0 {
      left -= firstPieceOfWord[position + 1] - firstPieceOfWord[position]
      if occurrenceOfWord[position] == nil { occurrenceOfWord[position] = found.count - 1 }
    }
  }

  /// Whether a form is a name of a state in a user's own table, which may list persons under it.
  func isOwnState(_ form: KnownForm) -> Bool {
    form.reading.sense == .name && knowledge.gazetteer.isOwn(form.reading.entry)
      && knowledge.gazetteer.entries[form.reading.entry].kind == .country
  }

  /// The state under which a user's own table lists a person.
  private func homeOfPerson(_ words: Range<Int>) -> String? {
    knowledge.gazetteer.readings(of: pieces(of: words).joined(separator: " ")).first {
      $0.sense == .name && knowledge.gazetteer.isOwn($0.entry)
        && knowledge.gazetteer.entries[$0.entry].kind == .country
    }.flatMap { knowledge.gazetteer.entries[$0.entry].code }
  }

  func knownPerson(_ words: Range<Int>) -> Int? {
    let readings = knowledge.gazetteer.readings(of: pieces(of: words).joined(separator: " "))
    return readings.first { knowledge.gazetteer.entries[$0.entry].kind == .person }?.entry
  }

  /// What a name names, from its titles, its last word, the name tagger and the mention's type.
  func kindOfName(_ words: Range<Int>) -> ActorKind? {
    let last = sentence.words[words.upperBound - 1]
    let title = titleBefore(words.lowerBound)
    if let form = pieces(of: words).first, words.count > 1,
      knowledge.lexicon.titles[form] != nil
    {
      return .person
    }
    let tagged = sentence.names.filter { $0.words.overlaps(words) }
      .max { $0.words.count < $1.words.count }
    switch tagged?.type {
    case .person: return .person
    case .organization: return .organization
    case .location: return .place
    case .event, .other, .group: return nil
    case nil: break
    }
    if words.count > 1,
      let noun = knowledge.lexicon.nounClass(last.lemma)
        ?? knowledge.lexicon.nounClass(last.text)
    {
      switch noun {
      case .event: return .event
      case .organization, .organizationAnaphor, .group: return .organization
      case .place: return .place
      default: break
      }
    }
    if words.count > 1, pieces(of: words).first == "hmp" { return .place }
    if !title.isEmpty { return .person }
    let text = last.text
    if words.count == 1, text.contains(where: \.isNumber) { return nil }
    if words.count == 1, text.contains(".") || text.dropFirst().contains(where: \.isUppercase),
      !text.contains("-"), text.contains(where: \.isLowercase), !isNameWithPrefix(text)
    {
      return .organization  // "Polygraph.info", "WikiLeaks", "MaT"
    }
    let head = sentence.head(of: words)
    if let marker = sentence.caseMarkers(of: head).first,
      ["in", "near", "inside", "outside", "around", "across"].contains(marker),
      words.map({ mentionTypes[$0] }).contains(.person)
    {
      return .place
    }
    if words.count == 1, last.xpos == "NNPS", mentionTypes[words.lowerBound] == .person {
      return .group  // "Uighurs"
    }
    let types = [mentionTypes[head]] + words.map { mentionTypes[$0] }
    for type in types {
      switch type {
      case .person: return .person
      case .organization: return .organization
      case .place: return .place
      default: continue
      }
    }
    return nil
  }

  /// "McDonald", "O'Brien", "DiCaprio" have capitals inside but name people.
  func isNameWithPrefix(_ text: String) -> Bool {
    knowledge.lexicon.words[.namePrefix].contains { text.hasPrefix($0) }
  }
}
