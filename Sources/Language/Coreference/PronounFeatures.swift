import Foundation

/// What speaks for and against an entity as what "he" or "she" means, without the network's scores.
struct PronounFeatures {
  /// The features with their values.
  private(set) var values: [(name: String, value: Float)] = []

  private let descriptions: [MentionDescription]
  private let sentences: [Sentence]
  private let members: [Int]
  private let before: [Int]
  private let pronoun: Int
  private let own: MentionDescription
  /// Where the pronoun stands in its clause.
  private let position: String

  /// Prepares a pair.
  ///
  /// - Parameters:
  ///   - descriptions: The mentions of the text.
  ///   - sentences: Its sentences.
  ///   - pronoun: The pronoun's number.
  ///   - members: The entity's mentions nearby, in order.
  init(
    _ descriptions: [MentionDescription], _ sentences: [Sentence], pronoun: Int, members: [Int]
  ) {
    self.descriptions = descriptions
    self.sentences = sentences
    self.pronoun = pronoun
    self.members = members
    before = members.filter { $0 < pronoun }
    own = descriptions[pronoun]
    let relation = sentences[own.place.sentence].words[own.place.word].relation
    position = relation == .nmodPoss ? "possessive" : own.isSubject ? "subject" : "other"
  }

  private mutating func add(_ name: String, _ value: Float = 1) { values.append((name, value)) }

  private func relation(_ mention: MentionDescription) -> DependencyRelation {
    sentences[mention.place.sentence].words[mention.place.word].relation
  }

  // MARK: What it is

  /// Whether the entity is a person, by what it is called, and of the pronoun's sex.
  mutating func addKind(evidence: [PersonSex], _ sex: PersonSex) {
    let all = members.map { descriptions[$0] }
    let nominals = all.filter { $0.kind != .pronoun }
    if !nominals.isEmpty {
      let share = Float(nominals.count { $0.type == .person }) / Float(nominals.count)
      add("person", share)
      add("no person", 1 - share)
    }
    if all.contains(where: { $0.kind == .name }) {
      add("name")
    } else {
      add(nominals.isEmpty ? "pronouns only" : "common noun")
    }
    if all.contains(where: { $0.number == .plural }) { add("plural") }
    if all.contains(where: { [.i, .we, .you, .they, .it].contains($0.pronoun) }) {
      add("other pronouns")
    }
    if let last = before.compactMap({ PersonSex(descriptions[$0].pronoun) }).last {
      add(last == sex ? "same sex before" : "other sex before")
    }
    if !evidence.isEmpty {
      let fitting = evidence.count { $0 == sex }
      add(fitting == evidence.count ? "sex fits" : fitting > 0 ? "sex mixed" : "sex differs")
    }
  }

  // MARK: Where it is

  /// How near it was mentioned and in which role.
  ///
  /// - Parameter rank: How many persons were mentioned since.
  mutating func addPlace(rank: Int?) {
    guard let last = before.last.map({ descriptions[$0] }) else { return addPlaceAhead() }
    let distance = own.place.sentence - last.place.sentence
    add("distance \(min(distance, 3))|\(position)")
    add("role \(role(last))|\(position)")
    let together = before.map { descriptions[$0] }.filter {
      $0.place.sentence == last.place.sentence
    }
    if together.contains(where: \.isSubject) { add("subject nearby \(min(distance, 2))") }
    if before.contains(where: { isMainSubject(descriptions[$0]) }) { add("main subject") }
    add("rank \(rank.map { min($0, 4) } ?? 4)")
  }

  /// "When he arrived, Smith …".
  private mutating func addPlaceAhead() {
    guard let next = members.first.map({ descriptions[$0] }) else { return }
    add("ahead")
    if next.kind == .name { add("ahead, name") }
    if next.isSubject {
      add("ahead, subject")
      add("ahead, subject|\(position)")
    }
  }

  private func role(_ mention: MentionDescription) -> String {
    if mention.isSubject { return "subject" }
    if relation(mention) == .nmodPoss { return "possessive" }
    switch mention.relation {
    case .obj, .iobj: return "object"
    case .obl: return "oblique"
    case .compound, .flat: return "part of a name"
    case .nmod, .conj, .appos, .root: return mention.relation.rawValue
    default: return "other"
    }
  }

  /// The subject of a main clause in this sentence or the one before.
  private func isMainSubject(_ mention: MentionDescription) -> Bool {
    guard mention.isSubject, own.place.sentence - mention.place.sentence <= 1,
      let verb = mention.ancestors.first
    else { return false }
    return sentences[mention.place.sentence].words[verb].relation == .root
  }

  // MARK: How much it is talked of

  /// How much of what was mentioned is this entity.
  mutating func addSalience(among all: Int, isFirst: Bool, isLatest: Bool) {
    add("log count", log(Float(members.count)))
    add("share", Float(members.count) / Float(max(all, 1)))
    if isFirst { add("first") }
    let pronouns = before.count { descriptions[$0].pronoun == own.pronoun }
    add("pronouns before", Float(min(pronouns, 4)) / 2)
    if isLatest { add("last pronoun") }
  }

  // MARK: The tree

  private static let clauses: Set<DependencyRelation> = [
    .ccomp, .xcomp, .advcl, .acl, .conj, .parataxis,
  ]

  /// How pronoun and mentions stand in one tree: who is a subject above, what excludes what.
  mutating func addStructure() {
    let words = sentences[own.place.sentence].words
    let isReflexive = words[own.place.word].text.lowercased().hasSuffix("self")
    for mention in members.map({ descriptions[$0] })
    where mention.place.sentence == own.place.sentence {
      if let level = own.ancestors.firstIndex(of: mention.place.word) {
        let below = level == 0 ? own.place.word : own.ancestors[level - 1]
        let relation = words[below].relation
        add(relation == .aclRelcl ? "inside relative" : "inside \(relation.universal.rawValue)")
      }
      if mention.ancestors.contains(own.place.word) { add("contains") }
      guard let parent = mention.ancestors.first else { continue }
      if parent == own.ancestors.first, position != "possessive" {
        add(isReflexive ? "coargument, reflexive" : "coargument")
      }
      guard mention.isSubject, let level = own.ancestors.firstIndex(of: parent) else { continue }
      let path = own.ancestors[..<level].map { words[$0].relation.universal }
      if let clause = path.last(where: Self.clauses.contains) {
        add("subject above \(clause.rawValue)")
      } else {
        add("subject of the clause|\(position)")
      }
    }
  }
}
