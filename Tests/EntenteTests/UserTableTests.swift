import Entente
import Foundation
import TestSupport
import Testing

/// A user's table of actors stays with the graph that was built with it.
@Suite struct UserTableTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.write("Harbour Front attacked Ukraine. The HBF accused Russia.", to: "a.txt")
    _ = try folder.write("Russia accused Harbour Front of an attack.", to: "b.txt")
    _ = try table(name: "Front of the Harbour")
  }

  private func table(name: String) throws -> URL {
    try folder.write(
      """
      name\tkey\tkind\tcode\taliases
      \(name)\torganization:front\torganization\tUKRREB\tHarbour Front|HBF
      """, to: "mine.tsv")
  }

  private func path(_ name: String) -> String {
    folder.url.appending(path: name).path(percentEncoded: false)
  }

  private func build(_ names: [String], into graph: String, with tables: [String]) async throws {
    let builder = try GraphBuilder(gazetteers: tables.map { folder.url.appending(path: $0) })
    let sources = try ArticleSource.sources(at: names.map(path))
    _ = try await builder.build(sources, into: path(graph))
  }

  private func export(_ graph: String) throws -> String {
    GraphFormat.json.files(for: try KnowledgeGraph(path: path(graph)).graph()).map(\.text).joined()
  }

  @Test func everyLaterStepKnowsTheSameActors() async throws {
    try await build(["a.txt", "b.txt"], into: "fresh.sqlite", with: ["mine.tsv"])
    let fresh = try export("fresh.sqlite")
    #expect(fresh.contains("Front of the Harbour"))
    #expect(fresh.contains("UKRREB"))

    // The table is not given again, and its file may be gone.
    try await build(["a.txt"], into: "g.sqlite", with: ["mine.tsv"])
    try FileManager.default.removeItem(at: folder.url.appending(path: "mine.tsv"))
    try await build(["b.txt"], into: "g.sqlite", with: [])
    #expect(try export("g.sqlite") == fresh)

    let editor = try GraphEditor(path: path("g.sqlite"))
    try editor.correct(.rename("Russia", to: "Russian Federation"))
    #expect(try KnowledgeGraph(path: path("g.sqlite")).actor(named: "HBF").code == "UKRREB")
    _ = try editor.undoCorrection()
    #expect(try export("g.sqlite") == fresh)
    #expect(try editor.remove(["b.txt"]).count == 1)
    #expect(
      try KnowledgeGraph(path: path("g.sqlite")).actor(named: "HBF").name == "Front of the Harbour")
  }

  @Test func editedTableNamesEveryActorAnew() async throws {
    try await build(["a.txt", "b.txt"], into: "g.sqlite", with: ["mine.tsv"])
    _ = try table(name: "People's Harbour Front")
    try await build(["a.txt"], into: "g.sqlite", with: ["mine.tsv"])
    try await build(["a.txt", "b.txt"], into: "fresh.sqlite", with: ["mine.tsv"])
    #expect(try export("g.sqlite") == export("fresh.sqlite"))
    #expect(try export("g.sqlite").contains("People's Harbour Front"))
  }

  @Test func mistakeInATableChangesNothing() async throws {
    try await build(["a.txt"], into: "g.sqlite", with: ["mine.tsv"])
    let before = try export("g.sqlite")
    _ = try folder.write("name\tkind\nHarbour Front\tgod\n", to: "mine.tsv")
    await #expect(throws: TableError.self) {
      try await build(["b.txt"], into: "g.sqlite", with: ["mine.tsv"])
    }
    #expect(try export("g.sqlite") == before)
  }
}
