public import GraphModel

/// Chooses parts of a graph that are small enough to look at.
///
/// The weight of an actor is the number of claims about it. Ties are broken by name and number, so
/// that the same graph always gives the same choice.
public struct GraphSelection: Sendable {
  private let graph: Graph
  private let finder: PathFinder
  private let weights: [Int]
  private let neighbours: [[Int]]

  /// Prepares a graph for choosing parts of it.
  ///
  /// - Parameter graph: The graph.
  /// - Complexity: O(n log n) in the size of the graph.
  public init(_ graph: Graph) {
    self.graph = graph
    finder = PathFinder(graph)
    var weights = Array(repeating: 0, count: finder.actors.count)
    var neighbours: [Set<Int>] = Array(repeating: [], count: finder.actors.count)
    for (relation, (source, target)) in zip(finder.relations, finder.ends) {
      weights[source] += relation.evidence.count
      weights[target] += relation.evidence.count
      neighbours[source].insert(target)
      neighbours[target].insert(source)
    }
    self.weights = weights
    self.neighbours = neighbours.map { $0.sorted() }
  }

  /// At most so many actors, the weightiest ones that hang together.
  ///
  /// Starts from the weightiest actor and always adds the weightiest one next to those chosen; when
  /// there is none, starts anew from the weightiest of the rest.
  ///
  /// - Parameter limit: The largest number of actors.
  /// - Returns: The actors with all relations among them.
  /// - Complexity: O((a + r) log a) for a actors and r relations.
  public func top(_ limit: Int) -> Subgraph {
    let seeds = finder.actors.indices.filter { !neighbours[$0].isEmpty }.sorted(by: isWeightier)
    return Subgraph(of: graph, keeping: numbers(grow(from: seeds, limit: limit, depth: nil)))
  }

  /// What surrounds some actors.
  ///
  /// - Parameters:
  ///   - centers: Numbers of actors.
  ///   - depth: How many relations away others may be.
  ///   - limit: The largest number of actors, the centers among them; the weightiest ones stay.
  /// - Returns: The actors with all relations among them.
  public func around(_ centers: [Int64], depth: Int = 1, limit: Int = .max) -> Subgraph {
    let seeds = centers.compactMap { finder.positions[$0] }
    return Subgraph(of: graph, keeping: numbers(grow(from: seeds, limit: limit, depth: depth)))
  }

  /// The actors on the best paths between two.
  ///
  /// - Parameters:
  ///   - query: The two ends and the conditions; its number of paths does not count.
  ///   - limit: The largest number of actors; as many of the best paths stay as fit.
  /// - Returns: The actors on the paths with all relations among them.
  /// - Throws: ``NoPathError`` when there is no path.
  public func between(_ query: PathQuery, limit: Int = 30) throws(NoPathError) -> Subgraph {
    var query = query
    query.count = max(1, limit)
    switch finder.answer(query) {
    case .noPath(let reason): throw NoPathError(reason: reason)
    case .paths(let paths):
      var chosen: Set<Int64> = []
      for path in paths {
        let more = chosen.union(path.actors.map(\.id))
        if more.count <= limit || chosen.isEmpty { chosen = more }
      }
      return Subgraph(of: graph, keeping: chosen)
    }
  }

  private func isWeightier(_ left: Int, _ right: Int) -> Bool {
    (weights[right], left) < (weights[left], right)
  }

  private func numbers(_ chosen: Set<Int>) -> Set<Int64> {
    Set(chosen.map { finder.actors[$0].id })
  }

  /// An actor that may be added.
  private struct Candidate: Comparable {
    var weight: Int
    var position: Int

    static func < (left: Candidate, right: Candidate) -> Bool {
      (right.weight, left.position) < (left.weight, right.position)
    }
  }

  /// Adds the weightiest neighbours until there are enough; without a depth, each seed is a start of
  /// its own, with a depth, all seeds are there from the start and nearer actors come first.
  private func grow(from seeds: [Int], limit: Int, depth: Int?) -> Set<Int> {
    var chosen: Set<Int> = []
    if let depth {
      chosen = Set(seeds)
      var front = chosen.sorted()
      for _ in 0..<max(0, depth) where chosen.count < limit {
        let next = Set(front.flatMap { neighbours[$0] }).subtracting(chosen)
          .sorted(by: isWeightier)
        front = Array(next.prefix(max(0, limit - chosen.count)))
        chosen.formUnion(front)
      }
      return chosen
    }
    for seed in seeds where chosen.count < limit && !chosen.contains(seed) {
      var queue = Heap<Candidate>()
      queue.insert(Candidate(weight: weights[seed], position: seed))
      while chosen.count < limit, let next = queue.removeFirst() {
        guard chosen.insert(next.position).inserted else { continue }
        for neighbour in neighbours[next.position] where !chosen.contains(neighbour) {
          queue.insert(Candidate(weight: weights[neighbour], position: neighbour))
        }
      }
    }
    return chosen
  }
}
