import GraphModel
import Language

extension OccurrenceFinder {
  /// Runs of words that may be proper names, before they are taken apart.
  func nameRuns(_ known: [KnownForm]) -> [Range<Int>] {
    let words = sentence.words
    let reserved = reservedWords(known)
    var isName = words.indices.map { isNameWord($0) && !reserved.contains($0) }
    for name in sentence.names where name.type != .group {
      for position in name.words where words.indices.contains(position) { isName[position] = true }
    }
    for form in known where !form.isPartial && form.words.count > 1 {
      for position in form.words { isName[position] = true }
    }
    for position in words.indices.dropFirst().dropLast() {
      guard !isName[position], isName[position - 1], isName[position + 1] else { continue }
      if isJoiner(position, known) { isName[position] = true }
    }
    var runs: [Range<Int>] = []
    var start: Int?
    for position in words.indices {
      let isBorder = position > 0 && isNameBorder(position, known)
      if let first = start, !isName[position] || isBorder {
        runs.append(first..<position)
        start = nil
      }
      if isName[position], start == nil { start = position }
    }
    if let first = start { runs.append(first..<words.count) }
    return runs
  }

  /// Words of offices and bodies that are no part of a name: "Deputy Director of Public Prosecution".
  private func reservedWords(_ known: [KnownForm]) -> Set<Int> {
    var reserved: Set<Int> = []
    var position = 0
    while position < sentence.words.count {
      let end = min(sentence.words.count, position + 8)
      let ahead = singularPieces(of: position..<end)
      let office = knowledge.lexicon.offices.longestPrefix(of: ahead[...])?.count ?? 0
      let body = knowledge.lexicon.institutions.longestPrefix(of: ahead[...])?.count ?? 0
      let count = max(office, body)
      guard count >= 2, let words = wordRange(from: position, pieces: count),
        sentence.words[position].isCapitalized,
        !known.contains(where: { $0.words.overlaps(words) && $0.words.count > 1 }),
        isAfterKnown(position, known)
      else {
        position += 1
        continue
      }
      reserved.formUnion(words)
      position = words.upperBound
    }
    return reserved
  }

  /// The words that consist of exactly so many pieces.
  func wordRange(from position: Int, pieces count: Int) -> Range<Int>? {
    var upper = position
    var left = count
    while left > 0, upper < sentence.words.count {
      left -= firstPieceOfWord[upper + 1] - firstPieceOfWord[upper]
      upper += 1
    }
    return left == 0 ? position..<upper : nil
  }

  /// Whether nothing before a word could be the beginning of the same name.
  private func isAfterKnown(_ position: Int, _ known: [KnownForm]) -> Bool {
    guard position > 0 else { return true }
    let before = sentence.words[position - 1]
    guard before.isCapitalized, before.isProper else { return true }
    if known.contains(where: { $0.words.contains(position - 1) }) { return true }
    return knowledge.lexicon.titles[NameKey.pieces(before.text).joined(separator: " ")] != nil
  }

  private func isNameWord(_ position: Int) -> Bool {
    let word = sentence.words[position]
    guard word.tag != .punctuation, word.tag != .symbol, !NameKey.pieces(word.text).isEmpty else {
      return false
    }
    if knowledge.lexicon.isNever(word.text), word.isCapitalized {
      let isSurname =
        position > 0 && sentence.words[position - 1].isProper
        && (mentionTypes[position] == .person || mentionTypes[position - 1] == .person)
      if !isSurname { return false }
    }
    let hasCapital = word.text.unicodeScalars.contains { $0.properties.isUppercase }
    if word.isProper { return hasCapital || word.text.count <= 3 }
    guard position > 0, word.isCapitalized else { return false }
    switch word.tag {
    case .adjective, .noun, .other:
      let neighbors = [position - 1, position + 1].filter { sentence.words.indices.contains($0) }
      return neighbors.contains { neighbor in
        let other = sentence.words[neighbor]
        return other.isCapitalized && (other.isProper || (other.tag == .adjective && neighbor > 0))
      } && !sentence.words[position - 1].text.hasPrefix("\"")
    default: return false
    }
  }

  /// Whether a word joins the name words on both sides into one name.
  private func isJoiner(_ position: Int, _ known: [KnownForm]) -> Bool {
    let word = sentence.words[position]
    let before = sentence.words[position - 1]
    switch word.lowercased {
    case "-", "–", "&":
      let isKnown =
        known.contains { $0.words.upperBound == position }
        && known.contains { $0.words.lowerBound == position + 1 }
      return (!before.isFollowedBySpace || word.text == "&") && !isKnown
    case "'s", "’s":
      // "Westminster Magistrate's Court"
      let after = sentence.words[position + 1]
      return knowledge.lexicon.nounClass(after.text) == .organization && after.isCapitalized
        && mentionTypes[position - 1] != .person && before.isProper
        && !known.contains { $0.words.upperBound == position }
        && (position + 2 >= sentence.words.count || !sentence.words[position + 2].isProper)
    case "bin", "ibn", "al", "el", "ul", "von", "van", "der", "de", "da", "di", "del", "la", "le",
      "bint", "abu", "du", "dos", "das":
      return true
    case "of":
      if known.contains(where: { $0.words.upperBound == position }) { return false }
      let left = NameKey.pieces(before.text)
      if knowledge.lexicon.offices[left] != nil || knowledge.lexicon.institutions[left] != nil
        || knowledge.lexicon.titles[left.joined(separator: " ")] != nil
      {
        return false
      }
      return before.isProper && before.relation != .amod && mentionTypes[position - 1] != .person
    default: return false
    }
  }

  /// Whether two names meet before a word.
  private func isNameBorder(_ position: Int, _ known: [KnownForm]) -> Bool {
    if sentence.names.contains(where: { $0.words.lowerBound == position }) {
      return !known.contains {
        $0.words.contains(position) && $0.words.contains(position - 1)
      }
    }
    if let name = sentence.names.first(where: { $0.words.upperBound == position }) {
      // A nationality begins the name of a body; a person's name ends where its tag ends.
      return name.type == .person
    }
    return false
  }

  /// Adds the names that a run of name words consists of.
  mutating func addNames(in run: Range<Int>, _ known: [KnownForm]) {
    if let form = known.first(where: { $0.words == run }), !form.isPartial {
      var form = form
      form.words = run
      add(form)
      extendByTail(known)
      return
    }
    if knowledge.lexicon.offices[pieces(of: run)] != nil
      || knowledge.lexicon.titles[pieces(of: run).joined(separator: " ")] != nil
    {
      return
    }
    if run.count == 1, isCommonNoun(run.lowerBound) { return }
    if let split = titleSplit(run, known) {
      addPerson(split.name, prefix: split.prefix)
      return
    }
    if isTiled(run, known) {
      for form in known where run.contains(form.words.lowerBound) { add(form) }
      extendByTail(known)
      return
    }
    let last = NameKey.pieces(sentence.words[run.upperBound - 1].text)
    let kind = kindOfName(run)
    if kind != .person || knowledge.lexicon.offices[pieces(of: run)] != nil {
      let rest = run.clamped(to: restAfterKnown(run, known))
      if knowledge.lexicon.offices.longestSuffix(of: pieces(of: rest)[...])?.count
        == pieces(of: rest).count, !rest.isEmpty
      {
        return  // An office without a name: "UK Home Secretary".
      }
      if isInstitution(rest) { return }
    }
    if kind == .person {
      let title = titleBefore(run.lowerBound)
      addPerson(run, prefix: title)
      return
    }
    guard !last.isEmpty else { return }
    var occurrence = Occurrence(
      sentence: number, words: run, head: sentence.head(of: run), form: .name, kind: kind)
    occurrence.pieces = pieces(of: run)
    let inner = known.first {
      $0.words.lowerBound == run.lowerBound && run.contains($0.words.upperBound - 1)
    }
    if let inner, inner.reading.sense == .adjective || kind == .organization {
      // The country of "Swedish Prosecution Authority" is evidence, no actor of its own.
      occurrence.innerCountry = knowledge.gazetteer.entries[inner.reading.entry].country
    }
    append(occurrence)
    extendByTail(known)
  }

  /// A run whose every word belongs to a known form, apart from joiners.
  private func isTiled(_ run: Range<Int>, _ known: [KnownForm]) -> Bool {
    run.allSatisfy { position in
      known.contains { $0.words.contains(position) }
        || firstPieceOfWord[position] == firstPieceOfWord[position + 1]
    }
  }

  /// A capitalised common noun in the plural: "Refugees" in a headline.
  private func isCommonNoun(_ position: Int) -> Bool {
    let word = sentence.words[position]
    guard word.isPluralNoun else { return false }
    switch knowledge.lexicon.nounClass(word.lemma) ?? knowledge.lexicon.nounClass(word.text) {
    case .person, .people, .group, .never: return true
    default: return false
    }
  }

  private func restAfterKnown(_ run: Range<Int>, _ known: [KnownForm]) -> Range<Int> {
    var lower = run.lowerBound
    while let form = known.first(where: { $0.words.lowerBound == lower && !$0.isPartial }),
      form.words.upperBound <= run.upperBound
    {
      lower = form.words.upperBound
    }
    return lower..<max(lower, run.upperBound)
  }

  /// Whether words are nothing but a body of a state: "Foreign Ministry".
  func isInstitution(_ words: Range<Int>) -> Bool {
    guard !words.isEmpty else { return false }
    let forms = [pieces(of: words), singularPieces(of: words)]
    return forms.contains { knowledge.lexicon.institutions[$0] != nil }
  }

  /// Pieces with plural nouns in the singular.
  func singularPieces(of words: Range<Int>) -> [String] {
    words.flatMap { position -> [String] in
      let word = sentence.words[position]
      return NameKey.pieces(word.isPluralNoun ? word.lemma : word.text)
    }
  }

  /// Takes a run apart into titles or offices and a person's name.
  private func titleSplit(
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
    let before = singularPieces(of: prefix)
    if let office = knowledge.lexicon.offices.longestSuffix(of: before[...]) {
      occurrence.titles.append(before.suffix(office.count).joined(separator: " "))
      occurrence.office = office.value.name
      occurrence.role = office.value.role
      occurrence.sex = office.value.sex
    }
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

  private func knownPerson(_ words: Range<Int>) -> Int? {
    let readings = knowledge.gazetteer.readings(of: pieces(of: words).joined(separator: " "))
    return readings.first { knowledge.gazetteer.entries[$0.entry].kind == .person }?.entry
  }

  /// Takes a common noun into the name before it: "Rukban camp", "Islamic State group".
  private mutating func extendByTail(_ known: [KnownForm]) {
    guard let index = found.indices.last else { return }
    let occurrence = found[index]
    let tail = occurrence.words.upperBound
    guard tail < sentence.words.count, occurrence.form == .name,
      sentence.words[tail].tag == .noun || sentence.words[tail].isProper,
      sentence.words[occurrence.head].head == tail,
      sentence.words[occurrence.head].relation == .compound
    else { return }
    let noun = sentence.words[tail].lemma
    switch knowledge.lexicon.nounClass(noun) {
    case .place where occurrence.entry == nil && occurrence.kind != .person:
      found[index].kind = .place
      found[index].pieces.append(NameKey.folded(noun))
    case .organizationAnaphor where occurrence.kind == .organization && occurrence.sense != .seat:
      break
    default: return
    }
    guard !sentence.words[tail].isPluralNoun else { return }
    found[index].words = occurrence.words.lowerBound..<tail + 1
    found[index].head = tail
    occurrenceOfWord[tail] = index
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
    if words.count > 1, let noun = knowledge.lexicon.nounClass(last.lemma) {
      switch noun {
      case .organization, .organizationAnaphor, .group: return .organization
      case .place: return .place
      default: break
      }
    }
    if !title.isEmpty { return .person }
    let text = last.text
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
  private func isNameWithPrefix(_ text: String) -> Bool {
    ["Mc", "Mac", "O'", "O’", "De", "Di", "Le", "La", "Van", "Fitz", "St."].contains {
      text.hasPrefix($0)
    }
  }
}
