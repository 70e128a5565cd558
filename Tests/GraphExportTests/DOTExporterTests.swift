import GraphExport
import GraphModel
import TestSupport
import Testing

@Suite struct DOTExporterTests {
  private func dot(_ graph: Graph, _ drawing: Drawing = Drawing(actorLimit: nil)) -> String {
    DOTExporter(drawing: drawing).files(for: graph)[0].text
  }

  @Test func smallGraphIsAsApproved() throws {
    try expectGolden(dot(smallGraph()), "small.dot")
  }

  @Test func highlightedPathIsAsApproved() throws {
    let drawing = Drawing(
      title: "From Alexei Zaytsev to Tajikistan", subtitle: "2 hops", layout: .dot,
      highlightedActors: [3, 2], highlightedRelations: [9, 7])
    try expectGolden(dot(smallGraph(), drawing), "path.dot")
  }

  @Test func hostileTextsAreAsApproved() throws {
    try expectGolden(dot(hostileGraph()), "hostile.dot")
  }

  @Test func theOrderOfActorsDoesNotMatter() {
    let graph = wheel(spokes: 12)
    let turned = Graph(
      actors: graph.actors.reversed(), relations: graph.relations, documents: graph.documents)
    #expect(dot(turned) == dot(graph))
  }

  @Test(arguments: [smallGraph(), hostileGraph(), Graph(), wheel(spokes: 3)])
  func graphvizReadsTheSource(graph: Graph) async throws {
    for engine in [GraphvizEngine.dot, .neato] {
      let bytes = try await GraphvizRenderer.shared.render(
        dot(graph), engine: engine, format: "svg")
      #expect(!bytes.isEmpty)
    }
  }
}
