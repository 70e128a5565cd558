import Extraction
import GraphModel
import Language

extension ArticleResolution {
  /// Countries and other actors that qualify an occurrence, in order.
  func qualifyingActors(_ index: Int) -> [Int] {
    var result: [Int] = []
    for qualifier in occurrences[index].qualifiers {
      for actor in occurrences[qualifier].actors where !result.contains(actor) {
        result.append(actor)
      }
    }
    return result
  }

  /// Bodies whose state the phrase itself names: "the Russian and Syrian defense ministries".
  mutating func resolveQualifiedInstitution(_ index: Int) {
    let occurrence = occurrences[index]
    guard let office = occurrence.office else { return }
    let isState = occurrence.kind == .country
    var wholes = qualifyingActors(index)
    let countries = wholes.filter { drafts[$0].kind == .country }
    if !countries.isEmpty { wholes = countries }
    if isState {
      // The government of a country is the country; that of an organization, the organization.
      let states = wholes.compactMap { governed(by: $0) }
      if states.isEmpty || isDescribed(occurrence) { return }
      return assign(
        index, to: states, rule: "name.government", text: phrase(of: occurrence, with: wholes))
    }
    wholes = wholes.filter { drafts[$0].kind != .person && drafts[$0].kind != .group }
    if occurrence.kind == .group || !occurrence.isPlural, wholes.count > 1 {
      wholes = coordinated(occurrence, wholes)
    }
    guard !wholes.isEmpty else { return }
    var actors: [Int] = []
    for whole in wholes {
      if drafts[whole].kind == .place, countries.isEmpty { continue }
      let actor = institution(office, of: whole, occurrence)
      let isPart = occurrence.role != "OPP" && occurrence.role != "REB"
      if isPart, drafts[actor].wholeSentence == nil {
        drafts[actor].wholeSentence = occurrence.sentence
      }
      actors.append(actor)
    }
    guard !actors.isEmpty else { return }
    assign(
      index, to: actors, rule: "name.institution", text: phrase(of: occurrence, with: wholes))
  }

  /// Qualifiers that are members of one list; of others only the first counts.
  func coordinated(_ occurrence: Occurrence, _ wholes: [Int]) -> [Int] {
    let sentence = document.sentences[occurrence.sentence]
    let hasList = occurrence.qualifiers.contains {
      let head = occurrences[$0].head
      return occurrences[$0].sentence == occurrence.sentence
        && sentence.words[head].relation == .conj
    }
    return hasList ? wholes : Array(wholes.prefix(1))
  }

  /// The actor whose government is meant.
  private func governed(by whole: Int) -> Int? {
    switch drafts[whole].kind {
    case .country, .organization: whole
    case .person: drafts[whole].country.flatMap { draftOfKey["country:\($0)"] }
    default: nil
    }
  }

  /// "The South Vietnamese government" is none that the article has named, when it has not named that.
  private func isOfPart(_ occurrence: Occurrence) -> Bool {
    let sentence = document.sentences[occurrence.sentence]
    return sentence.dependents(of: occurrence.head, as: .amod, .compound).contains { position in
      guard position > 0 else { return false }
      let direction = sentence.words[position - 1]
      return direction.isCapitalized && sentence.words[position].isCapitalized
        && knowledge.lexicon.has(direction.lowercased, .direction)
    }
  }

  /// Whether an adjective sets a government apart: "interim", "former", "self-declared".
  private func isDescribed(_ occurrence: Occurrence) -> Bool {
    occurrence.modifiers.contains { knowledge.lexicon.has($0, .otherGovernment) }
  }

  /// The words from the first qualifier before a phrase to the phrase's end.
  func phrase(of occurrence: Occurrence, with wholes: [Int]) -> String {
    var lower = occurrence.words.lowerBound
    var upper = occurrence.words.upperBound
    for qualifier in occurrence.qualifiers {
      let other = occurrences[qualifier]
      guard other.sentence == occurrence.sentence, other.form != .pronoun,
        !Set(other.actors).isDisjoint(with: wholes)
      else { continue }
      if other.words.upperBound <= occurrence.words.lowerBound {
        lower = min(lower, other.words.lowerBound)
      } else if other.words.lowerBound >= occurrence.words.upperBound {
        upper = max(upper, other.words.upperBound)
      }
    }
    if upper - occurrence.words.upperBound > 4 { upper = occurrence.words.upperBound }
    return text(lower..<upper, in: occurrence.sentence)
  }

  /// The draft of a body of a whole.
  mutating func institution(_ office: String, of whole: Int, _ occurrence: Occurrence) -> Int {
    let owner = drafts[whole]
    let country = owner.kind == .country ? owner.code : owner.country
    let own = owner.key ?? "\(owner.kind.rawValue):\(owner.pieces.joined(separator: " "))"
    let base = owner.kind == .country ? owner.code ?? own : own
    let isGroup = occurrence.kind == .group
    let key = "\(isGroup ? "group" : "institution"):\(base):\(office)"
    let name = institutionName(occurrence, owner)
    if let entry = knowledge.gazetteer[key: key] {
      let actor = draft(key: key) {
        ActorDraft(
          name: entry.name, kind: entry.kind, code: entry.code, key: key, isNamed: true,
          country: country, pieces: NameKey.pieces(entry.name), noun: office)
      }
      drafts[actor].noun = office
      drafts[actor].whole = whole
      return actor
    }
    return draft(key: key) {
      var draft = ActorDraft(
        name: name, kind: occurrence.kind ?? .organization, isNamed: !isGroup, country: country,
        isPlural: isGroup, pieces: NameKey.pieces(name))
      draft.code = occurrence.code(of: owner)
      if owner.key != nil { draft.key = key }
      draft.noun = office
      draft.whole = whole
      return draft
    }
  }

  /// "Russian Foreign Ministry" for "Russia's Foreign Ministry"; groups are named as written.
  private func institutionName(_ occurrence: Occurrence, _ owner: ActorDraft) -> String {
    let entry = owner.key.flatMap { knowledge.gazetteer[key: $0] }
    if let entry, entry.kind == .country, occurrence.kind == .organization,
      let office = occurrence.office
    {
      return Gazetteer.name(ofInstitution: office, of: entry)
    }
    let phrase = text(occurrence.words, in: occurrence.sentence)
    return (entry?.adjectives.first ?? owner.name) + " " + phrase
  }

  /// Lets a body whose state is not named be the one named; "the army" is no alias of it, "the Senate" is.
  private mutating func assignBody(_ index: Int, to actor: Int) {
    let words = document.sentences[occurrences[index].sentence].words[occurrences[index].words]
    assign(
      index, to: [actor], rule: "institution.same", isAlias: words.allSatisfy(\.isCapitalized))
  }

  /// Whether a noun before a body says that it is another than the one named: "coalition forces" beside
  /// "Iraqi soldiers".
  private func isToldApart(_ occurrence: Occurrence, from draft: ActorDraft) -> Bool {
    let sentence = document.sentences[occurrence.sentence]
    return sentence.dependents(of: occurrence.head, as: .compound).contains { position in
      !occurrence.words.contains(position) && position < occurrence.head
        && !draft.pieces.contains(sentence.words[position].lowercased)
    }
  }

  /// "Armies", "ministries": bodies of nobody in particular.
  private func isPluralOfBody(_ occurrence: Occurrence) -> Bool {
    let word = document.sentences[occurrence.sentence].words[occurrence.head]
    return word.isPluralNoun && occurrence.pieces.count == 1
      && knowledge.lexicon.institutions[occurrence.pieces] == nil
  }

  /// Bodies whose state an earlier sentence named: "the ministry", "the regime".
  mutating func resolveBareInstitution(_ index: Int) {
    let occurrence = occurrences[index]
    guard let office = occurrence.office else { return }
    if occurrence.kind == .country {
      resolveBareGovernment(index)
      return
    }
    let place = occurrence.place
    if !occurrence.qualifiers.isEmpty {
      resolveQualifiedInstitution(index)  // "its parliament", now that "its" is known
      if !occurrences[index].actors.isEmpty { return }
    }
    let own = Set(qualifyingActors(index))
    if own.isEmpty, isPluralOfBody(occurrence) { return }
    let bearers = drafts.indices.filter { drafts[$0].noun == office && drafts[$0].whole != nil }
    if own.isEmpty,
      let known = latest(
        before: place,
        where: {
          $0.noun == office && $0.whole != nil && !isToldApart(occurrence, from: $0)
        })
    {
      // "The army", long after those of two states: it may be either's.
      let isNear = drafts[known].last.map { $0.sentence >= place.sentence - 2 } ?? false
      if isNear || bearers.count == 1 { return assignBody(index, to: known) }
    }
    let isWhole = occurrence.pieces.last.map { $0 == office } ?? false
    if own.isEmpty, bearers.count == 1, let later = bearers.first,
      !isToldApart(occurrence, from: drafts[later])
    {
      return assignBody(index, to: later)
    }
    if own.isEmpty, isWhole, office == "ministry" || office == "court" || office == "forces",
      let known = latest(
        before: place,
        where: {
          ($0.noun?.hasSuffix(office) == true || ($0.isNamed && $0.pieces.last == office))
            && !isToldApart(occurrence, from: $0)
        })
    {
      return assign(index, to: [known], rule: "institution.head-noun", isAlias: false)
    }
    // A body that no state qualifies, one actor of the article: "security forces".
    let owner = own.sorted().first.map { drafts[$0] }
    let epithets = owner == nil ? occurrence.modifiers.filter { !$0.isEmpty } : []
    let key =
      "institution:\(owner?.name ?? "?"):\(office):\(epithets.joined(separator: " "))"
    let isCapital =
      document.sentences[occurrence.sentence].words[occurrence.words].allSatisfy {
        $0.isCapitalized || $0.tag == .adposition
      } && occurrence.words.lowerBound > 0
    let name =
      owner == nil ? described(occurrence) : phrase(of: occurrence, with: own.sorted())
    let country = owner?.country ?? onlyCountry
    let actor = draft(key: key) {
      var draft = ActorDraft(
        name: name, kind: occurrence.kind ?? .organization, isNamed: isCapital,
        country: country, isPlural: occurrence.kind == .group, noun: office)
      draft.code = country.map { (occurrence.agent ?? AgentRole("")).code(of: $0) }
      draft.pieces = NameKey.pieces(name)
      return draft
    }
    assign(index, to: [actor], rule: "institution.unnamed", text: name)
  }

  private mutating func resolveBareGovernment(_ index: Int) {
    let occurrence = occurrences[index]
    let sentence = document.sentences[occurrence.sentence]
    let isAny = sentence.dependents(of: occurrence.head, as: .det).contains {
      ["a", "an"].contains(sentence.words[$0].lowercased)
    }
    // "An inclusive government" is yet to be formed.
    if isAny { return }
    if isDescribed(occurrence) {
      let wholes = qualifyingActors(index)
      let name = described(occurrence)
      let key = "government:" + NameKey.normalized(name)
      let country = wholes.compactMap { drafts[$0].country }.first ?? onlyCountry
      let actor = draft(key: key) {
        var draft = ActorDraft(
          name: name, kind: .organization, isNamed: false, country: country, noun: "government")
        draft.code = country.map { $0 + "GOV" }
        return draft
      }
      return assign(index, to: [actor], rule: "institution.unnamed", text: name)
    }
    guard occurrence.qualifiers.isEmpty || qualifyingActors(index).isEmpty,
      !isOfPart(occurrence)
    else { return }
    let place = occurrence.place
    let earlier = nearest(before: place) {
      $0.form == .institution && $0.kind == .country && !$0.actors.isEmpty
    }
    if let earlier, earlier.actors.count == 1 {
      return assign(index, to: earlier.actors, rule: "government.same", isAlias: false)
    }
    if let link = coreference(of: place),
      link.actors.allSatisfy({ drafts[$0].kind == .country })
    {
      return assign(index, to: link.actors, rule: "coreference.noun", isAlias: false)
    }
    if let country = onlyCountry, let actor = draft(country: country) {
      assign(index, to: [actor], rule: "government.only-country", isAlias: false)
    }
  }

  /// The country that the article is about, when it names no other nearly as often.
  var onlyCountry: String? {
    var counts: [String: Int] = [:]
    for occurrence in occurrences where occurrence.form == .name || occurrence.form == .adjective {
      for actor in occurrence.actors where drafts[actor].kind == .country {
        counts[drafts[actor].code ?? "", default: 0] += 1
      }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let first = ranked.first, !first.key.isEmpty else { return nil }
    if ranked.count == 1 { return first.key }
    return first.value >= 3 * ranked[1].value && first.value >= 3 ? first.key : nil
  }

  /// The actor that fits and was mentioned last before a place.
  func latest(before place: WordReference, where fits: (ActorDraft) -> Bool) -> Int? {
    nearest(before: place) { $0.actors.count == 1 && fits(drafts[$0.actors[0]]) }?.actors[0]
  }

  /// A phrase with the words that describe it, without articles.
  func described(_ occurrence: Occurrence) -> String {
    let sentence = document.sentences[occurrence.sentence]
    var lower = occurrence.words.lowerBound
    for dependent in sentence.dependents[occurrence.head] where dependent < lower {
      let relation = sentence.words[dependent].relation.universal
      guard relation == .amod || relation == .compound else { continue }
      let between = sentence.words[dependent..<lower]
      if between.allSatisfy({ $0.tag != .determiner && $0.tag != .verb && $0.tag != .coordinator })
      {
        lower = dependent
      }
    }
    return text(lower..<occurrence.words.upperBound, in: occurrence.sentence)
      .filter { !"“”\"".contains($0) }
  }
}
