import Foundation

/// The entities that "he" or "she" may mean, with what speaks for each.
///
/// The network scores pairs of mentions. Whom a pronoun means is a question of entities: how often,
/// how lately, in which roles, and under what names they were talked of.
struct PronounCandidates {
  /// How many sentences back an entity may have been mentioned last.
  static let reach = 8
  /// How much worse a mention that follows is thought to be than one that precedes.
  private static let costAhead: Float = 2
  /// What the network says where it says nothing.
  private static let unscored: Float = -20
  /// The network's scores are too sure of themselves by this factor.
  private static let temperature: Float = 3
  private static let widest: Float = 10

  /// An entity that a pronoun may mean.
  struct Candidate {
    /// Its number in the groups.
    var group: Int
    /// Its mentions nearby, in order; those after the pronoun stand in the same sentence.
    var members: [Int]
    /// The last before the pronoun.
    var last: Int?
    var features: [(name: String, value: Float)] = []
  }

  private let descriptions: [MentionDescription]
  private let sentences: [Sentence]
  private let evidence: [PersonSexTable.Evidence?]

  /// Prepares a text.
  ///
  /// - Parameters:
  ///   - descriptions: Its mentions, in order.
  ///   - sentences: Its sentences.
  ///   - sexes: Which words say whether a person is a man or a woman.
  init(_ descriptions: [MentionDescription], _ sentences: [Sentence], _ sexes: PersonSexTable) {
    self.descriptions = descriptions
    self.sentences = sentences
    evidence = descriptions.map { sexes.evidence(of: $0, in: sentences[$0.place.sentence]) }
  }

  /// The candidates for a pronoun.
  ///
  /// - Parameters:
  ///   - pronoun: The number of a mention that is "he" or "she".
  ///   - groups: The mentions so far in groups.
  ///   - latest: The group that the last pronoun of the same sex was put in.
  ///   - scores: What the network thinks of this pronoun and another mention; "something new" scores 0.
  /// - Returns: Candidates with their features, in the order of their first mention nearby.
  /// - Complexity: Linear in the number of mentions nearby.
  func candidates(
    for pronoun: Int, in groups: EntityGroups, latest: Int?, scores: (Int) -> Float?
  ) -> [Candidate] {
    guard let sex = PersonSex(descriptions[pronoun].pronoun) else { return [] }
    var candidates = nearby(pronoun, groups).filter { mayBe(sex, $0) }
    let byRecency = candidates.filter { $0.last != nil && includesPerson($0) }
      .sorted { ($0.last ?? 0) > ($1.last ?? 0) }.map(\.group)
    let all = candidates.reduce(0) { $0 + $1.members.count }
    let first = candidates.compactMap(\.members.first).min()
    for place in candidates.indices {
      var features = PronounFeatures(
        descriptions, sentences, pronoun: pronoun, members: candidates[place].members)
      features.addKind(evidence: candidates[place].members.compactMap { evidence[$0]?.sex }, sex)
      features.addPlace(rank: byRecency.firstIndex(of: candidates[place].group))
      features.addSalience(
        among: all, isFirst: candidates[place].members.first == first,
        isLatest: candidates[place].group == latest)
      features.addStructure()
      candidates[place].features = features.values
    }
    addNetwork(to: &candidates, pronoun, scores)
    return candidates
  }

  private func nearby(_ pronoun: Int, _ groups: EntityGroups) -> [Candidate] {
    let sentence = descriptions[pronoun].place.sentence
    var start = pronoun
    while start > 0, sentence - descriptions[start - 1].place.sentence <= Self.reach { start -= 1 }
    var candidates: [Candidate] = []
    var placeOfGroup: [Int: Int] = [:]
    for mention in start..<descriptions.count where mention != pronoun {
      if descriptions[mention].place.sentence > sentence { break }
      guard let group = groups.groupOfMention[mention] else { continue }
      let place = placeOfGroup[group] ?? candidates.count
      if place == candidates.count {
        placeOfGroup[group] = place
        candidates.append(Candidate(group: group, members: []))
      }
      candidates[place].members.append(mention)
      if mention < pronoun { candidates[place].last = mention }
    }
    return candidates
  }

  /// Whether nothing speaks plainly against the sex.
  private func mayBe(_ sex: PersonSex, _ candidate: Candidate) -> Bool {
    let found = candidate.members.compactMap { evidence[$0] }
    return !found.contains { $0.isCertain && $0.sex != sex } || found.contains { $0.sex == sex }
  }

  private func includesPerson(_ candidate: Candidate) -> Bool {
    candidate.members.contains { descriptions[$0].type == .person }
  }

  /// What the network thinks, as the distance from what it likes best and as a share.
  private func addNetwork(
    to candidates: inout [Candidate], _ pronoun: Int, _ scores: (Int) -> Float?
  ) {
    guard !candidates.isEmpty else { return }
    let best = candidates.map { candidate in
      let before = candidate.members.filter { $0 < pronoun }
      return before.isEmpty
        ? candidate.members.compactMap(scores).max().map { $0 - Self.costAhead } ?? Self.unscored
        : before.compactMap(scores).max() ?? Self.unscored
    }
    let names = candidates.map { candidate in
      candidate.members.filter { $0 < pronoun && descriptions[$0].kind != .pronoun }
        .compactMap(scores).max() ?? Self.unscored
    }
    let top = max(best.max() ?? 0, 0)
    let topName = names.max() ?? 0
    let weights = best.map { exp(($0 - top) / Self.temperature) }
    let sum = weights.reduce(exp(-top / Self.temperature), +)
    func distance(_ score: Float, _ top: Float) -> Float { max(score - top, -Self.widest) / 3 }
    for place in candidates.indices {
      candidates[place].features += [
        ("network", distance(best[place], top)), ("network share", weights[place] / sum),
        ("network, names", distance(names[place], topName)),
      ]
    }
  }
}
