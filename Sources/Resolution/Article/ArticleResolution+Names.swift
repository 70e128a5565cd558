import Extraction
import GraphModel
import Language

extension ArticleResolution {
  /// Gives a name one kind in the whole article: the one it has most often.
  mutating func voteOnKinds() {
    var votes: [String: [ActorKind: Int]] = [:]
    for occurrence in occurrences where occurrence.form == .name && occurrence.entry == nil {
      guard let kind = occurrence.kind else { continue }
      let last = knowledge.lexicon.nounClass(occurrence.pieces.last ?? "")
      let isBody = last == .organization || last == .organizationAnaphor
      let weight = !occurrence.titles.isEmpty || (isBody && kind == .organization) ? 3 : 1
      votes[occurrence.pieces.joined(separator: " "), default: [:]][kind, default: 0] += weight
    }
    for occurrence in occurrences where occurrence.form == .nominal {
      guard let index = apposedName(occurrence) else { continue }
      let key = occurrences[index].pieces.joined(separator: " ")
      switch occurrence.nounClass {
      case .person, .people, .personAnaphor: votes[key, default: [:]][.person, default: 0] += 2
      case .organization, .organizationAnaphor:
        let isPerson = occurrences[index].kind == .person
        votes[key, default: [:]][.organization, default: 0] += isPerson ? 0 : 2
      default: break
      }
    }
    for occurrence in occurrences
    where occurrence.form == .name && occurrence.kind == .place && occurrence.pieces.count > 1 {
      // "Rukban camp" says what "Rukban" is.
      let core = coreOfName(occurrence.pieces)
      guard core.count < occurrence.pieces.count else { continue }
      votes[core.joined(separator: " "), default: [:]][.place, default: 0] += 2
    }
    for index in occurrences.indices
    where occurrences[index].form == .name && occurrences[index].entry == nil {
      let key = occurrences[index].pieces.joined(separator: " ")
      guard let counts = votes[key] else { continue }
      let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
      occurrences[index].kind = best?.key
    }
  }

  /// The name without an entry that a common noun stands in apposition to.
  func apposedName(_ occurrence: Occurrence) -> Int? {
    let sentence = document.sentences[occurrence.sentence]
    let word = sentence.words[occurrence.head]
    var places = sentence.dependents(of: occurrence.head, as: .appos)
    if word.relation == .appos, let head = word.head { places.append(head) }
    for position in places {
      if let other = occurrenceOfWord[occurrence.sentence][position],
        occurrences[other].form == .name, occurrences[other].entry == nil
      {
        return other
      }
    }
    return nil
  }

  /// Names of the gazetteer: countries, capitals, organizations, peoples.
  mutating func resolveKnownNames() {
    let countries = namedCountries
    for index in occurrences.indices {
      if isElsewhere(occurrences[index], countries) {
        (occurrences[index].entry, occurrences[index].sense) = (nil, nil)
      }
      let occurrence = occurrences[index]
      guard let entry = occurrence.entry, let sense = occurrence.sense else { continue }
      let sentence = document.sentences[occurrence.sentence]
      switch sense {
      case .name:
        if isDateline(occurrence) { continue }
        assign(index, to: [draft(entry: entry)], rule: "gazetteer.name")
      case .adjective:
        assign(index, to: [draft(entry: entry)], rule: "gazetteer.adjective", isAlias: false)
      case .seat:
        if isDateline(occurrence) { continue }
        if Metonymy(sentence: sentence, lexicon: knowledge.lexicon).acts(occurrence.head) {
          assign(index, to: [draft(entry: entry)], rule: "gazetteer.metonym")
        } else {
          let actor = placeDraft(occurrence)
          drafts[actor].country = knowledge.gazetteer.entries[entry].country
          assign(index, to: [actor], rule: "gazetteer.place")
        }
      case .people:
        let country = knowledge.gazetteer.entries[entry]
        let text = text(occurrence.words, in: occurrence.sentence)
        let actor = draft(key: "group:\(country.key):people") {
          ActorDraft(
            name: text, kind: .group, code: country.code,
            key: "group:\(country.code ?? country.key):people", isNamed: false,
            country: country.country, isPlural: true, noun: NameKey.folded(text))
        }
        assign(index, to: [actor], rule: "gazetteer.people")
      }
    }
  }

  /// The codes of the countries that the article names, also by their adjectives and capitals.
  private var namedCountries: Set<String> {
    Set(
      occurrences.compactMap(\.entry).map { knowledge.gazetteer.entries[$0] }
        .filter { $0.kind == .country }.compactMap(\.code))
  }

  /// Whether a name that parties of many countries bear cannot be the known one, since the article is
  /// about other countries: the "Labour Party" of New Zealand.
  private func isElsewhere(_ occurrence: Occurrence, _ countries: Set<String>) -> Bool {
    guard let position = occurrence.entry, occurrence.sense == .name, !countries.isEmpty else {
      return false
    }
    let entry = knowledge.gazetteer.entries[position]
    guard entry.kind == .organization, let country = entry.country else { return false }
    return occurrence.pieces.last == "party" && !countries.contains(country)
      && knowledge.gazetteer.isGeneric(occurrence.pieces)
  }

  /// "MOSCOW (Reuters) –" at the start of a paragraph names where a report was written.
  func isDateline(_ occurrence: Occurrence) -> Bool {
    let words = document.sentences[occurrence.sentence].words
    guard occurrence.words.lowerBound <= 2, occurrence.words.upperBound < words.count else {
      return false
    }
    let place = words[occurrence.words]
    let isShouted = place.allSatisfy { $0.text == $0.text.uppercased() && $0.text.count > 3 }
    let after = words[occurrence.words.upperBound...].prefix(8)
    let hasDash = after.contains { ["-", "–", "—", "--"].contains($0.text) }
    guard let next = after.first, hasDash, occurrence.words.lowerBound == 0 else { return false }
    return next.text == "(" || (isShouted && (next.text == "," || next.tag == .punctuation))
      || ["–", "—", "--"].contains(next.text)
  }

  mutating func placeDraft(_ occurrence: Occurrence) -> Int {
    let name = text(occurrence.words, in: occurrence.sentence)
    let key = "place:" + occurrence.pieces.joined(separator: " ")
    return draft(key: key) {
      ActorDraft(name: name, kind: .place, isNamed: true, pieces: occurrence.pieces)
    }
  }

  /// Persons: full names first, then surnames and other short forms.
  mutating func resolvePersons() {
    let persons = occurrences.indices.filter {
      occurrences[$0].form == .name && occurrences[$0].kind == .person
        && occurrences[$0].actors.isEmpty
    }.sorted { (-occurrences[$0].pieces.count, $0) < (-occurrences[$1].pieces.count, $1) }
    for index in persons { resolvePerson(index) }
    // A surname that the model takes for something else: "Assange" as an organization.
    for index in occurrences.indices {
      let occurrence = occurrences[index]
      guard occurrence.form == .name, occurrence.actors.isEmpty, occurrence.kind != .person,
        occurrence.entry == nil, !occurrence.pieces.isEmpty
      else { continue }
      let matches = drafts.indices.filter {
        drafts[$0].kind == .person && drafts[$0].isNamed
          && PersonName.match(occurrence.pieces, with: drafts[$0].pieces) != nil
      }
      if matches.count == 1 { assign(index, to: matches, rule: "name.surname") }
    }
  }

  mutating func resolvePerson(_ index: Int) {
    let occurrence = occurrences[index]
    guard !occurrence.pieces.isEmpty else { return }
    if let entry = occurrence.entry {
      return assign(index, to: [draft(entry: entry)], rule: "gazetteer.name")
    }
    var best: [(draft: Int, match: PersonName.Match)] = []
    for (position, draft) in drafts.enumerated() where draft.kind == .person && draft.isNamed {
      guard let match = PersonName.match(occurrence.pieces, with: draft.pieces) else { continue }
      if let sex = draft.sex, let own = occurrence.sex, sex != own { continue }
      best.append((position, match))
    }
    let strongest = best.map(\.match).min()
    let candidates = best.filter { $0.match == strongest }.map(\.draft)
    let chosen: Int
    if let match = strongest, candidates.count == 1 {
      chosen = candidates[0]
      assign(index, to: [chosen], rule: match.rule)
    } else if let match = strongest, match != .exact {
      // Several bear the name: the one named in full last before is meant.
      let place = occurrence.place
      let before = candidates.filter { drafts[$0].last.map { $0 < place } ?? false }
      chosen =
        before.max { (drafts[$0].last ?? place) < (drafts[$1].last ?? place) }
        ?? candidates[0]
      assign(index, to: [chosen], rule: match.rule)
    } else {
      drafts.append(
        ActorDraft(
          name: text(occurrence.words, in: occurrence.sentence), kind: .person, isNamed: true,
          pieces: occurrence.pieces))
      chosen = drafts.count - 1
      assign(index, to: [chosen], rule: "name.full")
    }
    if let sex = occurrence.sex { drafts[chosen].sex = drafts[chosen].sex ?? sex }
  }

  /// "The Rukban camp, also known as the Berm": two names of one thing.
  mutating func linkOtherNames() {
    for index in occurrences.indices {
      let occurrence = occurrences[index]
      guard occurrence.form == .name, occurrence.entry == nil, !occurrence.pieces.isEmpty,
        let other = knownAs(occurrence), let actor = occurrences[other].actors.first,
        occurrences[other].actors.count == 1
      else { continue }
      let same = occurrences.indices.filter {
        occurrences[$0].form == .name && occurrences[$0].pieces == occurrence.pieces
      }
      for position in same where occurrences[position].actors != [actor] {
        for former in occurrences[position].actors { forget(former, mentions: position) }
        assign(position, to: [actor], rule: "name.known-as")
      }
    }
  }

  /// "Rubkan camp" beside "Rukban camp": two letters of a long name changed places in one article.
  mutating func linkMisspelt() {
    var groups: [String: [Int]] = [:]
    for (position, draft) in drafts.enumerated()
    where draft.isNamed && draft.key == nil && !draft.forms.isEmpty {
      let core = coreOfName(draft.pieces).joined(separator: " ")
      guard core.count >= 6 else { continue }
      groups["\(draft.kind.rawValue):\(String(core.sorted()))", default: []].append(position)
    }
    for key in groups.keys.sorted() {
      guard let group = groups[key], group.count == 2 else { continue }
      let ranked = group.sorted {
        (mentionCount($1), $0) < (mentionCount($0), $1)
      }
      let cores = ranked.map { Array(coreOfName(drafts[$0].pieces).joined(separator: " ")) }
      let different = zip(cores[0], cores[1]).enumerated().filter { $0.element.0 != $0.element.1 }
      guard cores[0].count == cores[1].count, different.count == 2,
        different[0].offset + 1 == different[1].offset
      else { continue }
      for index in occurrences.indices where occurrences[index].actors == [ranked[1]] {
        forget(ranked[1], mentions: index)
        assign(index, to: [ranked[0]], rule: "name.misspelt")
      }
    }
  }

  private func mentionCount(_ draft: Int) -> Int {
    drafts[draft].forms.reduce(0) { $0 + $1.count }
  }

  /// The name before "known as".
  private func knownAs(_ occurrence: Occurrence) -> Int? {
    let words = document.sentences[occurrence.sentence].words
    var position = occurrence.words.lowerBound - 1
    if position >= 0, words[position].tag == .determiner { position -= 1 }
    guard position >= 1, words[position].lowercased == "as",
      ["known", "called", "dubbed"].contains(words[position - 1].lowercased)
    else { return nil }
    position -= 2
    while position >= 0,
      words[position].tag == .adverb || words[position].tag == .punctuation
        || ["formerly", "also"].contains(words[position].lowercased)
    {
      position -= 1
    }
    guard position >= 0, let other = occurrenceOfWord[occurrence.sentence][position],
      occurrences[other].form == .name
    else { return nil }
    return other
  }

  /// Organizations and places that the gazetteer does not know.
  mutating func resolveOtherNames() {
    let names = occurrences.indices.filter {
      occurrences[$0].form == .name && occurrences[$0].actors.isEmpty
        && [.organization, .place, .group].contains(occurrences[$0].kind)
        && !occurrences[$0].pieces.isEmpty
    }.sorted { (-occurrences[$0].pieces.count, $0) < (-occurrences[$1].pieces.count, $1) }
    for index in names {
      let occurrence = occurrences[index]
      if isDateline(occurrence) { continue }
      let kind = occurrence.kind ?? .organization
      let key = "\(kind.rawValue):" + occurrence.pieces.joined(separator: " ")
      if let known = draftOfKey[key] {
        assign(index, to: [known], rule: "name.same")
      } else if let longer = longerName(occurrence) {
        assign(index, to: [longer], rule: "name.short")
      } else {
        let name = text(occurrence.words, in: occurrence.sentence)
        // "The Liberal Party" is that of the country that the article is about.
        let isGeneric = kind == .organization && knowledge.gazetteer.isGeneric(occurrence.pieces)
        let country = occurrence.innerCountry ?? (isGeneric ? onlyCountry : nil)
        let actor = draft(key: key) {
          ActorDraft(
            name: name, kind: kind, isNamed: true, country: country, pieces: occurrence.pieces)
        }
        assign(index, to: [actor], rule: "name.full")
      }
    }
  }

  /// The one longer name that a short one abbreviates: "Amnesty" for "Amnesty International".
  func longerName(_ occurrence: Occurrence) -> Int? {
    let own = coreOfName(occurrence.pieces)
    guard !own.isEmpty else { return nil }
    let matches = drafts.indices.filter { position in
      let draft = drafts[position]
      guard draft.isNamed, draft.kind == occurrence.kind, draft.pieces.count > 1 else {
        return false
      }
      let longer = draft.kind == .place ? coreOfName(draft.pieces) : draft.pieces
      return draft.kind == .place ? longer == own : longer.starts(with: own)
    }
    return matches.count == 1 ? matches[0] : nil
  }

  /// A place's name without "al" and the kind of place: "al-Tanf base" gives `tanf`, and "HMP
  /// Belmarsh" (a British prison) `belmarsh`.
  func coreOfName(_ pieces: [String]) -> [String] {
    var core = pieces[...]
    if core.count > 1, let first = core.first, ["al", "the", "el", "hmp"].contains(first) {
      core = core.dropFirst()
    }
    if core.count > 1, let last = core.last,
      knowledge.lexicon.has(last, .kindOfPlace)
    {
      core = core.dropLast()
    }
    return Array(core)
  }

  /// Acronyms in brackets and elsewhere: "Independent National Electoral Commission (INEC)".
  mutating func linkAcronyms() {
    for index in occurrences.indices {
      let occurrence = occurrences[index]
      guard occurrence.form == .name, occurrence.pieces.count == 1, occurrence.entry == nil,
        NameKey.isAcronym(text(occurrence.words, in: occurrence.sentence)),
        let own = occurrence.pieces.first
      else { continue }
      let matches = drafts.indices.filter { position in
        let draft = drafts[position]
        return draft.isNamed && draft.kind == .organization && draft.pieces.count > 1
          && own.count > 1 && NameKey.initials(draft.pieces) == own
      }
      guard matches.count == 1, occurrence.actors != matches else { continue }
      for former in occurrence.actors { forget(former, mentions: index) }
      assign(index, to: matches, rule: "name.acronym")
    }
  }

  /// Takes a mention away from an actor.
  mutating func forget(_ actor: Int, mentions index: Int) {
    let text = Self.unbracketed(text(occurrences[index].words, in: occurrences[index].sentence))
    guard let form = drafts[actor].forms.firstIndex(where: { $0.text == text }) else { return }
    drafts[actor].forms[form].count -= 1
    if drafts[actor].forms[form].count == 0 { drafts[actor].forms.remove(at: form) }
  }
}
