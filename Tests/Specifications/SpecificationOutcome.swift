public import GraphModel

/// What a graph holds of what a specification asks for.
public struct SpecificationOutcome: Sendable {
  /// A required claim and the claim found for it.
  public struct Comparison: Sendable {
    /// What is asked for.
    public let expectation: Expectation
    /// The claim that comes nearest: the right actors and label.
    public let claim: ArticleClaim?
    /// Whether polarity and modality are right.
    public let hasRightMode: Bool
    /// Whether the speaker is right.
    public let hasRightSpeaker: Bool
    /// Whether content and date are right where they are asked for.
    public let hasRightDetails: Bool
  }

  /// The specification.
  public let specification: Specification

  /// The graph of its text.
  public let graph: ArticleGraph

  /// The required claims.
  public let comparisons: [Comparison]

  /// Sentences that say which claims must not be there.
  public let violations: [String]

  /// Claims that no line asks for or allows.
  public let surplus: [ArticleClaim]

  /// Compares a graph with what a specification asks for.
  ///
  /// Besides the lines that begin with "!", a required claim that is not affirmed and actual forbids
  /// that the same is found as affirmed and actual, unless another line asks for that; and one that
  /// is negated forbids that it is found as affirmed in any way.
  ///
  /// - Parameters:
  ///   - specification: The specification.
  ///   - graph: The graph of its text.
  ///   - vocabulary: The vocabulary, which knows what relations are symmetric.
  public init(
    _ specification: Specification, graph: ArticleGraph, vocabulary: RelationVocabulary
  ) {
    self.specification = specification
    self.graph = graph
    let matcher = ClaimMatcher(graph: graph, vocabulary: vocabulary)
    var explained: Set<Int> = []
    var comparisons: [Comparison] = []
    var violations: [String] = []
    for expectation in specification.expectations {
      let same = graph.claims.indices.filter {
        matcher.hasSameActors(graph.claims[$0], expectation)
      }
      switch expectation.kind {
      case .allowed: explained.formUnion(same)
      case .required:
        explained.formUnion(same)
        let compared = same.map { matcher.compare(graph.claims[$0], expectation) }
        comparisons.append(
          compared.max { $0.rank < $1.rank }
            ?? Comparison(
              expectation: expectation, claim: nil, hasRightMode: false, hasRightSpeaker: false,
              hasRightDetails: false))
        let stronger = same.filter { position in
          matcher.isTooStrong(graph.claims[position], expectation)
            && !specification.expectations.contains {
              $0.kind != .forbidden && matcher.hasSameActors(graph.claims[position], $0)
                && matcher.hasMode(graph.claims[position], $0)
            }
        }
        violations += stronger.map { matcher.describe(graph.claims[$0]) }
      case .forbidden:
        explained.formUnion(same)
        violations += same.filter { matcher.isForbidden(graph.claims[$0], expectation) }
          .map { matcher.describe(graph.claims[$0]) }
      }
    }
    self.comparisons = comparisons
    self.violations = violations
    surplus = graph.claims.indices.filter { !explained.contains($0) }.map { graph.claims[$0] }
  }

  /// A claim as one line of text, in the notation of the specifications.
  ///
  /// - Parameter claim: A claim of the graph.
  /// - Returns: The line.
  public func describe(_ claim: ArticleClaim) -> String {
    ClaimMatcher(graph: graph, vocabulary: nil).describe(claim)
  }
}

extension SpecificationOutcome.Comparison {
  /// How much of a claim is right, to take the best of several.
  var rank: Int { (hasRightMode ? 4 : 0) + (hasRightSpeaker ? 2 : 0) + (hasRightDetails ? 1 : 0) }
}
