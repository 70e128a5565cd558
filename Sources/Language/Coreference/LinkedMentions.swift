/// Mentions as they are linked, one after the other.
struct LinkedMentions {
  /// What each mention refers to; "he" and "she" may refer to a later mention of their sentence.
  private(set) var links: [CoreferenceLink]
  /// What each "he" and "she" could choose from.
  private(set) var candidates: [Int: [PronounCandidates.Candidate]] = [:]

  private let descriptions: [MentionDescription]
  private var groups: EntityGroups
  /// The network's scores of each "he" and "she" with the mentions before, from one on.
  private var before: [Int: (first: Int, scores: [Float])] = [:]
  /// And with later mentions of the same sentence.
  private var after: [Int: [Int: Float]] = [:]

  init(_ descriptions: [MentionDescription]) {
    self.descriptions = descriptions
    groups = EntityGroups(mentions: descriptions.count)
    links = Array(repeating: .none, count: descriptions.count)
  }

  /// Whether a mention is "he" or "she".
  private func isPersonal(_ mention: Int) -> Bool {
    PersonSex(descriptions[mention].pronoun) != nil
  }

  /// Links a mention other than "he" and "she" to the one before that scores best.
  ///
  /// - Parameters:
  ///   - mention: The mention, the next in order.
  ///   - first: The first mention before it that was scored.
  ///   - scores: The network's scores from that one on.
  mutating func addNominal(_ mention: Int, after first: Int, scores: [Float]) {
    if isPersonal(mention) {
      before[mention] = (first, scores)
      return
    }
    let description = descriptions[mention]
    var best = CoreferenceLink.none
    for (place, score) in scores.enumerated() {
      let other = first + place
      if isPersonal(other) {
        if descriptions[other].place.sentence == description.place.sentence {
          after[other, default: [:]][mention] = score
        }
      } else if score > best.score, groups.accepts(description, besides: other) {
        best = CoreferenceLink(antecedent: other, score: score)
      }
    }
    links[mention] = best
    groups.add(mention, description, to: best.antecedent)
  }

  /// Links "he" and "she", in order, once all other mentions are linked.
  mutating func addPronouns(_ source: PronounCandidates, model: PronounModel) {
    var latest: [PersonSex: Int] = [:]
    for mention in descriptions.indices {
      guard let sex = PersonSex(descriptions[mention].pronoun) else { continue }
      let found = source.candidates(for: mention, in: groups, latest: latest[sex]) { other in
        if other > mention { return after[mention]?[other] }
        guard let row = before[mention], other >= row.first else { return nil }
        return row.scores[other - row.first]
      }
      var best = CoreferenceLink.none
      for candidate in found {
        let score = model.score(candidate)
        if score > best.score {
          best = CoreferenceLink(
            antecedent: candidate.last ?? candidate.members.first, score: score)
        }
      }
      links[mention] = best
      groups.add(mention, descriptions[mention], to: best.antecedent)
      if best.antecedent != nil { latest[sex] = groups.groupOfMention[mention] }
      candidates[mention] = found
    }
  }

  /// The group of each mention; mentions of one group mean the same.
  var groupOfMention: [Int?] { groups.groupOfMention }
}
