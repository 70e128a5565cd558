import GraphModel
import GraphQuery
import TestSupport
import Testing

@Suite struct GraphSelectionTests {
  /// A star of ten leaves around a hub, the leaf with number n having n claims, and a pair apart.
  private let graph = Graph(
    actors: (0...12).map { Actor(id: Int64($0), name: "Actor \($0)", kind: .person) },
    relations: (1...10).map { Self.relation($0, 0, $0, claims: $0) } + [
      Self.relation(11, 11, 12, claims: 7)
    ])

  private static func relation(_ id: Int, _ source: Int, _ target: Int, claims: Int) -> Relation {
    Relation(
      id: Int64(id), source: Int64(source), target: Int64(target), relation: "meets",
      evidence: (0..<claims).map { index in
        Evidence(
          document: "d\(index)", sentence: "S.", range: 0..<2,
          statement: Statement(trigger: "met", rule: "r"))
      })
  }

  @Test func topKeepsTheWeightiestThatHangTogether() {
    let part = GraphSelection(graph).top(4)
    #expect(part.graph.actors.map(\.id) == [0, 8, 9, 10])
    #expect(part.graph.relations.map(\.id) == [8, 9, 10])
    #expect(part.omittedActors == 9)
    #expect(part.omittedRelations == 8)
  }

  @Test func topOfEverythingIsEverything() {
    let part = GraphSelection(graph).top(100)
    #expect(part.graph.relations == graph.relations)
    #expect(part.omittedActors == 0)
  }

  @Test func aroundStopsAtTheDepth() {
    let selection = GraphSelection(graph)
    #expect(selection.around([3]).graph.actors.map(\.id) == [0, 3])
    #expect(selection.around([3], depth: 2).graph.actors.count == 11)
    #expect(selection.around([3], depth: 2, limit: 4).graph.actors.map(\.id) == [0, 3, 9, 10])
  }

  @Test func betweenKeepsThePaths() throws {
    let part = try GraphSelection(graph).between(PathQuery(from: 2, to: 5))
    #expect(part.graph.actors.map(\.id) == [0, 2, 5])
    #expect(throws: NoPathError.self) {
      try GraphSelection(graph).between(PathQuery(from: 2, to: 12))
    }
  }

  @Test func filterKeepsWhatCounts() {
    var filter = GraphFilter(actors: [4, 12])
    #expect(graph.filtered(filter).relations.map(\.id) == [4, 11])
    filter.documents = ["d6"]
    #expect(graph.filtered(filter).relations.map(\.id) == [11])
    #expect(graph.filtered(filter).actors.map(\.id) == [11, 12])
    #expect(graph.filtered(GraphFilter(relations: ["urges"])) == Graph())
  }
}
