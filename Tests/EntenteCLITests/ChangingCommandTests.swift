import Foundation
import TestSupport
import Testing

@testable import entente

@Suite struct ChangingCommandTests {
  private let sample: SampleGraph

  init() throws { sample = try SampleGraph() }

  private func run(_ arguments: String...) async -> CommandRun {
    await CommandRun(arguments + ["--graph", sample.path])
  }

  @Test func removesAnArticleAndWhatOnlyItSupports() async throws {
    #expect(await run("remove", "news/june.txt").output == "removed Sudmark stays away\n")
    let actors = await run("actors", "--format", "csv").output
    #expect(!actors.contains("Westfold"))
    #expect(actors.contains("Norland"))
    #expect(await run("remove", "news/june.txt").exitCode == 1)
    #expect(await run("remove", "aaaaaaaa").exitCode == 0)
    #expect(await run("actors").output == "There are no actors.\n")
  }

  @Test func mergesActorsAndTakesItBack() async throws {
    let before = await run("export", "--format", "json", "-").output
    #expect(
      await run("correct", "merge", "Westfold", "Norland").output
        == "merge \"Westfold\" \"Norland\"\n")
    let merged = await run("relations", "--actor", "Norland", "--format", "csv").output
    #expect(merged.contains("Westfold,accuses,Sudmark"))
    #expect(merged.contains("Isle of Fell,borders,Westfold"))
    #expect(await run("correct", "list", "--format", "csv").output.contains("1,"))
    #expect(await run("correct", "--undo").output == "took back: merge \"Westfold\" \"Norland\"\n")
    #expect(await run("export", "--format", "json", "-").output == before)
    #expect(await run("correct", "--undo").output == "There are no corrections to take back.\n")
  }

  @Test func renamesRetypesAndRejects() async throws {
    #expect(await run("correct", "rename", "Port Authority", "Harbour Office").exitCode == 0)
    #expect(await run("correct", "retype", "Isle of Fell", "country").exitCode == 0)
    #expect(await run("correct", "reject-relation", "Norland", "accuses", "Sudmark").exitCode == 0)
    #expect(await run("correct", "add-alias", "Sudmark", "the South").exitCode == 0)
    let actors = await run("actors", "--format", "csv").output
    #expect(actors.contains("Harbour Office"))
    #expect(actors.contains("Isle of Fell,country"))
    let relations = await run("relations", "--actor", "the South", "--format", "csv").output
    #expect(!relations.contains(",accuses,"))
    #expect(relations.contains("meets"))
    let file = try String(contentsOfFile: sample.file("g.corrections.txt"), encoding: .utf8)
    #expect(file.split(separator: "\n").count == 4)
  }

  @Test func splitsAnActorInAnArticleNamedByItsPath() async throws {
    let split = await run(
      "correct", "split", "Norland", "--in", "news/june.txt", "--as", "New Norland")
    #expect(split.exitCode == 0, "\(split.notes)")
    let relations = await run("relations", "--relation", "accuses", "--format", "csv").output
    #expect(relations.contains("\nNorland,accuses,Sudmark"))
    #expect(relations.contains("\nNew Norland,accuses,Sudmark"))
    #expect(await run("correct", "split", "Norland", "--in", "nowhere.txt").exitCode == 1)
  }

  @Test func refusesCorrectionsOfUnknownActors() async {
    let refused = await run("correct", "merge", "Norland", "Sudmrk")
    #expect(refused.exitCode == 1)
    #expect(refused.notes.contains("'Sudmark'"))
    #expect(!FileManager.default.fileExists(atPath: sample.file("g.corrections.txt")))
  }

  @Test func saysWhereTheCorrectionsAreWrong() async throws {
    _ = try sample.folder.write("# mine\nmerge \"A\"\n", to: "g.corrections.txt")
    let refused = await run("correct", "list")
    #expect(refused.exitCode == 1)
    #expect(refused.notes.contains("g.corrections.txt, line 2"))
  }
}
