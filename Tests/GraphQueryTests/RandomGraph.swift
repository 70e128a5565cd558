import GraphModel
import GraphQuery
import TestSupport

/// Small graphs with parallel relations, denials, imprecise and missing dates.
struct RandomGraph {
  var generator: SplitMix64

  static let labels = ["accuses", "meets", "urges"]

  mutating func next() -> Graph {
    let size = Int.random(in: 2...8, using: &generator)
    let actors = (0..<size).map { index in
      Actor(
        id: Int64(100 - 7 * index), name: ["A", "B", "C", "D", "A", "E", "F", "G"][index],
        kind: ActorKind.allCases[index % 4])
    }
    var relations: [Relation] = []
    for index in 0..<Int.random(in: 1...(2 * size), using: &generator) {
      let ends = actors.shuffled(using: &generator).prefix(2).map(\.id)
      relations.append(
        Relation(
          id: Int64(1000 + index), source: ends[0], target: ends[1],
          relation: pick(Self.labels),
          evidence: (0..<Int.random(in: 1...3, using: &generator)).map { _ in evidence(actors) }))
    }
    return Graph(actors: actors, relations: relations)
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }

  private mutating func evidence(_ actors: [Actor]) -> Evidence {
    let day = Int.random(in: 1...6, using: &generator)
    return Evidence(
      document: pick(["x", "y", "z"]),
      published: pick([CalendarDate(year: 2021, month: 1, day: day), nil]),
      sentence: pick(["S.", "T.", "U.", "V."]),
      range: 0..<2, speaker: pick([actors[0].id, nil]),
      statement: Statement(
        trigger: pick(["said", "told"]), polarity: pick([.affirmed, .affirmed, .negated]),
        modality: pick([.actual, .actual, .future]),
        date: pick([
          CalendarDate(year: 2021, month: 1, day: day), CalendarDate(year: 2021, month: 1), nil,
        ]),
        confidence: pick([0.25, 0.5, 0.9]), rule: "r"))
  }

  /// A question about the graph with random conditions.
  mutating func query(about graph: Graph) -> PathQuery {
    let ends = graph.actors.shuffled(using: &generator).prefix(2).map(\.id)
    var query = PathQuery(from: ends[0], to: ends[1])
    query.count = Int.random(in: 1...6, using: &generator)
    query.maximumHops = Int.random(in: 1...5, using: &generator)
    func sometimes() -> Bool { Int.random(in: 0..<4, using: &generator) == 0 }
    if sometimes() { query.relations = [pick(Self.labels), pick(Self.labels)] }
    if sometimes() { query.avoided = [pick(graph.actors.map(\.id))] }
    if sometimes() { query.kinds = [.country, .person] }
    if sometimes() { query.evidence.polarities = nil }
    if sometimes() { query.evidence.modalities = [.actual] }
    if sometimes() { query.evidence.since = CalendarDate(year: 2021, month: 1, day: 3) }
    if sometimes() { query.evidence.until = CalendarDate(year: 2021, month: 1, day: 4) }
    if sometimes() { query.evidence.minimumConfidence = 0.5 }
    if sometimes() { query.evidence.speakers = [graph.actors[0].id] }
    if sometimes() { query.isDirected = true }
    if sometimes() { query.symmetricRelations = ["meets"] }
    query.isInTimeOrder = Int.random(in: 0..<3, using: &generator) == 0
    return query
  }
}
