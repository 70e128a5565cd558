import Extraction
import GraphModel
import Language

extension ArticleResolution {
  /// Whether a noun says what its subject is: "The Taliban is a terrorist organization".
  func isPredicate(_ occurrence: Occurrence) -> Bool {
    let sentence = document.sentences[occurrence.sentence]
    return !sentence.dependents(of: occurrence.head, as: .cop).isEmpty
      && !sentence.dependents(of: occurrence.head, as: .nsubj, .nsubjOuter).isEmpty
  }

  /// A predicate noun is its subject, or nobody.
  mutating func resolvePredicate(_ index: Int) {
    let occurrence = occurrences[index]
    let sentence = document.sentences[occurrence.sentence]
    let subjects = sentence.dependents(of: occurrence.head, as: .nsubj, .nsubjOuter)
    guard subjects.count == 1, let subject = subjects.first else { return }
    let actors = actors(at: WordReference(sentence: occurrence.sentence, word: subject))
    guard !actors.isEmpty, actors.allSatisfy({ agrees(occurrence, with: $0) }) else { return }
    assign(index, to: actors, rule: "noun.predicate", isAlias: false)
  }

  /// "The camp", where the article names one camp.
  mutating func resolvePlace(_ index: Int, _ noun: String) {
    let places = drafts.indices.filter {
      drafts[$0].kind == .place && drafts[$0].isNamed && drafts[$0].pieces.count > 1
        && drafts[$0].pieces.last == noun
    }
    let occurrence = occurrences[index]
    let sentence = document.sentences[occurrence.sentence]
    let isOfAnother = sentence.dependents(of: occurrence.head, as: .nmod).contains {
      sentence.caseMarkers(of: $0).contains("of")
    }
    guard !occurrence.isPlural, !isOfAnother else { return }
    if places.count == 1 {
      return assign(index, to: places, rule: "noun.last-word", isAlias: false)
    }
    if let actor = sameNoun(occurrence, noun), drafts[actor].kind == .place {
      return assign(index, to: [actor], rule: "noun.same")
    }
    if occurrence.isDefinite, let link = coreference(of: occurrence.place), link.actors.count == 1,
      link.score >= Self.descriptionMargin, drafts[link.actors[0]].kind == .place
    {
      return assign(index, to: link.actors, rule: "coreference.noun", isAlias: false)
    }
    // "A fuel plant": a place that something can be done to, told apart by a noun before it.
    let isDescribed = sentence.dependents(of: occurrence.head, as: .compound).contains {
      sentence.words[$0].tag == .noun && $0 < occurrence.head
        && knowledge.lexicon.has(noun, .facility)
    }
    let name = text(withoutNumbers(occurrence), in: occurrence.sentence)
    guard isDescribed, !name.contains(where: { $0.isNumber || "“”\"‘’".contains($0) }) else {
      return
    }
    drafts.append(
      ActorDraft(
        name: name, kind: .place,
        isNamed: false, noun: noun, modifiers: occurrence.modifiers))
    assign(index, to: [drafts.count - 1], rule: "noun.new")
  }

  func isAnaphor(_ nounClass: Lexicon.NounClass) -> Bool {
    switch nounClass {
    case .organizationAnaphor, .countryAnaphor, .personAnaphor: true
    default: false
    }
  }

  /// The margin that an antecedent needs: the more a phrase says itself, the more.
  func margin(_ occurrence: Occurrence) -> Double {
    guard let nounClass = occurrence.nounClass else { return .infinity }
    if occurrence.isPlural { return Self.descriptionMargin + 3 }
    if occurrence.modifiers.count > 1 { return Self.descriptionMargin }
    // "The republic" of an article on two republics: a guess would often be the wrong one.
    let countries = drafts.count { $0.kind == .country && $0.isNamed }
    if occurrence.kind == .country, countries > 1 { return Self.countryMargin }
    return isAnaphor(nounClass) || nounClass == .person ? Self.nounMargin : Self.descriptionMargin
  }

  /// The country named last before "the country" in the same sentence.
  func countryOfSentence(_ occurrence: Occurrence) -> Int? {
    let own = occurrences(in: occurrence.sentence...occurrence.sentence)
    let before = own.filter {
      $0.head < occurrence.head && $0.actors.count == 1
        && ($0.form == .name || $0.form == .institution || $0.form == .adjective)
    }
    if let named = before.last(where: { drafts[$0.actors[0]].kind == .country }) {
      return named.actors[0]
    }
    // "Syrians fleeing the country's civil war"
    let people = own.last {
      $0.head < occurrence.head
        && $0.rule == "gazetteer.people"
    }
    let code = people?.actors.first.flatMap { drafts[$0].country }
    return code.flatMap { draftOfKey["country:\($0)"] }
  }

  /// "The two countries", "both sides": the two that were mentioned last.
  mutating func resolvePair(_ index: Int) -> Bool {
    let occurrence = occurrences[index]
    let sentence = document.sentences[occurrence.sentence]
    guard sentence.words[occurrence.head].isPluralNoun else { return false }
    let numbers = sentence.dependents[occurrence.head].map { sentence.words[$0].lowercased }
    let isPair = numbers.contains("two") && occurrence.isDefinite || numbers.contains("both")
    guard isPair, occurrence.qualifiers.isEmpty else { return false }
    let kinds: Set<ActorKind>
    switch occurrence.nounClass {
    case .countryAnaphor: kinds = [.country]
    case .person, .personAnaphor: kinds = [.person]
    case .people where occurrence.pieces.first == "side" || occurrence.pieces.first == "party":
      kinds = [.country, .organization]
    case .people where occurrence.pieces.first == "leader" || occurrence.pieces.first == "man":
      kinds = [.person]
    case .organization, .organizationAnaphor: kinds = [.organization, .country]
    default: return false
    }
    var pair: [Int] = []
    let before = occurrences(in: occurrence.sentence - 3...occurrence.sentence).filter {
      $0.place < occurrence.place && $0.form != .pronoun && !$0.actors.isEmpty
    }.sorted { $1.place < $0.place }
    for other in before {
      for actor in other.actors.reversed()
      where kinds.contains(drafts[actor].kind) && !pair.contains(actor) && drafts[actor].isNamed {
        if pair.count < 2 { pair.append(actor) }
      }
      if pair.count == 2 { break }
    }
    guard pair.count == 2 else { return false }
    assign(index, to: pair.sorted(), rule: "noun.pair", isAlias: false)
    return true
  }
}
