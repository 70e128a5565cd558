import GraphModel

/// The actors that a picture shows, the best connected first.
struct ActorSelection {
  /// The actors.
  private(set) var actors: [Actor] = []

  /// How well connected each is.
  private(set) var weights: [Double] = []

  /// Chooses actors.
  ///
  /// An actor weighs the sum over its neighbours of the root of the evidence between them, so that
  /// many neighbours count for more than one talkative pair. Actors that no relation ties to another
  /// chosen one are passed over, unless they must be kept or nothing is tied to anything.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - limit: The most actors to choose; nothing for all.
  ///   - kept: Actors to choose in any case.
  /// - Complexity: O(*actors* log *actors* + *relations*) for each round of passing over.
  init(of graph: Graph, limit: Int?, kept: Set<Int64>) {
    let known = Dictionary(
      graph.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var evidence: [Int64: [Int64: Int]] = [:]
    for relation in graph.relations
    where known[relation.source] != nil && known[relation.target] != nil {
      let (source, target) = (relation.source, relation.target)
      evidence[source, default: [:]][target, default: 0] += relation.evidence.count
      if source != target {
        evidence[target, default: [:]][source, default: 0] += relation.evidence.count
      }
    }
    func weight(of actor: Int64) -> Double {
      // Sorted, so that rounding does not depend on the order of a dictionary.
      (evidence[actor] ?? [:]).values.sorted().reduce(0) { $0 + Double($1).squareRoot() }
    }
    let weighted = known.values.map { (actor: $0, weight: weight(of: $0.id)) }
    var candidates = weighted.sorted { left, right in
      let (leftKept, rightKept) = (kept.contains(left.actor.id), kept.contains(right.actor.id))
      if leftKept != rightKept { return leftKept }
      return left.weight == right.weight
        ? left.actor.id < right.actor.id : left.weight > right.weight
    }
    if !evidence.isEmpty {
      candidates.removeAll { $0.weight == 0 && !kept.contains($0.actor.id) }
    }
    let limit = max(limit ?? .max, kept.count)
    while candidates.count > limit {
      let chosen = candidates.prefix(limit)
      let ids = Set(chosen.map(\.actor.id))
      let loose = Set(
        ids.filter { id in
          !kept.contains(id) && !(evidence[id] ?? [:]).keys.contains { ids.contains($0) }
        })
      guard !loose.isEmpty, loose.count < ids.count else { break }
      candidates.removeAll { loose.contains($0.actor.id) }
    }
    let chosen = candidates.prefix(limit).sorted { left, right in
      left.weight == right.weight
        ? left.actor.id < right.actor.id : left.weight > right.weight
    }
    actors = chosen.map(\.actor)
    weights = chosen.map(\.weight)
  }
}
