import Extraction
import GraphModel
import Language

/// Puts an article's graph together from resolved words and extracted claims.
struct ArticleAssembly {
  private let resolution: ArticleResolution
  private let extraction: Extraction
  private let leastConfidence: Double
  private var claims: [ArticleClaim] = []
  private var discarded: [String: Int]

  init(_ resolution: ArticleResolution, extraction: Extraction, leastConfidence: Double) {
    self.resolution = resolution
    self.leastConfidence = leastConfidence
    self.extraction = extraction
    discarded = extraction.discarded
  }

  /// Maps the claims, adds what names imply, and keeps the actors that are of use.
  mutating func run(_ article: Article) -> ArticleGraph {
    for claim in extraction.claims { map(claim) }
    addPartOf()
    let kept = keptActors()
    var positions: [Int: Int] = [:]
    for (position, draft) in kept.enumerated() { positions[draft] = position }
    let actors = kept.map { articleActor(resolution.drafts[$0]) }
    let mapped = claims.compactMap { claim -> ArticleClaim? in
      guard let source = positions[claim.source], let target = positions[claim.target] else {
        return nil
      }
      var claim = claim
      claim.source = source
      claim.target = target
      claim.speaker = claim.speaker.flatMap { positions[$0] }
      return claim
    }
    return ArticleGraph(
      article: article, sentences: resolution.document.sentences.map(\.range), actors: actors,
      mentions: mentions(positions), claims: mapped, discarded: discarded)
  }

  // MARK: Claims

  private mutating func map(_ claim: Claim) {
    let speaker = claim.speaker.flatMap { reading(of: $0, speaker: nil).actors.first }
    var source = claim.source.map { reading(of: $0, speaker: speaker) } ?? Reading()
    if let head = claim.source?.head, head == claim.predicate, let people = gathered(head) {
      source = Reading(actors: [people])
    }
    var target = claim.target.map { reading(of: $0, speaker: speaker) } ?? Reading()
    if target.actors.isEmpty || target.isInside, Self.isDoneToGatherings(claim.relation),
      let people = claim.target.flatMap({ gathered($0.head) })
    {
      target = Reading(actors: [people])
    }
    if let head = claim.target?.head,
      resolution.document.sentences[head.sentence].isReciprocal(at: head.word)
    {
      // "The two countries accused each other": one word stands for both.
      target = Reading(actors: source.actors)
    }
    let (sources, targets) = (source.actors, target.actors)
    var statement = claim.statement
    if source.isInside || target.isInside {
      statement.doubts.append(.partOfPhrase)
      statement.confidence = ClaimConfidence.lowered(statement.confidence, by: .partOfPhrase)
    }
    guard !sources.isEmpty, !targets.isEmpty else {
      discarded["claim without two actors", default: 0] += 1
      return
    }
    guard statement.confidence >= leastConfidence else {
      discarded["claim that is too doubtful", default: 0] += 1
      return
    }
    var isKept = false
    let wholes = sources.compactMap { resolution.drafts[$0].whole }
    for source in sources {
      for target in targets where target != source {
        // "Lawmakers of Kenya and Uganda": each are of their own.
        if wholes.count > 1, wholes.contains(target) || statement.rule == Rule.nounRole.rawValue,
          resolution.drafts[source].whole != target
        {
          continue
        }
        // A person's regime has parts, a person has none.
        if claim.relation == Self.partOf, resolution.drafts[target].kind == .person { continue }
        let mapped = ArticleClaim(
          source: source, target: target, relation: claim.relation, speaker: speaker,
          sentence: claim.predicate.sentence, statement: statement)
        keep(mapped)
        isKept = true
      }
    }
    if !isKept { discarded["claim about one actor", default: 0] += 1 }
  }

  /// Adds a claim; of two that the same words make of the same actors, the surer one stays.
  private mutating func keep(_ claim: ArticleClaim) {
    func isSame(_ other: ArticleClaim) -> Bool {
      other.source == claim.source && other.target == claim.target
        && other.relation == claim.relation && other.speaker == claim.speaker
        && other.sentence == claim.sentence
        && other.statement.trigger == claim.statement.trigger
        && other.statement.polarity == claim.statement.polarity
        && other.statement.modality == claim.statement.modality
    }
    guard let known = claims.firstIndex(where: isSame) else { return claims.append(claim) }
    if claims[known].statement.confidence < claim.statement.confidence { claims[known] = claim }
  }

  /// What an argument is taken to be.
  private struct Reading {
    var actors: [Int] = []

    /// Whether the actors stand inside the argument's phrase, because its head is none.
    var isInside = false
  }

  /// The actors that an argument stands for; its alternatives count when its head is none.
  private func reading(of argument: Argument, speaker: Int?) -> Reading {
    for place in [argument.head] + argument.alternatives {
      let isInside = place != argument.head && !argument.isMeasure
      if let person = titled(place) { return Reading(actors: [person], isInside: isInside) }
      let found = resolution.actors(at: place)
      if !found.isEmpty { return Reading(actors: found, isInside: isInside) }
      if let speaker, isFirstPerson(place) {
        return Reading(actors: [speaker], isInside: isInside)
      }
    }
    return Reading()
  }

  private static func isDoneToGatherings(_ relation: String) -> Bool {
    relation == "represses" || relation == "attacks"
  }

  /// Those who gather for a protest, when the article speaks of them: those named last before it, or first
  /// after it.
  private func gathered(_ place: WordReference) -> Int? {
    let lexicon = resolution.knowledge.lexicon
    guard lexicon.has(resolution.document[place].lemma, .gathering) else { return nil }
    let people = resolution.occurrences.filter {
      $0.form == .nominal && $0.actors.count == 1
        && lexicon.has(resolution.document[$0.place].lemma, .gathered)
    }.sorted { $0.place < $1.place }
    return (people.last { $0.place < place } ?? people.first)?.actors.first
  }

  /// The person of "Wikileaks co-founder Julian Assange" where the tree takes "Wikileaks" for the head.
  private func titled(_ place: WordReference) -> Int? {
    guard let index = resolution.occurrence(at: place) else { return nil }
    let own = resolution.occurrences[index]
    guard own.form == .name || own.form == .adjective else { return nil }
    let sentence = resolution.document.sentences[place.sentence]
    let end = min(own.words.upperBound + 5, sentence.words.count)
    for position in own.words.upperBound..<max(end, own.words.upperBound) {
      let next = WordReference(sentence: place.sentence, word: position)
      guard let other = resolution.occurrence(at: next) else {
        let word = sentence.words[position]
        if word.tag == .punctuation, word.text != "-" { return nil }
        // "President Trump and President Zelensky" are two.
        if word.tag == .coordinator, own.kind == .person { return nil }
        continue
      }
      let person = resolution.occurrences[other]
      guard person.form == .name, person.kind == .person, person.qualifiers.contains(index),
        sentence.isAncestor(place.word, of: person.head), let actor = person.actors.first
      else { return nil }
      return actor
    }
    return nil
  }

  private func isFirstPerson(_ place: WordReference) -> Bool {
    ["i", "me", "my", "we", "us", "our", "myself", "ourselves"].contains(
      resolution.document[place].lowercased)
      && resolution.document[place].text != "US"
  }

  /// "Russian Foreign Ministry" is part of Russia: the name itself says so.
  private mutating func addPartOf() {
    for (position, draft) in resolution.drafts.enumerated() {
      guard let whole = draft.whole, let sentence = draft.wholeSentence, draft.kind != .person,
        resolution.drafts[whole].kind == .country || resolution.drafts[whole].kind == .organization
      else { continue }
      let isKnown = claims.contains {
        $0.source == position && $0.target == whole && $0.relation == Self.partOf
          && $0.sentence == sentence
      }
      if isKnown { continue }
      claims.append(
        ArticleClaim(
          source: position, target: whole, relation: Self.partOf, sentence: sentence,
          statement: Statement(trigger: draft.name, confidence: 0.9, rule: "name.part-of")))
    }
    // "U.S. forces" being part of the United States, they need not be said to work for it.
    let wholes = Set(claims.filter { $0.relation == Self.partOf }.map { [$0.source, $0.target] })
    let stated = claims.filter { claim in
      claim.relation != Self.worksFor || !wholes.contains([claim.source, claim.target])
    }
    if stated.count < claims.count {
      discarded["claim that a name makes", default: 0] += claims.count - stated.count
    }
    claims = stated.enumerated().sorted {
      ($0.element.sentence, $0.offset) < ($1.element.sentence, $1.offset)
    }.map(\.element)
  }

  private static let partOf = "is part of"
  private static let worksFor = "works for"

  // MARK: Actors

  /// Drafts that are kept: what claims need, and what the article names.
  private func keptActors() -> [Int] {
    var needed = Set<Int>()
    for claim in claims {
      needed.insert(claim.source)
      needed.insert(claim.target)
      if let speaker = claim.speaker { needed.insert(speaker) }
    }
    return resolution.drafts.indices.filter { position in
      let draft = resolution.drafts[position]
      guard !draft.forms.isEmpty || needed.contains(position) else { return false }
      if needed.contains(position) { return true }
      return draft.isNamed && draft.forms.contains { $0.isAlias }
    }
  }

  private func articleActor(_ draft: ActorDraft) -> ArticleActor {
    ArticleActor(
      name: displayName(draft), kind: draft.kind, code: draft.code, key: draft.key,
      isNamed: draft.isNamed, country: draft.country, roles: draft.roles, forms: draft.forms)
  }

  private func displayName(_ draft: ActorDraft) -> String {
    let name = draft.name
    for article in ["the ", "The ", "a ", "A ", "an ", "An "] where name.hasPrefix(article) {
      let rest = String(name.dropFirst(article.count))
      return rest.isEmpty ? name : rest
    }
    return name
  }

  private func mentions(_ positions: [Int: Int]) -> [ArticleMention] {
    var mentions: [ArticleMention] = []
    for occurrence in resolution.occurrences {
      let words = resolution.document.sentences[occurrence.sentence].words[occurrence.words]
      guard let first = words.first, let last = words.last else { continue }
      for actor in occurrence.actors {
        guard let position = positions[actor] else { continue }
        mentions.append(
          ArticleMention(
            actor: position, sentence: occurrence.sentence,
            range: first.range.lowerBound..<last.range.upperBound, rule: occurrence.rule))
      }
    }
    return mentions.sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.actor)
        < ($1.range.lowerBound, $1.range.upperBound, $1.actor)
    }
  }
}
