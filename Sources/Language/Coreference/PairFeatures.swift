/// The weighed features of pairs of mentions.
struct PairFeatures: Sendable {
  /// The weight of each feature, in the order of ``CoreferenceFeature``.
  let weights: [Float]

  /// The features that hold for a pair.
  ///
  /// - Parameters:
  ///   - earlier: The earlier mention.
  ///   - later: The later mention.
  /// - Returns: Features in no particular order.
  func features(_ earlier: MentionDescription, _ later: MentionDescription)
    -> [CoreferenceFeature]
  {
    var found: [CoreferenceFeature] = []
    Self.visit(earlier, later) { found.append($0) }
    return found
  }

  /// The sum of the weights of the features that hold.
  func score(_ earlier: MentionDescription, _ later: MentionDescription) -> Float {
    var sum: Float = 0
    Self.visit(earlier, later) { sum += weights[$0.place] }
    return sum
  }

  private static func visit(
    _ a: MentionDescription, _ m: MentionDescription, _ on: (CoreferenceFeature) -> Void
  ) {
    let sharesSentence = a.place.sentence == m.place.sentence
    switch (a.kind == .pronoun, m.kind == .pronoun) {
    case (false, false): visitNominals(a, m, sharesSentence, on)
    case (true, true):
      if a.pronoun != .other, m.pronoun != .other {
        on(a.pronoun == m.pronoun ? .samePronoun : .differentPronoun)
      }
    case (false, true): visitPronoun(a, m, on)
    case (true, false): on(.pronounThenNominal)
    }
    if a.number != .unknown, m.number != .unknown {
      on(a.number == m.number ? .numberAgree : .numberConflict)
    }
    if m.kind == .pronoun {
      if sharesSentence { on(.sameSentencePronoun) }
      if a.isSubject { on(.subjectAntecedent) }
      if a.relation == m.relation { on(.sameRelation) }
    }
    if sharesSentence {
      if m.isApposition, m.ancestors.first == a.place.word {
        on(.appositive)
      } else if a.isSubject, a.ancestors.first == m.place.word, m.hasCopula {
        on(.predicate)
      } else if m.ancestors.contains(a.place.word) || a.ancestors.contains(m.place.word) {
        on(.nested)
      }
    }
    if m.kind == .common, m.isIndefinite { on(.indefiniteLater) }
  }

  private static func visitNominals(
    _ a: MentionDescription, _ m: MentionDescription, _ sharesSentence: Bool,
    _ on: (CoreferenceFeature) -> Void
  ) {
    let areNames = a.kind == .name && m.kind == .name
    let haveSameText = a.text == m.text
    if haveSameText {
      on(.sameText)
      if areNames { on(.sameTextName) }
    } else if a.head == m.head {
      on(.sameHead)
      if areNames { on(.sameHeadName) }
    }
    if areNames {
      let isAcronym = a.acronym == m.initials || m.acronym == a.initials
      if isAcronym { on(.acronym) }
      if !haveSameText {
        let common = commonCount(a.nameWords, m.nameWords)
        if common == min(a.nameWords.count, m.nameWords.count) {
          on(.namePart)
        } else if common > 0 {
          on(.nameOverlap)
        } else if !isAcronym {
          on(.nameDisjoint)
        }
      }
    } else if a.kind == .name || m.kind == .name {
      on(.nameCommon)
    }
    if !haveSameText, contains(a.text, m.text) || contains(m.text, a.text) { on(.containedText) }
    if a.head == m.head {
      if commonCount(a.modifiers, m.modifiers) < min(a.modifiers.count, m.modifiers.count) {
        on(.modifierConflict)
      }
      if m.kind == .common, m.isDefinite { on(.definiteSameHead) }
    }
    on(a.type == m.type ? .sameType : .differentType)
    if sharesSentence { on(.sameSentenceNominal) }
  }

  private static func visitPronoun(
    _ a: MentionDescription, _ m: MentionDescription, _ on: (CoreferenceFeature) -> Void
  ) {
    switch m.pronoun {
    case .he, .she:
      on(a.type == .person ? .personPronounWithPerson : .personPronounWithOther)
    case .it:
      on(a.type == .person ? .itWithPerson : .itWithOther)
    case .they:
      if a.number == .plural || a.type == .organization {
        on(.theyWithPluralOrOrganization)
      } else if a.number == .singular {
        on(.theyWithSingular)
      }
    case .i, .we, .you: on(.speakerWithNominal)
    case .this, .who, .other: break
    }
  }

  /// How many numbers two sorted lists have in common.
  private static func commonCount(_ left: [Int], _ right: [Int]) -> Int {
    var (i, j, count) = (0, 0, 0)
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        count += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }

  /// Whether a list has another in it without gaps.
  private static func contains(_ whole: [Int], _ part: [Int]) -> Bool {
    guard part.count < whole.count, !part.isEmpty else { return false }
    for start in 0...whole.count - part.count
    where whole[start] == part[0] && whole[start..<start + part.count].elementsEqual(part) {
      return true
    }
    return false
  }
}
