import Foundation
import TestSupport
import Testing

@testable import entente

/// The commands that analyse texts, on texts whose analysis is certain.
@Suite struct BuildCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.write(
      """
      Title: Accusations over a bridge
      Date: 2022-05-03
      Publisher: Harbour Post

      Russia accused Ukraine of an attack on the bridge.
      """, to: "story.txt")
    _ = try folder.write("", to: "empty.txt")
  }

  private func path(_ name: String) -> String {
    folder.url.appending(path: name).path(percentEncoded: false)
  }

  @Test func saysWhatItHasDone() async throws {
    let graph = path("g.sqlite")
    let first = await CommandRun("build", path("story.txt"), "--graph", graph)
    #expect(first.exitCode == 0, "\(first.notes)")
    #expect(first.output.hasPrefix("\(graph): 1 added; "))
    #expect(first.output.contains("in 1 sentence,"))
    let second = await CommandRun("build", path("story.txt"), "--graph", graph)
    #expect(second.output.hasPrefix("\(graph): 0 added, 1 unchanged; 0 claims in 0 sentences"))
    let quiet = await CommandRun("build", path("story.txt"), "--graph", graph, "--quiet")
    #expect(quiet.output == "")
    #expect(quiet.notes == "")

    let answers = await CommandRun("path", "Russia", "Ukraine", "--graph", graph)
    #expect(
      answers.output == """
        1. Russia – Ukraine (1 hop)
           Russia —accuses→ Ukraine
              “Russia accused Ukraine of an attack on the bridge.”
              — Accusations over a bridge, Harbour Post, 2022-05-03

        """)
  }

  @Test func failsForANamedFileButNotForOneInAFolder() async throws {
    let named = await CommandRun(
      "build", path("story.txt"), path("empty.txt"), "--graph", path("named.sqlite"))
    #expect(named.exitCode == 1)
    #expect(named.notes == "Skipped: '\(path("empty.txt"))' is empty: there is no text to read.\n")
    #expect(named.output.contains("1 added, 1 skipped"))
    let inFolder = await CommandRun("build", folder.url.path(), "--graph", path("folder.sqlite"))
    #expect(inFolder.exitCode == 0)
    #expect(inFolder.notes.hasPrefix("Skipped: "))
    #expect(
      try Data(contentsOf: folder.url.appending(path: "named.sqlite")).count
        == Data(contentsOf: folder.url.appending(path: "folder.sqlite")).count)
  }

  @Test func printsTheAnalysis() async throws {
    let parse = await CommandRun("parse", path("story.txt"))
    #expect(parse.output.contains("# text = Russia accused Ukraine of an attack on the bridge.\n"))
    #expect(parse.output.contains("2\taccused\taccuse\tVERB\tVBD\t"))
    let table = await CommandRun("claims", path("story.txt"))
    let lines = table.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(lines.allSatisfy { $0.count == 15 })
    #expect(lines.contains { $0[0] == "Russia" && $0[2] == "Ukraine" && $0[4] == "accuses" })
    let objects = await CommandRun("claims", path("story.txt"), "--format", "jsonl", "--verbatim")
    for line in objects.output.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let claim = try #require(object)
      #expect(claim["relation"] is String)
      #expect(claim["start"] is Int)
    }
    #expect(objects.output.contains("\"text\": \"Ukraine\""))
  }
}
