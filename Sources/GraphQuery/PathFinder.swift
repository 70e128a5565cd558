import Foundation
public import GraphModel

/// Finds the best ways from one actor to another.
///
/// ```
///   Russia ──urges──▶ Tajikistan ──borders── Afghanistan ◀──governs── Taliban
/// ```
///
/// Relations are followed in both directions unless asked otherwise. Documents are never on a path.
/// A path costs a thousand a hop, up to 500 more for weak evidence, and 150 for each doubling of the
/// number of neighbours of an actor in between, because that two actors both have to do with the
/// United States says little. The cheapest path comes first; of paths that cost the same, the one of
/// which the actors come first by name.
///
/// # Implementation
/// From the target backwards, the least cost of reaching it within 0, 1, 2 … hops is computed for
/// every actor (Bellman and Ford, cut off at the number of hops). From the source forwards, paths are
/// grown best-first by what they cost so far and at least still will (Hart, Nilsson, Raphael: A formal
/// basis for the heuristic determination of minimum cost paths, 1968). Complete paths therefore come
/// out in order of cost, and the search looks at little else than these. In time order, a path that
/// cannot reach the target any more, because everything that leads there is earlier, is dropped.
///
/// - Complexity: O(h · r) for the bounds with h hops and r relations, then about O(k · h · d · log)
///   for k paths through actors with d neighbours; O(h · a) space for a actors.
public struct PathFinder: Sendable {
  /// The actors, by name and number.
  let actors: [Actor]

  /// The relations, by number of the label and number.
  let relations: [Relation]

  /// Positions of source and target of each relation.
  let ends: [(source: Int, target: Int)]

  /// What each actor costs when it stands between others.
  let passage: [Int]

  let positions: [Int64: Int]

  /// Prepares a graph for questions.
  ///
  /// - Parameter graph: The graph; relations between actors that it does not have are left out.
  /// - Complexity: O(n log n) in the size of the graph.
  public init(_ graph: Graph) {
    let actors = graph.actors.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    let positions = Dictionary(
      actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let relations = graph.relations
      .filter { positions[$0.source] != nil && positions[$0.target] != nil }
      .sorted { ($0.relation, $0.id) < ($1.relation, $1.id) }
    let ends = relations.map { (positions[$0.source] ?? 0, positions[$0.target] ?? 0) }
    var neighbours: [Set<Int>] = Array(repeating: [], count: actors.count)
    for (source, target) in ends where source != target {
      neighbours[source].insert(target)
      neighbours[target].insert(source)
    }
    passage = neighbours.map { set in
      Int((Double(HopGraph.hubCost) * log2(Double(max(1, set.count)))).rounded())
    }
    self.actors = actors
    self.positions = positions
    self.relations = relations
    self.ends = ends
  }

  /// Answers how two actors are connected.
  ///
  /// - Parameter query: The question.
  /// - Returns: The best paths, or why there is none.
  public func answer(_ query: PathQuery) -> PathAnswer {
    guard let source = positions[query.source], let target = positions[query.target] else {
      return .noPath(reason(query))
    }
    guard source != target, query.count > 0, query.maximumHops > 0 else {
      return .noPath(reason(query))
    }
    let hops = HopGraph(self, query)
    let times = query.isInTimeOrder ? TimeTable(self, query, hops) : nil
    var search = PathSearch(
      graph: hops, times: times, source: source, target: target, maximumHops: query.maximumHops)
    var paths: [GraphPath] = []
    while paths.count < query.count, let found = search.next() {
      paths.append(path(found.actors, found.cost, query, hops, times))
    }
    return paths.isEmpty ? .noPath(reason(query)) : .paths(paths)
  }

  private func path(
    _ nodes: [Int], _ cost: Int, _ query: PathQuery, _ graph: HopGraph, _ times: TimeTable?
  ) -> GraphPath {
    let filter = query.evidence
    let windows = times?.windows(along: nodes)
    var time = Int.min
    var hops: [PathHop] = []
    for (index, (from, to)) in zip(nodes, nodes.dropFirst()).enumerated() {
      guard let link = graph.link(from, to) else { continue }
      var candidates: [(relation: Relation, evidence: Evidence)] = []
      for position in graph.relations[from][link] {
        let claims = relations[position].evidence.filter { claim in
          guard filter.admits(claim) else { return false }
          guard let windows else { return true }
          guard let span = claim.bestDate.map(DateSpan.init) else { return false }
          return max(time, span.first) <= min(span.last, windows[index])
        }
        if let best = claims.best() { candidates.append((relations[position], best)) }
      }
      guard let first = candidates.first else { continue }
      if let span = first.evidence.bestDate.map(DateSpan.init) { time = max(time, span.first) }
      hops.append(
        PathHop(
          from: actors[from], to: actors[to], relation: first.relation, evidence: first.evidence,
          alternatives: candidates.dropFirst().map(\.relation)))
    }
    return GraphPath(hops: hops, cost: cost)
  }
}

extension HopGraph {
  /// The position of the link from one actor to another.
  func link(_ from: Int, _ to: Int) -> Int? {
    // Links are in the order of neighbours.
    let links = links[from]
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].neighbour < to { low = middle + 1 } else { high = middle }
    }
    return low < links.count && links[low].neighbour == to ? low : nil
  }
}
