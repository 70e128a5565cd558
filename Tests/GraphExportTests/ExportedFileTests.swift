import GraphExport
import Testing

@Suite struct ExportedFileTests {
  @Test(arguments: [
    (nil, "g.csv", "g.csv"), (nil, "out/g", "out/g"), ("nodes", "g.csv", "g-nodes.csv"),
    ("nodes", "G.CSV", "G-nodes.csv"), ("nodes", "out", "out/nodes.csv"),
    ("nodes", "out/", "out/nodes.csv"), ("nodes", "out.json", "out.json/nodes.csv"),
    ("nodes", "a/.csv", "a/.csv/nodes.csv"),
  ])
  func liesWhereItWasAskedFor(part: String?, output: String, path: String) {
    #expect(ExportedFile(part: part, pathExtension: "csv", text: "").path(at: output) == path)
  }
}
