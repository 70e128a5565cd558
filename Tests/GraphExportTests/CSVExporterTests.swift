import GraphExport
import GraphModel
import Testing

@Suite struct CSVExporterTests {
  /// Reads a table as RFC 4180 describes it.
  private func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, isQuoted) {
      case ("\"", true) where scalars.first == "\"":
        scalars.removeFirst()
        field.append("\"")
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        row.append(String(field))
        field = .init()
      case ("\r", false) where scalars.first == "\n":
        scalars.removeFirst()
        rows.append(row + [String(field)])
        (row, field) = ([], .init())
      default: field.append(scalar)
      }
    }
    return rows
  }

  @Test func hasATableOfNodesAndATableOfEdges() {
    let files = CSVExporter().files(for: smallGraph())
    #expect(files.map(\.part) == ["nodes", "edges"])
    #expect(
      files[0].text == """
        Id,Label,kind,code,aliases\r
        1,Russia,country,RUS,Moscow; the Kremlin\r
        2,Tajikistan,country,TJK,\r
        3,Alexei Zaytsev,person,,Zaytsev\r

        """)
    let edges = parse(files[1].text)
    #expect(edges.count == 5)
    #expect(edges[1].prefix(7) == ["7.1", "1", "2", "Directed", "Russia", "urges", "Tajikistan"])
  }

  @Test func hostileTextsAreReadBackAsTheyWere() {
    let graph = hostileGraph()
    let files = CSVExporter().files(for: graph)
    let nodes = parse(files[0].text).dropFirst()
    #expect(nodes.map { $0[1] } == graph.actors.map(\.name))
    let edges = parse(files[1].text)
    let sentence = edges[0].firstIndex(of: "sentence")
    let sentences = graph.relations.flatMap(\.evidence).map(\.sentence)
    #expect(edges.dropFirst().map { row in sentence.map { row[$0] } } == sentences)
    #expect(edges.allSatisfy { $0.count == edges[0].count })
  }
}
