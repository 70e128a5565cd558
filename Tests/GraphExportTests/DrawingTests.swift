import Foundation
import FoundationXML
import GraphExport
import GraphModel
import TestSupport
import Testing

@Suite struct DrawingTests {
  private func svg(_ graph: Graph, _ drawing: Drawing = Drawing()) async throws -> XMLDocument {
    try XMLDocument(
      xmlString: String(decoding: try await drawing.render(graph, as: .svg), as: UTF8.self))
  }

  private func texts(_ document: XMLDocument) throws -> [String] {
    try document.nodes(forXPath: "//*[local-name()='text']").compactMap(\.stringValue)
  }

  private func attributes(_ name: String, _ document: XMLDocument) throws -> [String] {
    try document.nodes(forXPath: "//@*[local-name()='\(name)']").compactMap(\.stringValue)
  }

  @Test(arguments: DrawingLayout.allCases)
  func everyLayoutShowsActorsAndRelations(layout: DrawingLayout) async throws {
    let texts = try texts(await svg(smallGraph(), Drawing(title: "Calm", layout: layout)))
    for expected in [
      "Calm", "Russia", "Tajikistan", "Alexei Zaytsev", "urges", "not: urges", "attacks (possible)",
      "is spokesperson of", "country", "person", "negated",
    ] {
      #expect(texts.contains(expected))
    }
  }

  @Test func tooltipsQuoteTheSentenceItsSpeakerAndDate() async throws {
    let tooltips = try attributes("title", await svg(smallGraph()))
    let expected = """
      Russia – urges – Tajikistan
      “Russia has urged Tajikistan to avoid confrontation.”
      says Alexei Zaytsev, The Moscow Times, 2021-09
      """
    #expect(tooltips.contains(expected))
    #expect(tooltips.contains("Russia (country, RUS)\nalso: Moscow, the Kremlin"))
  }

  @Test func linesLinkToTheArticle() async throws {
    let links = try attributes("href", await svg(smallGraph()))
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0 == "https://example.org/a?x=1&y=2" })
  }

  @Test(arguments: [DrawingLayout.neato, .dot])
  func hostileTextsStayTexts(layout: DrawingLayout) async throws {
    let document = try await svg(hostileGraph(), Drawing(title: "</svg>&\"", layout: layout))
    #expect(try document.nodes(forXPath: "//*[local-name()='script']").isEmpty)
    #expect(try document.nodes(forXPath: "//@*[starts-with(local-name(), 'on')]").isEmpty)
    let links = Set(try attributes("href", document))
    #expect(
      links == [
        "https://x.org/\"><script>alert(1)</script>", "http://x.org/?a=1&c=<d>'%5C",
      ])
    let texts = try texts(document)
    #expect(texts.contains("</svg>&\""))
    #expect(texts.contains("back\\slash \\N \\G &eacute;") || texts.contains("back\\slash \\N"))
    #expect(texts.contains { $0.contains("👩‍🚀 emoji 🇹🇯") })
  }

  @Test func anEmptyGraphGivesAPictureThatSaysSo() async throws {
    let texts = try texts(await svg(Graph(), Drawing(title: "Nothing")))
    #expect(texts.sorted() == ["Nothing", "This graph has no actors."])
  }

  @Test func actorsWithoutRelationsAreDrawnWhenThereIsNothingElse() async throws {
    let graph = Graph(actors: [Actor(id: 1, name: "Russia", kind: .country)])
    #expect(try texts(await svg(graph)).contains("Russia"))
  }

  @Test func aRelationOfAnActorWithItselfIsALoop() async throws {
    let graph = Graph(
      actors: [Actor(id: 1, name: "Russia", kind: .country)],
      relations: [
        Relation(
          id: 1, source: 1, target: 1, relation: "divides",
          evidence: [evidence("Russia divides itself.", trigger: "divides")])
      ])
    #expect(try texts(await svg(graph)).contains("divides"))
  }

  @Test(arguments: [
    (1, "Hub and Spoke 0"), (2, "Hub, Spoke 0 and Spoke 1"),
    (3, "Hub, Spoke 0, Spoke 1 and 1 other"), (5, "Hub, Spoke 0, Spoke 1 and 3 others"),
  ])
  func theHeadlineNamesTheBestConnected(spokes: Int, headline: String) async throws {
    let texts = try texts(await svg(wheel(spokes: spokes), Drawing(layout: .dot)))
    #expect(texts.contains(headline))
  }

  @Test func anEmptyHeadlineIsNone() async throws {
    let texts = try texts(await svg(wheel(spokes: 3), Drawing(title: "", layout: .dot)))
    #expect(!texts.contains { $0.hasPrefix("Hub,") })
  }

  @Test func whatIsLeftOutIsSaid() async throws {
    let graph = wheel(spokes: 20)
    let texts = try texts(await svg(graph, Drawing(actorLimit: 5, totalActors: 180)))
    #expect(texts.contains("5 of 180 actors shown, the best connected"))
    #expect(texts.contains("Hub"))
  }

  @Test(arguments: [
    (DrawingFormat.png, [0x89, 0x50, 0x4E, 0x47]), (.pdf, [0x25, 0x50, 0x44, 0x46]),
  ])
  func bitmapsAndPrintStartAsTheyShould(format: DrawingFormat, start: [UInt8]) async throws {
    #expect(try await Drawing().render(smallGraph(), as: format).starts(with: start))
  }

  @Test func theSameGraphGivesTheSamePicture() async throws {
    let graph = wheel(spokes: 8)
    let first = try await Drawing().render(graph, as: .svg)
    #expect(try await Drawing().render(graph, as: .svg) == first)
  }

  @Test func picturesCanBeDrawnAtTheSameTime() async throws {
    let sizes = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<6 {
        group.addTask { try await Drawing().render(smallGraph(), as: .svg).count }
      }
      return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(sizes.count == 1)
  }

  @Test func formatsAreKnownByTheEndingOfAPath() {
    #expect(DrawingFormat(path: "a/b.SVG") == .svg)
    #expect(DrawingFormat(path: "b.pdf") == .pdf)
    #expect(DrawingFormat(path: "svg") == nil)
    #expect(DrawingFormat(path: "a.svg/b") == nil)
    #expect(DrawingFormat(path: "b.jpeg") == nil)
  }
}

/// A graph of one actor that meets many, and more often the lower their number.
func wheel(spokes: Int) -> Graph {
  Graph(
    actors: [Actor(id: 1, name: "Hub", kind: .organization)]
      + (0..<spokes).map { Actor(id: Int64($0 + 2), name: "Spoke \($0)", kind: .person) },
    relations: (0..<spokes).map { spoke in
      Relation(
        id: Int64(spoke + 1), source: 1, target: Int64(spoke + 2), relation: "meets",
        evidence: Array(
          repeating: evidence("They meet.", trigger: "meet"), count: 1 + (spokes - spoke) / 4))
    })
}
