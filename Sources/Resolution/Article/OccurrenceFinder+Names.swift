import Extraction
import GraphModel
import Language

extension OccurrenceFinder {
  /// Runs of words that may be proper names, before they are taken apart.
  func nameRuns(_ known: [KnownForm]) -> [Range<Int>] {
    let words = sentence.words
    let reserved = reservedWords(known)
    var isName = words.indices.map { isNameWord($0) && !reserved.contains($0) }
    for name in sentence.names where name.type != .group {
      for position in name.words where words.indices.contains(position) {
        // The tagger may take "The Shire" for the name; known names decide about their articles.
        if position == name.words.lowerBound, words[position].tag == .determiner { continue }
        if isInFileNumber(position) { continue }
        isName[position] = true
      }
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
  func reservedWords(_ known: [KnownForm]) -> Set<Int> {
    var reserved: Set<Int> = []
    for form in known {
      // "Danish Islamist media", "MSF Kenya": a user's common noun is no part of a name.
      for place in [form.words.lowerBound - 1, form.words.upperBound]
      where isAgent(place..<place + 1) {
        reserved.insert(place)
      }
    }
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
  func isAfterKnown(_ position: Int, _ known: [KnownForm]) -> Bool {
    guard position > 0 else { return true }
    let before = sentence.words[position - 1]
    guard before.isCapitalized, before.isProper else { return true }
    if known.contains(where: { $0.words.contains(position - 1) }) { return true }
    return knowledge.lexicon.titles[NameKey.pieces(before.text).joined(separator: " ")] != nil
  }

  func isNameWord(_ position: Int) -> Bool {
    let word = sentence.words[position]
    guard word.tag != .punctuation, word.tag != .symbol, !NameKey.pieces(word.text).isEmpty,
      !word.text.contains("@"), !word.text.hasPrefix("#"), !isInFileNumber(position)
    else {
      return false
    }
    if knowledge.lexicon.isNever(word.text), word.isCapitalized {
      let isPartOfName = [position - 1, position + 1].contains { neighbor in
        sentence.words.indices.contains(neighbor) && sentence.words[neighbor].isProper
          && sentence.words[neighbor].isCapitalized
          && (mentionTypes[position] == .person || mentionTypes[neighbor] == .person)
      }
      if !isPartOfName { return false }
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
  func isJoiner(_ position: Int, _ known: [KnownForm]) -> Bool {
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
    case let form
    where knowledge.lexicon.has(form, .nameParticle) || knowledge.lexicon.has(form, .kunya):
      return true
    case "for", "on", "against":
      // "Center for Strategic Studies"
      guard before.isProper,
        !known.contains(where: {
          $0.words.upperBound == position || $0.words.lowerBound == position + 1
        })
      else {
        return false
      }
      switch knowledge.lexicon.nounClass(before.text) {
      case .organization, .organizationAnaphor: return sentence.words[position + 1].isProper
      default: return false
      }
    case "of":
      if known.contains(where: {
        $0.words.upperBound == position
          || ($0.words.lowerBound == position + 1
            && !isBody(position - 1))
      }) {
        return false
      }
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

  /// Whether a word is a part of a number such as "FHC/ABJ/03/095/2018".
  private func isInFileNumber(_ position: Int) -> Bool {
    let words = sentence.words
    var (first, last) = (position, position)
    while first > 0, !words[first - 1].isFollowedBySpace { first -= 1 }
    while last + 1 < words.count, !words[last].isFollowedBySpace { last += 1 }
    let text = words[first...last].map(\.text).joined()
    return text.contains("/") && text.unicodeScalars.contains { ("0"..."9").contains($0) }
  }

  /// Whether a word is the kind of body that a name ends or begins with: "Bank", "University".
  func isBody(_ position: Int) -> Bool {
    switch knowledge.lexicon.nounClass(sentence.words[position].text) {
    case .organization, .organizationAnaphor: true
    default: false
    }
  }

  /// Whether two names meet before a word.
  func isNameBorder(_ position: Int, _ known: [KnownForm]) -> Bool {
    if let name = sentence.names.first(where: { $0.words.lowerBound == position }) {
      // "Federal Reserve Bank of New York": what has been joined by a preposition stays together.
      if sentence.words[position - 1].tag == .adposition { return false }
      // "Western Asia", of which "Asia" alone may be tagged.
      if name.type == .location, isDirection(position - 1),
        !known.contains(where: {
          $0.words.lowerBound == position || $0.words.contains(position - 1)
        })
      {
        return false
      }
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
      let title = isOwnState(form) ? titleBefore(run.lowerBound) : run.lowerBound..<run.lowerBound
      if !title.isEmpty { return addPerson(run, prefix: title) }
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
    if run.count == 1,
      isCommonNoun(run.lowerBound)
        || pieces(of: run).allSatisfy({ knowledge.lexicon.has($0, .legalForm) })
    {
      return
    }
    if let form = companyForm(run, known) {
      add(form)
      return
    }
    if run.count > 1, endsWithOffice(run) { return }
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
    let unknown = restAfterKnown(run, known)
    if isNationality(run.lowerBound, known), !unknown.isEmpty,
      knowledge.lexicon.offices[pieces(of: unknown)] != nil
    {
      return  // "an Iraqi General"
    }
    if kind == .person, unknown.lowerBound > run.lowerBound, unknown.count >= 2 {
      // "ambassador to the European Union Gordon Sondland"
      for form in known where run.lowerBound..<unknown.lowerBound ~= form.words.lowerBound {
        add(form)
      }
      addPerson(unknown, prefix: unknown.lowerBound..<unknown.lowerBound)
      return
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
  func isTiled(_ run: Range<Int>, _ known: [KnownForm]) -> Bool {
    run.allSatisfy { position in
      known.contains { $0.words.contains(position) }
        || firstPieceOfWord[position] == firstPieceOfWord[position + 1]
    }
  }

  /// "Advocacy Director", "Research Fellow": words that end with an office are no name, save for
  /// offices that are also surnames.
  func endsWithOffice(_ run: Range<Int>) -> Bool {
    let own = pieces(of: run)
    guard let last = own.last, let office = knowledge.lexicon.offices.longestSuffix(of: own[...])
    else { return false }
    if office.count > 1 { return true }
    if knowledge.lexicon.has(last, .officeSurname) { return false }
    return !sentence.names.contains { $0.type == .person && $0.words.overlaps(run) }
  }

  /// A known company with its legal form: "SoftBank Group Corp".
  private func companyForm(_ run: Range<Int>, _ known: [KnownForm]) -> KnownForm? {
    guard var form = known.first(where: { $0.words.lowerBound == run.lowerBound && !$0.isPartial }),
      form.words.upperBound < run.upperBound, run.contains(form.words.upperBound - 1),
      knowledge.gazetteer.entries[form.reading.entry].kind == .organization
    else { return nil }
    let rest = pieces(of: form.words.upperBound..<run.upperBound)
    guard !rest.isEmpty,
      rest.allSatisfy({
        knowledge.lexicon.has($0, .legalForm) || knowledge.lexicon.has($0, .companyTail)
      })
    else { return nil }
    form.words = run
    return form
  }

  /// A capitalised common noun in the plural: "Refugees" in a headline.
  func isCommonNoun(_ position: Int) -> Bool {
    let word = sentence.words[position]
    if !word.isPluralNoun {
      // "Avenue" alone names nothing.
      switch knowledge.lexicon.nounClass(word.text) {
      case .place, .countryAnaphor, .organizationAnaphor, .never: return true
      default: return false
      }
    }
    switch knowledge.lexicon.nounClass(word.lemma) ?? knowledge.lexicon.nounClass(word.text) {
    case .person, .people, .group, .never: return true
    default: return false
    }
  }

  func restAfterKnown(_ run: Range<Int>, _ known: [KnownForm]) -> Range<Int> {
    var lower = run.lowerBound
    while let form = known.first(where: { $0.words.lowerBound == lower && !$0.isPartial }),
      form.words.upperBound <= run.upperBound
    {
      lower = form.words.upperBound
    }
    return lower..<max(lower, run.upperBound)
  }

  /// Whether an adjective of a country begins at a word.
  private func isNationality(_ position: Int, _ known: [KnownForm]) -> Bool {
    known.contains { $0.words.lowerBound == position && $0.reading.sense == .adjective }
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

  /// Takes a common noun into the name before it: "Rukban camp", "Islamic State group".
  mutating func extendByTail(_ known: [KnownForm]) {
    guard let index = found.indices.last, found[index].form == .name else { return }
    let occurrence = found[index]
    var tail = occurrence.words.upperBound
    if tail + 1 < sentence.words.count, sentence.words[tail].tag == .noun,
      sentence.words[tail].relation == .compound, sentence.words[tail].head == tail + 1,
      knowledge.lexicon.nounClass(sentence.words[tail + 1].lemma) == .place
    {
      tail += 1  // "Rukban refugee camp"
    }
    guard tail < sentence.words.count,
      sentence.words[tail].tag == .noun || sentence.words[tail].isProper,
      sentence.words[occurrence.head].head == tail,
      sentence.words[occurrence.head].relation == .compound
    else { return }
    let noun = sentence.words[tail].lemma
    switch knowledge.lexicon.nounClass(noun) {
    case .place where occurrence.entry == nil && occurrence.kind != .person:
      found[index].kind = .place
      found[index].pieces.append(NameKey.folded(noun))
    case .organizationAnaphor
    where occurrence.kind == .organization && occurrence.sense != .seat
      && tail == occurrence.words.upperBound:
      break
    default: return
    }
    guard !sentence.words[tail].isPluralNoun else { return }
    found[index].words = occurrence.words.lowerBound..<tail + 1
    found[index].head = tail
    for position in occurrence.words.upperBound...tail { occurrenceOfWord[position] = index }
  }
}
