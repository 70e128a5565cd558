import Foundation
import FoundationXML
import GraphExport
import GraphModel
import TestSupport
import Testing

@Suite struct OtherFormatsTests {
  private func text(_ format: GraphFormat, _ graph: Graph) -> String {
    format.files(for: graph)[0].text
  }

  @Test(arguments: GraphFormat.allCases)
  func everyFormatWritesHostileAndEmptyGraphsTheSameWayTwice(format: GraphFormat) {
    for graph in [Graph(), smallGraph(), hostileGraph()] {
      let files = format.files(for: graph)
      #expect(!files.isEmpty)
      #expect(format.files(for: graph) == files)
    }
  }

  @Test func gexfHasAnEdgeForEachPieceOfEvidence() throws {
    let document = try XMLDocument(xmlString: text(.gexf, smallGraph()))
    let labels = try document.nodes(forXPath: "//*[local-name()='edge']/@label").map(\.stringValue)
    #expect(labels == ["urges", "urges", "attacks", "is spokesperson of"])
    let nodes = try document.nodes(forXPath: "//*[local-name()='node']/@label").map(\.stringValue)
    #expect(nodes == ["Russia", "Tajikistan", "Alexei Zaytsev"])
  }

  @Test func gexfIsWellFormedWhateverTheTexts() throws {
    let graph = hostileGraph()
    let document = try XMLDocument(xmlString: text(.gexf, graph))
    #expect(try document.nodes(forXPath: "//*[local-name()='edge']").count == 20)
  }

  @Test func turtleIsAsApproved() throws {
    try expectGolden(text(.turtle, smallGraph()), "small.ttl")
  }

  @Test func linkedDataNeverAssertsADeniedTriple() {
    let turtle = text(.turtle, smallGraph())
    #expect(!turtle.contains("actor:1 relation:"))
    #expect(turtle.contains("entente:polarity entente:negated"))
  }

  @Test(arguments: [smallGraph(), hostileGraph(), Graph()])
  func jsonLDIsJSONWithAResourceForEverything(graph: Graph) throws {
    let object = try JSONSerialization.jsonObject(with: Data(text(.jsonld, graph).utf8))
    let resources = try #require((object as? [String: Any])?["@graph"] as? [Any])
    let claims = graph.relations.reduce(0) { $0 + $1.evidence.count }
    #expect(resources.count == graph.actors.count + claims + graph.documents.count)
  }

  @Test func neo4jTablesHaveTypedHeaders() {
    let files = GraphFormat.neo4jCSV.files(for: smallGraph())
    #expect(
      files[0].text == """
        id:ID,name,kind,code,aliases:string[],:LABEL\r
        1,Russia,country,RUS,Moscow;the Kremlin,Actor;Country\r
        2,Tajikistan,country,TJK,,Actor;Country\r
        3,Alexei Zaytsev,person,,Zaytsev,Actor;Person\r

        """)
    #expect(files[1].text.hasPrefix(":START_ID,:END_ID,:TYPE,label,relation_id:long,"))
    #expect(files[1].text.contains("\r\n3,1,IS_SPOKESPERSON_OF,is spokesperson of,9,"))
  }

  @Test func followTheMoneyHasLinksWithRolesAndMentions() throws {
    let lines = text(.followTheMoney, smallGraph()).split(separator: "\n")
    let schemas = try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(object?["schema"] as? String)
    }
    #expect(
      schemas == [
        "PublicBody", "PublicBody", "Person", "Article", "UnknownLink", "Mention", "Mention",
        "UnknownLink", "UnknownLink", "Representation", "Mention",
      ])
    #expect(lines[7].contains(#""status": ["negated, actual"]"#))
  }

  @Test func followTheMoneyHasOnlyWebAddresses() {
    let text = text(.followTheMoney, hostileGraph())
    #expect(!text.contains("javascript:") && !text.contains("file:"))
  }
}
