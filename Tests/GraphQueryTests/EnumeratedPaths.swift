import Foundation
import GraphModel
import GraphQuery

/// All paths that answer a question, found by trying everything: what the finder is compared with.
struct EnumeratedPaths {
  let graph: Graph
  let query: PathQuery

  struct Found: Hashable {
    var actors: [Int64]
    var cost: Int
  }

  /// All paths, cheapest first, then by names and numbers.
  func all() -> [Found] {
    guard query.source != query.target, !query.avoided.contains(query.source) else { return [] }
    var found: [Found] = []
    grow([query.source], 0, 0, &found)
    let names = Dictionary(uniqueKeysWithValues: graph.actors.map { ($0.id, $0.name) })
    func key(_ path: Found) -> [String] {
      path.actors.map { (names[$0] ?? "") + " " + String(format: "%04d", $0) }
    }
    return found.sorted {
      $0.cost != $1.cost ? $0.cost < $1.cost : key($0).lexicographicallyPrecedes(key($1))
    }
  }

  private func grow(_ path: [Int64], _ cost: Int, _ day: Int, _ found: inout [Found]) {
    let here = path[path.count - 1]
    if here == query.target {
      found.append(Found(actors: path, cost: cost))
      return
    }
    guard path.count <= query.maximumHops else { return }
    for actor in graph.actors where !path.contains(actor.id) && !query.avoided.contains(actor.id) {
      if let kinds = query.kinds, actor.id != query.target, !kinds.contains(actor.kind) { continue }
      let claims = relations(here, actor.id).map { ($0, $0.evidence.filter(query.evidence.admits)) }
        .filter { !$0.1.isEmpty }
      guard let step = claims.map({ hopCost($0.1) }).min() else { continue }
      var arrival = day
      if query.isInTimeOrder {
        let days = claims.flatMap(\.1).compactMap(\.bestDate).map(days)
          .filter { $0.upperBound >= day }
        guard let earliest = days.map({ max(day, $0.lowerBound) }).min() else { continue }
        arrival = earliest
      }
      let passage = actor.id == query.target ? 0 : passage(actor.id)
      grow(path + [actor.id], cost + step + passage, arrival, &found)
    }
  }

  private func relations(_ from: Int64, _ to: Int64) -> [Relation] {
    graph.relations.filter { relation in
      guard query.relations?.contains(relation.relation) ?? true else { return false }
      let isBackward = relation.source == to && relation.target == from
      return relation.source == from && relation.target == to
        || isBackward
          && (!query.isDirected || query.symmetricRelations.contains(relation.relation))
    }
  }

  private func hopCost(_ claims: [Evidence]) -> Int {
    var doubt = 1.0
    var rest = claims
    var seen: [Evidence] = []
    func weight(_ claim: Evidence) -> Double {
      claim.statement.confidence * (claim.statement.modality == .actual ? 0.9 : 0.45)
    }
    // The heaviest first; another one is a new witness unless its article or sentence was seen.
    while let next = rest.min(by: {
      weight($0) != weight($1)
        ? weight($0) > weight($1) : ($0.document, $0.sentence) < ($1.document, $1.sentence)
    }), let position = rest.firstIndex(of: next) {
      rest.remove(at: position)
      if !seen.contains(where: { $0.document == next.document || $0.sentence == next.sentence }) {
        doubt *= 1 - weight(next)
      }
      seen.append(next)
    }
    return 1000 + Int((500 * doubt).rounded())
  }

  private func passage(_ actor: Int64) -> Int {
    let others = graph.relations.flatMap { relation in
      relation.source == actor
        ? [relation.target] : relation.target == actor ? [relation.source] : []
    }
    return Int((150 * log2(Double(max(1, Set(others).count)))).rounded())
  }

  /// The days of a date in January 2021 or of that month.
  func days(_ date: CalendarDate) -> ClosedRange<Int> { date.day.map { $0...$0 } ?? 1...31 }
}
