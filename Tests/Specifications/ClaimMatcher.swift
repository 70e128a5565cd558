import Foundation
import GraphModel

/// Compares claims of a graph with lines of a specification.
struct ClaimMatcher {
  let graph: ArticleGraph
  let vocabulary: RelationVocabulary?

  /// Whether a claim has the source, a label and the target of a line.
  func hasSameActors(_ claim: ArticleClaim, _ expectation: Expectation) -> Bool {
    guard
      expectation.relations.contains(where: { label in
        guard label.hasPrefix("\"") else { return claim.relation == label }
        return claim.relation.hasPrefix(label.dropFirst().dropLast())
      })
    else { return false }
    if names(claim.source, expectation.source) && names(claim.target, expectation.target) {
      return true
    }
    let isSymmetric = vocabulary?[claim.relation]?.isSymmetric ?? false
    return isSymmetric && names(claim.source, expectation.target)
      && names(claim.target, expectation.source)
  }

  /// Whether polarity and modality are among those asked for.
  func hasMode(_ claim: ArticleClaim, _ expectation: Expectation) -> Bool {
    expectation.modes.isEmpty
      || expectation.modes.contains {
        $0.polarity == claim.statement.polarity && $0.modality == claim.statement.modality
      }
  }

  func hasSpeaker(_ claim: ArticleClaim, _ expectation: Expectation) -> Bool {
    switch expectation.speaker {
    case .anybody: true
    case .nobody: claim.speaker == nil
    case .named(let alternatives):
      alternatives.contains("any") || claim.speaker.map { names($0, alternatives) } ?? false
    }
  }

  func compare(
    _ claim: ArticleClaim, _ expectation: Expectation
  ) -> SpecificationOutcome.Comparison {
    var hasDetails = true
    if let content = expectation.content {
      hasDetails = claim.statement.content?.localizedStandardContains(content) ?? false
    }
    if let date = expectation.date, claim.statement.date != date { hasDetails = false }
    return SpecificationOutcome.Comparison(
      expectation: expectation, claim: claim, hasRightMode: hasMode(claim, expectation),
      hasRightSpeaker: hasSpeaker(claim, expectation), hasRightDetails: hasDetails)
  }

  /// Whether a claim asserts what the line says only in a weaker way.
  func isTooStrong(_ claim: ArticleClaim, _ expectation: Expectation) -> Bool {
    guard !hasMode(claim, expectation) else { return false }
    if expectation.modes.allSatisfy({ $0.polarity == .negated }) {
      return claim.statement.polarity == .affirmed
    }
    return claim.statement.polarity == .affirmed && claim.statement.modality == .actual
  }

  /// Whether a claim with the actors of a forbidden line is what it forbids.
  func isForbidden(_ claim: ArticleClaim, _ expectation: Expectation) -> Bool {
    hasMode(claim, expectation) && hasSpeaker(claim, expectation)
  }

  func describe(_ claim: ArticleClaim) -> String {
    func name(_ actor: Int) -> String { graph.actors[actor].name }
    let statement = claim.statement
    let speaker = claim.speaker.map { " | speaker: \(name($0))" } ?? ""
    let content = statement.content.map { " | content: \($0)" } ?? ""
    let date = statement.date.map { " | date: \($0)" } ?? ""
    return "\(name(claim.source)) --\(claim.relation)--> \(name(claim.target))"
      + " | \(statement.polarity.rawValue) \(statement.modality.rawValue)\(speaker)"
      + "\(content)\(date) [\(statement.rule)]"
  }

  // MARK: - Names

  /// Whether an actor bears one of some names, in its own name or as a surface form.
  private func names(_ actor: Int, _ alternatives: [String]) -> Bool {
    let actor = graph.actors[actor]
    let own = ([actor.name] + actor.forms.map(\.text)).map(Self.normalized)
    return alternatives.map(Self.normalized).contains { name in
      // "soldiers" is enough for "Kenyan soldiers", and "soldiers of Kenya".
      own.contains(name)
        || (!actor.isNamed
          && own.contains { $0.hasSuffix(" " + name) || $0.hasPrefix(name + " of ") })
    }
  }

  private static func normalized(_ name: String) -> String {
    var words = name.lowercased().replacing("’", with: "'").split(separator: " ")
    if let first = words.first, ["the", "a", "an", "its", "his", "her", "their"].contains(first) {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }
}
