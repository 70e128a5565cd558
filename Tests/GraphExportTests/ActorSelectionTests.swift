import GraphModel
import Testing

@testable import GraphExport

@Suite struct ActorSelectionTests {
  /// Actors with the given numbers, and a relation with some evidence between each two.
  private func graph(_ count: Int64, _ pairs: [(Int64, Int64, Int)]) -> Graph {
    Graph(
      actors: (1...count).map { Actor(id: $0, name: "A\($0)", kind: .person) },
      relations: pairs.enumerated().map { position, pair in
        Relation(
          id: Int64(position), source: pair.0, target: pair.1, relation: "meets",
          evidence: Array(repeating: evidence("x", trigger: "x"), count: pair.2))
      })
  }

  private func chosen(_ graph: Graph, limit: Int?, kept: Set<Int64> = []) -> [Int64] {
    ActorSelection(of: graph, limit: limit, kept: kept).actors.map(\.id)
  }

  @Test func manyNeighboursCountForMoreThanATalkativePair() {
    let graph = graph(6, [(1, 2, 9), (3, 4, 1), (3, 5, 1), (3, 6, 1), (3, 1, 1), (2, 6, 1)])
    #expect(chosen(graph, limit: nil).first == 1)
    #expect(chosen(graph, limit: 3) == [1, 2, 3])
  }

  @Test func actorsWithNoRelationToTheChosenOnesArePassedOver() {
    let graph = graph(6, [(1, 2, 4), (2, 3, 4), (4, 5, 5), (3, 1, 1)])
    #expect(chosen(graph, limit: 3) == [2, 1, 3])
  }

  @Test func keptActorsAreAlwaysThere() {
    let graph = graph(6, [(1, 2, 4), (2, 3, 4), (4, 5, 1)])
    #expect(Set(chosen(graph, limit: 2, kept: [5])).contains(5))
    #expect(Set(chosen(graph, limit: 1, kept: [5, 6])) == [5, 6])
  }

  @Test func actorsWithoutRelationsAreLeftOutUnlessThereAreNoRelations() {
    #expect(chosen(graph(3, [(1, 2, 1)]), limit: nil) == [1, 2])
    #expect(chosen(graph(3, []), limit: nil) == [1, 2, 3])
  }
}
