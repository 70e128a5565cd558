import GraphModel

/// When steps between actors are possible.
struct TimeTable {
  /// For each link of each actor the days of its claims, each only once.
  let spans: [[[DateSpan]]]

  private let graph: HopGraph

  /// Collects the days of all claims that satisfy a question; claims without any date do not count.
  init(
    _ base: PathFinder, _ query: PathQuery, _ graph: HopGraph, ignoring: Set<PathConstraint> = []
  ) {
    self.graph = graph
    let filter = query.evidenceFilter(ignoring: ignoring)
    spans = graph.relations.map { links in
      links.map { relations in
        var spans: Set<DateSpan> = []
        for position in relations {
          for claim in base.relations[position].evidence where filter.admits(claim) {
            if let date = claim.bestDate { spans.insert(DateSpan(date)) }
          }
        }
        return spans.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
      }
    }
  }

  /// The earliest day on which one is there after a step, or nothing when it is too late for it.
  static func arrival(_ time: Int, _ spans: [DateSpan]) -> Int? {
    spans.lazy.filter { $0.last >= time }.map { max(time, $0.first) }.min()
  }

  /// The latest day on which one may still be before a step, when one must be after it by a day.
  static func departure(_ latest: Int, _ spans: [DateSpan]) -> Int? {
    spans.lazy.filter { $0.first <= latest }.map { min($0.last, latest) }.max()
  }

  /// For each step of a path the latest day on which it may be made so that the rest is possible.
  func windows(along nodes: [Int]) -> [Int] {
    var windows = [Int.max]
    for (from, to) in zip(nodes, nodes.dropFirst()).dropFirst().reversed() {
      let spans = graph.link(from, to).map { self.spans[from][$0] }
      windows.append(Self.departure(windows[windows.count - 1], spans ?? []) ?? .min)
    }
    return windows.reversed()
  }
}
