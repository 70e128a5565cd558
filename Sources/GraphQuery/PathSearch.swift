/// Gives paths from one actor to another one by one, the cheapest first.
struct PathSearch {
  private let graph: HopGraph
  private let times: TimeTable?
  private let target: Int
  private let maximumHops: Int

  /// The least cost of reaching the target from an actor within a number of hops.
  private let bounds: [[Int]]

  /// The latest day on which one may be at an actor to reach the target within a number of hops.
  private let latest: [[Int]]

  private var queue: Heap<Partial>

  /// What cannot be reached.
  private static let unreachable = Int.max / 4

  /// A path that may go on.
  private struct Partial: Comparable {
    var actors: [Int]
    var cost: Int
    /// The cost of the cheapest way on to the target, together with the cost so far.
    var total: Int
    var time: Int

    static func < (left: Partial, right: Partial) -> Bool {
      left.total != right.total
        ? left.total < right.total : left.actors.lexicographicallyPrecedes(right.actors)
    }
  }

  init(graph: HopGraph, times: TimeTable?, source: Int, target: Int, maximumHops: Int) {
    self.graph = graph
    self.times = times
    self.target = target
    self.maximumHops = min(maximumHops, max(1, graph.links.count - 1))
    (bounds, latest) = Self.bounds(graph, times, source, target, self.maximumHops)
    queue = Heap()
    let total = bounds[self.maximumHops][source]
    if total < Self.unreachable {
      queue.insert(Partial(actors: [source], cost: 0, total: total, time: .min))
    }
  }

  /// The next path: its actors and its cost.
  mutating func next() -> (actors: [Int], cost: Int)? {
    while let partial = queue.removeFirst() {
      guard let here = partial.actors.last else { continue }
      if here == target { return (partial.actors, partial.cost) }
      let hopsLeft = maximumHops - partial.actors.count
      for (index, link) in graph.links[here].enumerated()
      where !partial.actors.contains(link.neighbour) {
        let isEnd = link.neighbour == target
        let bound = isEnd ? 0 : bounds[hopsLeft][link.neighbour]
        guard bound < Self.unreachable else { continue }
        var time = partial.time
        if let times {
          guard let arrival = TimeTable.arrival(time, times.spans[here][index]),
            isEnd || arrival <= latest[hopsLeft][link.neighbour]
          else { continue }
          time = arrival
        }
        let cost = partial.cost + link.cost + (isEnd ? 0 : graph.passage[link.neighbour])
        queue.insert(
          Partial(
            actors: partial.actors + [link.neighbour], cost: cost, total: cost + bound, time: time))
      }
    }
    return nil
  }

  /// Bounds by number of hops; walks that visit an actor twice are among what is bounded.
  private static func bounds(
    _ graph: HopGraph, _ times: TimeTable?, _ source: Int, _ target: Int, _ maximumHops: Int
  ) -> (costs: [[Int]], latest: [[Int]]) {
    var cost = Array(repeating: unreachable, count: graph.links.count)
    var day = Array(repeating: Int.min, count: graph.links.count)
    cost[target] = 0
    day[target] = .max
    var costs = [cost]
    var latest = [day]
    for _ in 0..<maximumHops {
      let (before, dayBefore) = (costs[costs.count - 1], latest[latest.count - 1])
      for here in graph.links.indices where here != target {
        for (index, link) in graph.links[here].enumerated() where link.neighbour != source {
          let there = link.neighbour
          guard before[there] < unreachable else { continue }
          if let times {
            guard let departure = TimeTable.departure(dayBefore[there], times.spans[here][index])
            else { continue }
            day[here] = max(day[here], departure)
          }
          cost[here] = min(
            cost[here], before[there] + link.cost + (there == target ? 0 : graph.passage[there]))
        }
      }
      costs.append(cost)
      latest.append(day)
    }
    return (costs, latest)
  }
}
