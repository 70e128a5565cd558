import Foundation
import TestSupport
import Testing

@testable import entente

@Suite struct AskingCommandTests {
  private let sample: SampleGraph

  init() throws { sample = try SampleGraph() }

  @Test(arguments: [
    ("actors.txt", ["actors"]), ("actors.json", ["actors", "--format", "json"]),
    ("actors-person.csv", ["actors", "--kind", "person", "--kind", "country", "--format", "csv"]),
    ("relations.txt", ["relations"]), ("relations-top.txt", ["relations", "--top", "1"]),
    ("relations-with.txt", ["relations", "--actor", "sudmark", "--with", "Port Authority"]),
    ("evidence.txt", ["evidence"]),
    ("evidence-negated.json", ["evidence", "--polarity", "negated", "--format", "json"]),
    ("evidence-said.csv", ["evidence", "--speaker", "Ole Dahl", "--format", "csv"]),
    ("timeline.txt", ["timeline", "--until", "2022-05"]),
    ("search.txt", ["search", "accused"]), ("search-none.txt", ["search", "zeppelin"]),
    ("actor.txt", ["actor", "Sudmark"]), ("stats.csv", ["stats", "--format", "csv"]),
    ("path.txt", ["path", "Ole Dahl", "Port Authority"]),
    ("path.json", ["path", "Norland", "Sudmark", "--paths", "1", "--format", "json"]),
    ("path-none.txt", ["path", "Norland", "Westfold"]),
    ("path-none.json", ["path", "Norland", "Westfold", "--format", "json"]),
    ("path-long.txt", ["path", "Ole Dahl", "Port Authority", "--max-hops", "1"]),
    ("export.json", ["export", "--format", "json", "-"]),
  ])
  func answers(golden: String, arguments: [String]) async throws {
    let run = await CommandRun(arguments + ["--graph", sample.path])
    #expect(run.notes == "")
    #expect(run.exitCode == 0)
    // The size of the file differs between versions of SQLite.
    let output = run.output.replacing(/total,bytes,[0-9]+\r\n/, with: "")
    try expectGolden(output, golden)
  }

  @Test func drawsTheGraphAndPartsOfIt() async throws {
    for arguments in [
      [], ["--around", "Sudmark"], ["--between", "Ole Dahl", "Port Authority"],
      ["--relation", "accuses", "--title", "Accusations"],
    ] {
      let file = sample.file("picture.svg")
      let run = await CommandRun(
        ["render", "--output", file] + arguments + ["--graph", sample.path])
      #expect(run.exitCode == 0, "\(run.notes)")
      let picture = try String(contentsOfFile: file, encoding: .utf8)
      #expect(picture.contains("<svg"))
      #expect(picture.contains("Sudmark"))
      #expect(!picture.contains("Westfold") || arguments.isEmpty)
    }
  }

  @Test func exportsTablesToTwoFiles() async throws {
    let run = await CommandRun("export", sample.file("t.csv"), "--graph", sample.path)
    #expect(run.exitCode == 0, "\(run.notes)")
    #expect(
      try String(contentsOfFile: sample.file("t-nodes.csv"), encoding: .utf8).contains("Norland"))
    #expect(
      try String(contentsOfFile: sample.file("t-edges.csv"), encoding: .utf8).contains("accuses"))
  }
}
