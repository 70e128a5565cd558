import GraphModel

extension PathFinder {
  /// Why a question has no path as its answer.
  ///
  /// Conditions are dropped one at a time, and two at a time when one is not enough; failing that,
  /// all that were set are named.
  func reason(_ query: PathQuery) -> NoPath {
    guard let source = positions[query.source] else { return .unknownActor(query.source) }
    guard let target = positions[query.target] else { return .unknownActor(query.target) }
    if source == target { return .sameActor(actors[source]) }
    let everything = Set(PathConstraint.allCases)
    let open = HopGraph(self, query, ignoring: everything)
    for end in [source, target] where open.links[end].isEmpty { return .isolated(actors[end]) }
    let aroundSource = open.distances(from: source, limit: .max)
    guard aroundSource[target] != nil else {
      return .unconnected(
        source: actors[source], target: actors[target],
        aroundSource: aroundSource.count { $0 != nil },
        aroundTarget: open.distances(from: target, limit: .max).count { $0 != nil })
    }
    let set = constraints(of: query)
    func suffices(_ dropped: [PathConstraint]) -> Bool {
      hopsNeeded(query, source, target, ignoring: Set(dropped)) != nil
    }
    var relaxations = set.map { [$0] }.filter(suffices)
    if relaxations.isEmpty {
      let pairs = set.indices.flatMap { first in
        set[(first + 1)...].map { [set[first], $0] }
      }
      relaxations = pairs.filter(suffices)
    }
    if relaxations.isEmpty { relaxations = [set] }
    return .excluded(
      source: actors[source], target: actors[target], relaxations: relaxations,
      maximumHops: query.maximumHops,
      neededHops: hopsNeeded(query, source, target, ignoring: [.hops]))
  }

  /// The conditions that a question sets, the number of hops always among them.
  private func constraints(of query: PathQuery) -> [PathConstraint] {
    PathConstraint.allCases.filter { constraint in
      switch constraint {
      case .hops: true
      case .polarity: query.evidence.polarities != nil
      case .avoided: !query.avoided.isEmpty
      case .dates: query.evidence.since != nil || query.evidence.until != nil
      case .relations: query.relations != nil
      case .kinds: query.kinds != nil
      case .modality: query.evidence.modalities != nil
      case .speakers: query.evidence.speakers != nil
      case .confidence: query.evidence.minimumConfidence > 0
      case .timeOrder: query.isInTimeOrder
      case .direction: query.isDirected
      }
    }
  }

  /// The number of hops of the shortest path, or nothing when there is none.
  private func hopsNeeded(
    _ query: PathQuery, _ source: Int, _ target: Int, ignoring ignored: Set<PathConstraint>
  ) -> Int? {
    let graph = HopGraph(self, query, ignoring: ignored)
    let limit = ignored.contains(.hops) ? Int.max : query.maximumHops
    if !query.isInTimeOrder || ignored.contains(.timeOrder) {
      return graph.distances(from: source, limit: limit)[target]
    }
    // The earliest arrival within a number of hops; waiting for a cycle never makes it earlier, so
    // that what is reached is reached by a path, too.
    let times = TimeTable(self, query, graph, ignoring: ignored)
    var arrivals = [source: Int.min]
    var front = arrivals
    for hop in 1...max(1, min(limit, actors.count)) {
      var next: [Int: Int] = [:]
      for (here, time) in front {
        for (index, link) in graph.links[here].enumerated() {
          guard let arrival = TimeTable.arrival(time, times.spans[here][index]),
            arrival < min(arrivals[link.neighbour] ?? .max, next[link.neighbour] ?? .max)
          else { continue }
          next[link.neighbour] = arrival
        }
      }
      if next[target] != nil { return hop }
      if next.isEmpty { return nil }
      arrivals.merge(next) { min($0, $1) }
      front = next
    }
    return nil
  }
}

extension HopGraph {
  /// How many hops away actors are, by position; nothing for those that cannot be reached.
  ///
  /// - Complexity: O(a + r) for a actors and r relations.
  func distances(from start: Int, limit: Int) -> [Int?] {
    var distances: [Int?] = Array(repeating: nil, count: links.count)
    distances[start] = 0
    var front = [start]
    var distance = 0
    while !front.isEmpty, distance < limit {
      distance += 1
      var next: [Int] = []
      for here in front {
        for link in links[here] where distances[link.neighbour] == nil {
          distances[link.neighbour] = distance
          next.append(link.neighbour)
        }
      }
      front = next
    }
    return distances
  }
}
