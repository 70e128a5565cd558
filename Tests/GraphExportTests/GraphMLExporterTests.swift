import Foundation
import GraphExport
import GraphModel
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct GraphMLExporterTests {
  private func parse(_ graph: Graph) throws -> XMLDocument {
    try XMLDocument(xmlString: GraphMLExporter().files(for: graph)[0].text)
  }

  @Test func hasAnEdgeForEachPieceOfEvidence() throws {
    let document = try parse(smallGraph())
    let ids = try document.nodes(forXPath: "//*[local-name()='edge']/@id").map(\.stringValue)
    #expect(ids == ["7.1", "7.2", "8.1", "9.1"])
  }

  @Test func keepsPolarityModalityAndSpeaker() throws {
    let document = try parse(smallGraph())
    func values(_ name: String) throws -> [String?] {
      let keys = try document.nodes(
        forXPath: "//*[local-name()='key'][@for='edge'][@attr.name='\(name)']/@id")
      let key = try #require(keys.first?.stringValue)
      return try document.nodes(forXPath: "//*[local-name()='data'][@key='\(key)']")
        .map(\.stringValue)
    }
    #expect(try values("polarity") == ["affirmed", "negated", "affirmed", "affirmed"])
    #expect(try values("modality") == ["actual", "actual", "possible", "actual"])
    #expect(try values("speaker") == ["Alexei Zaytsev"])
    #expect(try values("label") == ["urges", "urges", "attacks", "is spokesperson of"])
    #expect(try values("uri").allSatisfy { $0 == "https://example.org/a?x=1&y=2" })
  }

  @Test func namesSurviveExceptForCharactersThatXMLCannotHold() throws {
    let graph = hostileGraph()
    let document = try parse(graph)
    let names = try document.nodes(
      forXPath: "//*[local-name()='node']/*[@key='n0']"
    ).map { $0.stringValue ?? "" }
    #expect(names.count == graph.actors.count)
    for (name, actor) in zip(names, graph.actors) {
      let expected = actor.name.unicodeScalars.filter {
        !(($0.value < 0x20 && ![9, 10, 13].contains($0.value)) || (0x7F...0x9F).contains($0.value)
          || $0.value == 0xFFFF)
      }
      #expect(name == String(String.UnicodeScalarView(expected)))
    }
  }
}
