import GraphModel
import GraphQuery
import TestSupport
import Testing

@Suite struct PathFinderTests {
  @Test(arguments: 0..<400) func findsTheSamePathsAsTryingEverything(seed: UInt64) {
    var random = RandomGraph(generator: SplitMix64(seed: seed))
    let graph = random.next()
    let query = random.query(about: graph)
    let expected = Array(EnumeratedPaths(graph: graph, query: query).all().prefix(query.count))
    switch PathFinder(graph).answer(query) {
    case .paths(let paths):
      let found = paths.map {
        EnumeratedPaths.Found(actors: $0.actors.map(\.id), cost: $0.cost)
      }
      #expect(found == expected, "seed \(seed)")
      for path in paths { checkHops(path, query, seed) }
    case .noPath(let reason):
      #expect(expected == [], "seed \(seed): \(reason)")
      checkReason(reason, graph, query, seed)
    }
  }

  /// Each hop quotes a claim that satisfies the question, and hops follow each other in time.
  private func checkHops(_ path: GraphPath, _ query: PathQuery, _ seed: UInt64) {
    var day = 0
    for (hop, next) in zip(path.hops, path.hops.dropFirst()) { #expect(hop.to == next.from) }
    #expect(Set(path.actors).count == path.hops.count + 1)
    for hop in path.hops {
      let ends = [hop.relation.source, hop.relation.target]
      #expect(Set(ends) == [hop.from.id, hop.to.id], "seed \(seed)")
      #expect(hop.isForward == (ends[0] == hop.from.id))
      #expect(hop.relation.evidence.contains(hop.evidence))
      #expect(query.evidence.admits(hop.evidence), "seed \(seed)")
      guard query.isInTimeOrder else {
        let admitted = hop.relation.evidence.filter(query.evidence.admits)
        #expect(admitted.allSatisfy { !$0.isBetter(than: hop.evidence) })
        continue
      }
      guard let date = hop.evidence.bestDate else {
        Issue.record("seed \(seed): a hop without a date")
        continue
      }
      day = max(day, date.day ?? 1)
      #expect(day <= date.day ?? 31, "seed \(seed)")
    }
  }

  /// Dropping what the reason names gives paths; dropping less does not.
  private func checkReason(_ reason: NoPath, _ graph: Graph, _ query: PathQuery, _ seed: UInt64) {
    guard case .excluded(_, _, let relaxations, _, let needed) = reason else {
      var open = PathQuery(from: query.source, to: query.target)
      open.maximumHops = 20
      open.evidence = EvidenceFilter()
      #expect(EnumeratedPaths(graph: graph, query: open).all() == [], "seed \(seed)")
      return
    }
    #expect(!relaxations.isEmpty)
    for set in relaxations {
      let relaxed = query.dropping(set)
      #expect(EnumeratedPaths(graph: graph, query: relaxed).all() != [], "seed \(seed): \(set)")
      for kept in set where set.count <= 2 {
        let less = query.dropping(set.filter { $0 != kept })
        #expect(EnumeratedPaths(graph: graph, query: less).all() == [], "seed \(seed): \(set)")
      }
    }
    if let needed {
      var longer = query
      longer.maximumHops = needed
      #expect(EnumeratedPaths(graph: graph, query: longer).all() != [], "seed \(seed)")
      longer.maximumHops = needed - 1
      #expect(EnumeratedPaths(graph: graph, query: longer).all() == [], "seed \(seed)")
    }
  }

  @Test(arguments: 0..<50) func undirectedPathsAreTheSameBackwards(seed: UInt64) {
    var random = RandomGraph(generator: SplitMix64(seed: seed))
    let graph = random.next()
    var query = random.query(about: graph)
    (query.isDirected, query.isInTimeOrder, query.count) = (false, false, 1000)
    var back = query
    (back.source, back.target) = (query.target, query.source)
    let finder = PathFinder(graph)
    func costs(_ answer: PathAnswer) -> [[Int64]: Int] {
      guard case .paths(let paths) = answer else { return [:] }
      return Dictionary(uniqueKeysWithValues: paths.map { ($0.actors.map(\.id), $0.cost) })
    }
    let forward = costs(finder.answer(query))
    let backward = costs(finder.answer(back))
    #expect(forward == Dictionary(uniqueKeysWithValues: backward.map { ($0.reversed(), $1) }))
  }

  @Test(arguments: 0..<50) func theOrderOfTheGraphDoesNotMatter(seed: UInt64) {
    var random = RandomGraph(generator: SplitMix64(seed: seed))
    let graph = random.next()
    let query = random.query(about: graph)
    var shuffled = graph
    shuffled.actors.shuffle(using: &random.generator)
    shuffled.relations.shuffle(using: &random.generator)
    #expect(PathFinder(graph).answer(query) == PathFinder(shuffled).answer(query))
  }
}

extension PathQuery {
  /// The question without some of its conditions.
  func dropping(_ constraints: [PathConstraint]) -> PathQuery {
    var query = self
    for constraint in constraints {
      switch constraint {
      case .hops: query.maximumHops = 50
      case .polarity: query.evidence.polarities = nil
      case .avoided: query.avoided = []
      case .dates: (query.evidence.since, query.evidence.until) = (nil, nil)
      case .relations: query.relations = nil
      case .kinds: query.kinds = nil
      case .modality: query.evidence.modalities = nil
      case .speakers: query.evidence.speakers = nil
      case .confidence: query.evidence.minimumConfidence = 0
      case .timeOrder: query.isInTimeOrder = false
      case .direction: query.isDirected = false
      }
    }
    return query
  }
}
