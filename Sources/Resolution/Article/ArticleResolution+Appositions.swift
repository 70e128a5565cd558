import Extraction
import GraphModel
import Language

extension ArticleResolution {
  /// Gives persons the offices and countries that titles and appositions name.
  mutating func describePersons() {
    for index in occurrences.indices where occurrences[index].form == .name {
      guard occurrences[index].kind == .person, let actor = occurrences[index].actors.first,
        drafts[actor].kind == .person
      else { continue }
      describe(actor, by: index)
      for title in occurrences[index].titles where !drafts[actor].roles.contains(title) {
        drafts[actor].roles.append(title)
      }
    }
    for index in occurrences.indices
    where occurrences[index].form == .nominal && occurrences[index].actors.isEmpty {
      guard let actor = apposed(index), drafts[actor].kind == .person else { continue }
      describe(actor, by: index)
      let role = officePhrase(occurrences[index])
      if let role, !drafts[actor].roles.contains(role) { drafts[actor].roles.append(role) }
      if drafts[actor].code == nil, let country = drafts[actor].country {
        drafts[actor].code = occurrences[index].agent?.code(of: country)
      }
      drafts[actor].sex = drafts[actor].sex ?? occurrences[index].sex
      assignDescription(index, to: [actor], rule: "name.apposition")
    }
  }

  /// Lets a description refer to actors.
  ///
  /// What somebody else is called in the next article is no alias: "the president" is a mention of
  /// Donald Trump, "US President" and "President of the Senate" are names for somebody.
  mutating func assignDescription(
    _ index: Int, to actors: [Int], rule: String, isAlias: Bool = true
  ) {
    let occurrence = occurrences[index]
    let wholes = occurrence.qualifiers
      .filter { occurrences[$0].form != .pronoun && occurrences[$0].form != .nominal }
      .flatMap { occurrences[$0].actors }.filter { !actors.contains($0) }
    let words = withoutNumbers(occurrence)
    let text =
      wholes.isEmpty
      ? text(words, in: occurrence.sentence) : phrase(of: occurrence, with: wholes)
    let length = officePhrase(occurrence).map { $0.split(separator: " ").count } ?? 1
    let isBare = NameKey.pieces(text).count <= length
    let isNamed = actors.contains { drafts[$0].isNamed }
    assign(
      index, to: actors, rule: rule, isAlias: isAlias && !(isBare && isNamed), text: text)
  }

  mutating func describe(_ actor: Int, by index: Int) {
    let occurrence = occurrences[index]
    let qualifiers = qualifyingActors(index).filter { $0 != actor }
    guard let whole = qualifiers.first(where: { drafts[$0].kind != .person }) else {
      // A user's table may list the person under a state.
      guard drafts[actor].country == nil, let home = occurrence.innerCountry else { return }
      drafts[actor].country = home
      drafts[actor].code = (occurrence.agent ?? AgentRole("")).code(of: home)
      return
    }
    let isTopic = isTopic(whole, of: occurrence)
    if drafts[actor].country == nil, !isTopic {
      drafts[actor].country =
        drafts[whole].kind == .country ? drafts[whole].code : drafts[whole].country
    }
    if drafts[actor].whole == nil { drafts[actor].whole = whole }
    if drafts[actor].code == nil, occurrence.office != nil || occurrence.agent != nil, !isTopic {
      drafts[actor].code = occurrence.code(of: drafts[whole])
    }
  }

  /// "A China scholar", "a Russia expert": the country is what the person knows, not whose he is.
  func isTopic(_ whole: Int, of occurrence: Occurrence) -> Bool {
    guard drafts[whole].kind == .country,
      knowledge.lexicon.has(occurrence.office ?? "", .expertOfCountry)
    else { return false }
    return occurrence.qualifiers.contains { qualifier in
      let other = occurrences[qualifier]
      guard other.form == .name, other.actors.contains(whole), let entry = other.entry else {
        return false
      }
      let word = document.sentences[other.sentence].words[other.head]
      let adjectives = knowledge.gazetteer.entries[entry].adjectives.map(NameKey.normalized)
      return word.relation == .compound
        && !adjectives.contains(other.pieces.joined(separator: " "))
    }
  }

  /// The office as written, in lower case: "deputy spokesman".
  func officePhrase(_ occurrence: Occurrence) -> String? {
    guard occurrence.office != nil else { return nil }
    let words = document.sentences[occurrence.sentence].words[occurrence.words]
    let pieces = words.flatMap { NameKey.pieces($0.text) }
    let count = knowledge.lexicon.offices.longestSuffix(of: pieces[...])?.count ?? 1
    return pieces.suffix(count).joined(separator: " ")
  }

  /// The named actor that a common noun stands beside: "Alexei Zaytsev, the deputy spokesman".
  func apposed(_ index: Int) -> Int? {
    let occurrence = occurrences[index]
    let sentence = document.sentences[occurrence.sentence]
    let word = sentence.words[occurrence.head]
    var places: [Int] = []
    if let head = word.head, [.appos, .nmodDesc, .flat, .compound].contains(word.relation) {
      places.append(head)
    }
    places += sentence.dependents(of: occurrence.head, as: .appos, .flat, .nmodDesc)
    for position in places {
      guard let other = occurrenceOfWord[occurrence.sentence][position], other != index,
        occurrences[other].form == .name, let actor = occurrences[other].actors.first,
        occurrences[other].actors.count == 1
      else { continue }
      let isAppos = word.relation == .appos || sentence.words[position].relation == .appos
      if agrees(occurrence, with: actor, strictly: !isAppos) { return actor }
    }
    return namedAfterComma(occurrence) ?? namedBeforeComma(occurrence)
  }

  /// "Stratfor, the Texas-based organization, ...": a phrase between commas after a name.
  func namedBeforeComma(_ occurrence: Occurrence) -> Int? {
    let words = document.sentences[occurrence.sentence].words
    guard occurrence.isDefinite || occurrence.nounClass == .person else { return nil }
    var comma = occurrence.words.lowerBound - 1
    while comma >= 0, comma > occurrence.words.lowerBound - 6, words[comma].text != "," {
      switch words[comma].tag {
      case .determiner, .adjective, .adverb, .properNoun, .noun, .verb, .coordinator: comma -= 1
      case .punctuation where words[comma].text == "-": comma -= 1
      default: return nil
      }
    }
    let end = occurrence.words.upperBound
    // "..., Research and Advocacy Director for the Middle East": an office may say of what it is.
    let isClosed =
      end < words.count
      && (words[end].tag == .punctuation
        || (occurrence.office != nil && words[end].tag == .adposition))
    guard comma > 0, isClosed, words[comma].text == ",",
      let other = occurrenceOfWord[occurrence.sentence][comma - 1],
      occurrences[other].form == .name, occurrences[other].words.upperBound == comma,
      let actor = occurrences[other].actors.first
    else { return nil }
    return agrees(occurrence, with: actor, strictly: true) ? actor : nil
  }

  /// "President of the Senate, Bukola Saraki, ...": a name between commas after an office.
  func namedAfterComma(_ occurrence: Occurrence) -> Int? {
    guard occurrence.office != nil, !occurrence.isPlural else { return nil }
    let words = document.sentences[occurrence.sentence].words
    var next = occurrence.words.upperBound
    if next < words.count, words[next].lowercased == "of" {
      next += 1
      while next < words.count, next < occurrence.words.upperBound + 8,
        words[next].isCapitalized || ["the", "of", "and", "for"].contains(words[next].lowercased)
      {
        next += 1
      }
    }
    guard next + 1 < words.count, words[next].text == ",",
      let other = occurrenceOfWord[occurrence.sentence][next + 1],
      occurrences[other].form == .name, occurrences[other].kind == .person,
      occurrences[other].titles.isEmpty, occurrences[other].pieces.count > 1,
      occurrences[other].words.lowerBound == next + 1, let actor = occurrences[other].actors.first
    else { return nil }
    let after = occurrences[other].words.upperBound
    guard after < words.count else { return nil }
    let tag = words[after].tag
    guard tag == .punctuation || tag == .verb || tag == .auxiliary else { return nil }
    return agrees(occurrence, with: actor) ? actor : nil
  }
}
