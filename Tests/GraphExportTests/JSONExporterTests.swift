import Foundation
import GraphModel
import Testing

@testable import GraphExport

@Suite struct JSONExporterTests {
  private func text(_ graph: Graph) -> String { JSONExporter().files(for: graph)[0].text }

  @Test func writesTheDocumentedForm() {
    #expect(
      text(smallGraph()).hasPrefix(
        """
        {
          "actors": [
            {"id": 1, "name": "Russia", "kind": "country", "code": "RUS", "aliases": ["Moscow", "the Kremlin"]},
            {"id": 2, "name": "Tajikistan", "kind": "country", "code": "TJK", "aliases": []},
            {"id": 3, "name": "Alexei Zaytsev", "kind": "person", "code": null, "aliases": ["Zaytsev"]}
          ],
          "relations": [
            {"id": 7, "source": 1, "target": 2, "relation": "urges", "plover": "REQUEST", "cameo": "020", "evidence": [
              {"document": "d1", "published": "2021-09-30", "sentence": "Russia has urged Tajikistan to avoid confrontation.", "start": 0, "end": 51, "trigger": "urged", "polarity": "affirmed", "modality": "actual", "speaker": 3, "content": "to avoid confrontation", "date": "2021-09", "confidence": 0.94, "doubts": [], "rule": "verb.active"},

        """))
    #expect(
      text(smallGraph()).hasSuffix(
        """
          "documents": [
            {"id": "d1", "title": "Russia urges calm", "published": "2021-09-30", "publisher": "The Moscow Times", "uri": "https://example.org/a?x=1&y=2"}
          ]
        }

        """))
  }

  @Test(arguments: [smallGraph(), hostileGraph(), Graph()])
  func isReadBackByTheModel(graph: Graph) throws {
    let read = try JSONDecoder().decode(Graph.self, from: Data(text(graph).utf8))
    #expect(read == graph)
  }

  @Test func writesAnEmptyGraphAsEmptyLists() {
    #expect(text(Graph()) == "{\n  \"actors\": [],\n  \"relations\": [],\n  \"documents\": []\n}\n")
  }

  @Test func escapesWhatMustBe() {
    #expect(JSONValue.string("a\"\\\n\t\u{1}").text == "\"a\\\"\\\\\\n\\t\\u0001\"")
  }
}
