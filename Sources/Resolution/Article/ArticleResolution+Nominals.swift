import Extraction
import GraphModel
import Language

extension ArticleResolution {
  /// Whether an expression may refer to an actor, by kind, number and sex.
  func agrees(_ occurrence: Occurrence, with actor: Int, strictly: Bool = false) -> Bool {
    let draft = drafts[actor]
    if let sex = occurrence.sex, let own = draft.sex, sex != own { return false }
    switch occurrence.nounClass {
    case .person, .people, .personAnaphor:
      return occurrence.isPlural ? draft.kind == .group && draft.isPlural : draft.kind == .person
    case .group:
      return draft.kind == .group || draft.kind == .organization
    case .organization, .organizationAnaphor:
      if occurrence.isPlural { return draft.kind == .group && draft.isPlural }
      return draft.kind == .organization || (!strictly && draft.kind == .group)
    case .countryAnaphor:
      return !occurrence.isPlural && draft.kind == .country
    case .place, .event, .never, nil:
      return false
    }
  }

  /// A common noun or an office without a name.
  mutating func resolveNominal(_ index: Int) {
    let occurrence = occurrences[index]
    guard let nounClass = occurrence.nounClass, let noun = occurrence.pieces.first else { return }
    if let actor = apposed(index) {
      return assignDescription(
        index, to: [actor], rule: "name.apposition", isAlias: nounClass == .person)
    }
    if isPredicate(occurrence) { return resolvePredicate(index) }
    if nounClass == .place { return resolvePlace(index, noun) }
    if resolvePair(index) { return }
    let wholes = qualifyingActors(index).filter { drafts[$0].kind != .place }
    if nounClass == .person || nounClass == .personAnaphor, !occurrence.isPlural,
      let actor = holder(of: occurrence, wholes)
    {
      return assignDescription(index, to: [actor], rule: "role.same")
    }
    if !wholes.isEmpty, nounClass != .countryAnaphor {
      return resolveQualified(index, wholes, noun)
    }
    if let actor = sameNoun(occurrence, noun) {
      let form = text(withoutNumbers(occurrence), in: occurrence.sentence)
      return assign(index, to: [actor], rule: "noun.same", text: form)
    }
    if occurrence.isDefinite, nounClass == .organization || nounClass == .organizationAnaphor,
      let actor = latest(
        before: occurrence.place,
        where: {
          $0.isNamed && $0.kind == .organization && $0.pieces.last == noun && !occurrence.isPlural
        })
    {
      return assign(index, to: [actor], rule: "noun.last-word", isAlias: false)
    }
    if nounClass == .countryAnaphor, occurrence.isDefinite, !occurrence.isPlural,
      occurrence.modifiers.isEmpty, let actor = countryOfSentence(occurrence)
    {
      return assign(index, to: [actor], rule: "noun.country-before", isAlias: false)
    }
    let namesakes = occurrence.isDefinite && !occurrence.isPlural ? keys(calledBy: noun) : []
    if namesakes.count == 1, let key = namesakes.first, let actor = draftOfKey[key] {
      return assign(index, to: [actor], rule: "noun.of-name", isAlias: false)
    }
    if occurrence.isDefinite || nounClass == .personAnaphor,
      let link = coreference(of: occurrence.place),
      link.score >= margin(occurrence),
      link.actors.allSatisfy({ agrees(occurrence, with: $0) && !holdsOther(occurrence, $0) })
    {
      return assign(index, to: link.actors, rule: "coreference.noun", isAlias: false)
    }
    if let known = latest(before: occurrence.place, where: { namesakes.contains($0.key ?? "") }) {
      return assign(index, to: [known], rule: "noun.of-name", isAlias: false)
    }
    if nounClass == .organizationAnaphor, occurrence.isDefinite, !occurrence.isPlural {
      var named: [Int] = []
      for other in occurrences(in: occurrence.sentence...occurrence.sentence)
      where other.place < occurrence.place {
        for actor in other.actors
        where drafts[actor].kind == .organization && drafts[actor].whole == nil
          && !named.contains(actor)
        {
          named.append(actor)
        }
      }
      if named.count == 1 {
        return assign(index, to: named, rule: "noun.only-organization", isAlias: false)
      }
    }
    makeUnnamed(index, nounClass, noun)
  }

  /// The keys of the article's organizations that are called by a common noun: NATO "the alliance".
  private func keys(calledBy noun: String) -> Set<String> {
    Set(
      drafts.compactMap(\.key).filter {
        knowledge.gazetteer[key: $0]?.nouns.contains(noun) ?? false
      })
  }

  /// How much better than "something new" an antecedent must score for a common noun.
  static let nounMargin = 0.5

  /// The same for "the country" where several are named.
  static let countryMargin = 1.0

  /// The same for a noun that says more than a pronoun does: "the defendants".
  static let descriptionMargin = 3.0

  /// The person who holds an office that the article has named: "the Wikileaks founder".
  func holder(of occurrence: Occurrence, _ wholes: [Int]) -> Int? {
    guard let office = occurrence.office else { return nil }
    let isBare = wholes.isEmpty
    let word = document.sentences[occurrence.sentence].words[occurrence.head]
    guard occurrence.isDefinite || !isBare || word.isCapitalized else { return nil }
    let phrase = officePhrase(occurrence) ?? office
    let matches = drafts.indices.filter { position in
      let draft = drafts[position]
      guard draft.kind == .person else { return false }
      if !draft.isNamed, !isBare { return false }
      // Of two countries' ministers one may be "foreign minister" and the other "foreign secretary".
      let holds = draft.roles.contains { role in
        isSameOffice(role, phrase, office)
          || !isBare && knowledge.lexicon.offices[NameKey.pieces(role)]?.name == office
            && knowledge.lexicon.has(office, .soleOffice)
      }
      guard holds else { return false }
      if isBare { return true }
      let countries = Set(wholes.compactMap { drafts[$0].country ?? drafts[$0].code })
      return draft.whole.map(wholes.contains) ?? false
        || draft.country.map(countries.contains) ?? false
    }
    if matches.count == 1, drafts[matches[0]].isNamed || isBare { return matches[0] }
    let before = matches.filter { drafts[$0].last.map { $0 < occurrence.place } ?? false }
    return isBare
      ? before.max { (drafts[$0].last ?? occurrence.place) < (drafts[$1].last ?? occurrence.place) }
      : nil
  }

  /// Whether an actor without a name is known by another office: "the Foreign Secretary" is not the
  /// spokesman of the Foreign Office.
  private func holdsOther(_ occurrence: Occurrence, _ actor: Int) -> Bool {
    let draft = drafts[actor]
    guard let office = occurrence.office, !draft.isNamed, !draft.roles.isEmpty else { return false }
    let phrase = officePhrase(occurrence) ?? office
    return !draft.roles.contains { isSameOffice($0, phrase, office) }
  }

  /// Whether a role is an office, perhaps with more words: "deputy spokesman" may be "the spokesman", but
  /// no vice president is "the president".
  private func isSameOffice(_ role: String, _ phrase: String, _ office: String) -> Bool {
    if role == phrase { return true }
    guard role.hasSuffix(" " + phrase) || role.hasSuffix("-" + phrase) else { return false }
    let isSecond = NameKey.pieces(role).contains { knowledge.lexicon.has($0, .secondRank) }
    return !isSecond || !knowledge.lexicon.has(office, .soleOffice) || office == "spokesperson"
  }

  /// A common noun that something qualifies: "Taliban fighters".
  mutating func resolveQualified(_ index: Int, _ wholes: [Int], _ noun: String) {
    let occurrence = occurrences[index]
    guard let nounClass = occurrence.nounClass else { return }
    let state = wholes.first { drafts[$0].kind == .country }
    guard let whole = state ?? wholes.first, !knowledge.lexicon.has(noun, .side) else { return }
    if nounClass == .organizationAnaphor, !occurrence.isPlural, occurrence.isDefinite,
      let link = coreference(of: occurrence.place), link.score >= Self.nounMargin,
      link.actors.allSatisfy({ agrees(occurrence, with: $0) && $0 != whole })
    {
      return assign(index, to: link.actors, rule: "coreference.noun", isAlias: false)
    }
    let owner = drafts[whole]
    if nounClass == .organizationAnaphor, !occurrence.isPlural {
      // "The Chinese company": the one that the article names; "his company" is nobody known.
      let named = drafts.indices.filter {
        drafts[$0].isNamed && drafts[$0].kind == .organization && drafts[$0].country == owner.code
          && owner.kind == .country && drafts[$0].whole == nil
      }
      if named.count == 1, occurrence.isDefinite, occurrence.isLexical {
        return assign(index, to: named, rule: "noun.only-organization", isAlias: false)
      }
      if owner.kind == .person || owner.kind == .group { return }
    }
    // "The foreign ministers of France and Spain": each has its own.
    let states = wholes.filter { drafts[$0].kind == .country }
    let each = occurrence.isPlural ? coordinated(occurrence, states) : []
    let actors =
      each.count > 1
      ? each.map { belonging(occurrence, to: $0, of: [$0], noun, isOneOfSeveral: true) }
      : [belonging(occurrence, to: whole, of: wholes, noun)]
    assign(index, to: actors, rule: "noun.qualified")
  }

  /// Actors without those that are parts of others among them: the army in "Russian army officers".
  private func outermost(_ wholes: [Int]) -> [Int] {
    // The police of "Kenya's police chief" are no others than Kenya's.
    let named = wholes.filter { drafts[$0].isNamed }
    return (named.isEmpty ? wholes : named).filter {
      !(drafts[$0].whole.map(wholes.contains) ?? false)
    }
  }

  /// The draft of people or a body without a name that belong to a whole.
  ///
  /// - Parameters:
  ///   - occurrence: The phrase that refers to them.
  ///   - whole: The actor that they belong to.
  ///   - wholes: All actors that they belong to.
  ///   - noun: What they are.
  ///   - isOneOfSeveral: Whether the phrase refers to those of other wholes as well.
  /// - Returns: The draft's position.
  private mutating func belonging(
    _ occurrence: Occurrence, to whole: Int, of wholes: [Int], _ noun: String,
    isOneOfSeveral: Bool = false
  ) -> Int {
    let isShared = wholes.count > 1
    let hasCode = outermost(wholes).count == 1
    let owner = drafts[whole]
    // "The presidents of France and Spain": one of each.
    let isHolder =
      isOneOfSeveral && occurrence.office.map { knowledge.lexicon.has($0, .soleOffice) } ?? false
    let kind = isHolder ? .person : occurrence.kind ?? .group
    let base = owner.key ?? "\(owner.kind.rawValue):\(owner.pieces.joined(separator: " "))"
    let modifiers = occurrence.modifiers.filter { modifier in
      !occurrence.qualifiers.contains { occurrences[$0].pieces.contains(modifier) }
        && modifier.allSatisfy(\.isLetter) && !knowledge.lexicon.has(modifier, .quantity)
    }
    let described = modifiers.isEmpty ? "" : ":" + modifiers.joined(separator: " ")
    let head = document[occurrence.place]
    let own = modifiers + [isHolder ? head.lemma : head.text.lowercased()]
    let name =
      isOneOfSeveral
      ? "\(nameOfOwner(owner)) \(own.joined(separator: " "))" : nameWithQualifier(occurrence, whole)
    let role = officePhrase(occurrence)
    return draft(key: "\(kind == .person ? "person" : "group"):\(base):\(noun)\(described)") {
      var draft = ActorDraft(
        name: name, kind: kind, isNamed: false,
        country: owner.kind == .country ? owner.code : owner.country,
        isPlural: occurrence.isPlural && !isHolder, noun: noun, modifiers: modifiers)
      if hasCode { draft.code = occurrence.code(of: owner) }
      draft.sex = occurrence.sex
      draft.whole = whole
      // Only groups of a known whole are the same in all articles; persons are one article's.
      if isShared { draft.country = nil }
      if kind == .group, owner.key != nil, !isShared {
        draft.key = "group:\(owner.code ?? base):\(noun)\(described)"
      }
      if let role { draft.roles = [role] }
      return draft
    }
  }

  /// The words of a phrase without numbers, quantities and marks at its beginning: "ten protesters".
  func withoutNumbers(_ occurrence: Occurrence) -> Range<Int> {
    let sentence = document.sentences[occurrence.sentence]
    var words = occurrence.words
    while words.count > 1,
      knowledge.lexicon.has(sentence.words[words.lowerBound].lowercased, .quantity)
        || [.numeral, .punctuation].contains(sentence.words[words.lowerBound].tag),
      !["-", "–"].contains(sentence.words[words.lowerBound + 1].text)
    {
      words = words.lowerBound + 1..<words.upperBound
    }
    return words
  }

  func nameWithQualifier(_ occurrence: Occurrence, _ whole: Int) -> String {
    let words = withoutNumbers(occurrence)
    if !drafts[whole].isNamed, drafts[whole].kind != .country {
      return text(words, in: occurrence.sentence).filter { !"“”\"".contains($0) }
    }
    var own = occurrence
    own.words = words
    let isPronoun = occurrence.qualifiers.contains {
      occurrences[$0].form == .pronoun && occurrences[$0].actors.contains(whole)
    }
    if isPronoun {
      // "Its fighters" are "Taliban fighters", "his supporters" the "supporters of Evo Morales".
      let phrase = text(words, in: occurrence.sentence).filter { !"“”\"".contains($0) }
      let owner = drafts[whole]
      if owner.kind == .person { return "\(phrase) of \(owner.name)" }
      return "\(nameOfOwner(owner)) \(phrase)"
    }
    return phrase(of: own, with: [whole]).filter { !"“”\"".contains($0) }
  }

  /// How an actor is called before what belongs to it: "Russian" before "forces".
  private func nameOfOwner(_ owner: ActorDraft) -> String {
    owner.key.flatMap { knowledge.gazetteer[key: $0]?.adjectives.first } ?? owner.name
  }

  /// An actor without a name that the article has called by the same noun: "protesters".
  func sameNoun(_ occurrence: Occurrence, _ noun: String) -> Int? {
    if occurrence.nounClass == .people, !occurrence.isDefinite { return nil }
    let matches = drafts.indices.filter { position in
      let draft = drafts[position]
      guard !draft.isNamed, draft.noun == noun, draft.isPlural == occurrence.isPlural else {
        return false
      }
      let own = occurrence.modifiers.filter { !knowledge.lexicon.has($0, .quantity) }
      return own.allSatisfy(draft.modifiers.contains)
        || (draft.modifiers.isEmpty && draft.whole == nil)
    }
    if matches.isEmpty { return nil }
    if !occurrence.isDefinite, !occurrence.isPlural {
      // "A soldier" need not be the soldier of before; but "a judge" speaks for the same bench.
      return matches.first { speaksForABody(occurrence, like: $0) }
    }
    return matches.max {
      (drafts[$0].last ?? occurrence.place) < (drafts[$1].last ?? occurrence.place)
    }
  }

  /// Whether "a judge" or "a spokesman" of whom nothing else is said is the one of an earlier sentence:
  /// they act for their body, and no reader could tell two of them apart.
  private func speaksForABody(_ occurrence: Occurrence, like actor: Int) -> Bool {
    guard occurrence.role == "JUD" || occurrence.office == "spokesperson",
      isUnqualified(occurrence), drafts[actor].isUnqualified, drafts[actor].kind == .person,
      let last = drafts[actor].last
    else { return false }
    return last.sentence < occurrence.sentence
  }

  /// Whether nothing but an article stands with a noun: neither "another judge" nor "a judge in Ohio".
  private func isUnqualified(_ occurrence: Occurrence) -> Bool {
    let sentence = document.sentences[occurrence.sentence]
    return sentence.dependents[occurrence.head].allSatisfy { position in
      let word = sentence.words[position]
      switch word.relation.universal {
      case .det: return ["a", "an", "the"].contains(word.lowercased)
      case .amod, .compound, .nmod, .nummod, .acl, .appos, .conj: return false
      default: return true
      }
    }
  }

  mutating func makeUnnamed(
    _ index: Int, _ nounClass: Lexicon.NounClass, _ noun: String
  ) {
    let occurrence = occurrences[index]
    let isDescribed = occurrence.modifiers.contains {
      !knowledge.lexicon.has($0, .quantity) && $0.allSatisfy { $0.isLetter || $0 == "-" }
    }
    switch nounClass {
    case .person, .group: break
    case .organization: if occurrence.kind != .organization { return }
    case .organizationAnaphor where isDescribed && !occurrence.isDefinite && occurrence.isPlural:
      break
    case .people where occurrence.isPlural && hasBodyBefore(occurrence): break
    default: return
    }
    if nounClass == .organizationAnaphor { occurrences[index].kind = .group }
    var own = occurrence
    own.words = withoutNumbers(occurrence)
    drafts.append(
      ActorDraft(
        name: text(own.words, in: own.sentence).filter { !"“”\"".contains($0) },
        kind: occurrences[index].kind ?? .group, isNamed: false,
        roles: officePhrase(occurrence).map { [$0] } ?? [], sex: occurrence.sex,
        isPlural: occurrence.isPlural, noun: noun,
        modifiers: occurrence.modifiers.filter { !knowledge.lexicon.has($0, .quantity) },
        isUnqualified: isUnqualified(occurrence)))
    assign(index, to: [drafts.count - 1], rule: "noun.new", text: drafts[drafts.count - 1].name)
  }

  /// "Administration officials", "police sources": a body before the noun says who they are.
  func hasBodyBefore(_ occurrence: Occurrence) -> Bool {
    let sentence = document.sentences[occurrence.sentence]
    return sentence.dependents(of: occurrence.head, as: .compound, .amod).contains { position in
      let pieces = NameKey.pieces(sentence.words[position].lemma)
      return knowledge.lexicon.institutions[pieces] != nil
    }
  }
}
