import Entente
import Foundation
import TestSupport
import Testing

/// From articles to a graph, through the language model.
@Suite struct GraphBuilderTests {
  private static let builder = Result { try GraphBuilder() }

  private static let articles = [
    "a.txt": """
    Title: Accusations over a bridge
    Date: 2022-05-03

    Russia accused Ukraine of an attack on the bridge. Ukraine denied the accusation.
    """,
    "b.txt": """
    Date: 2022-05-04

    Finland shares a border with Russia. Tajikistan will not recognize the Taliban.
    """,
    "c.txt": """
    Date: 2022-05-05

    Turkish President Recep Tayyip Erdogan met Finland's foreign minister in Ankara. Turkey has \
    urged Russia to end the war.
    """,
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for name in Self.articles.keys.sorted() {
      _ = try folder.write(Self.articles[name] ?? "", to: name)
    }
  }

  private func path(_ name: String) -> String {
    folder.url.appending(path: name).path(percentEncoded: false)
  }

  private func build(
    _ names: [String], into graph: String, threads: Int = 2, replaces: Bool = false
  ) async throws -> BuildReport {
    let builder = try Self.builder.get()
    let sources = try ArticleSource.sources(at: names.map(path))
    let options = BuildOptions(threads: threads, replaces: replaces)
    return try await builder.build(sources, into: path(graph), options: options)
  }

  private func export(_ graph: String) throws -> String {
    let graph = try KnowledgeGraph(path: path(graph)).graph()
    return [GraphFormat.json, .graphml, .dot].flatMap { $0.files(for: graph) }.map(\.text).joined()
  }

  @Test func findsWhoDoesWhatToWhom() async throws {
    let report = try await build(["a.txt", "b.txt"], into: "g.sqlite")
    #expect(report.added == [path("a.txt"), path("b.txt")])
    #expect(report.skipped == [])
    let graph = try KnowledgeGraph(path: path("g.sqlite"))
    let names = try graph.names()
    let (russia, ukraine) = (try names.actor("Russia"), try names.actor("Ukraine"))
    #expect(russia.kind == .country)
    #expect(russia.code == "RUS")

    let accusations = try graph.graph(GraphFilter(relations: ["accuses"])).relations
    let accusation = try #require(accusations.first { $0.source == russia.id })
    #expect(accusation.target == ukraine.id)
    let evidence = try #require(accusation.evidence.first)
    #expect(evidence.sentence == "Russia accused Ukraine of an attack on the bridge.")
    #expect(evidence.published == CalendarDate("2022-05-03"))
    #expect(evidence.range == 0..<evidence.sentence.utf8.count)

    let recognition = try graph.graph(GraphFilter(relations: ["recognizes"])).relations
    #expect(recognition.flatMap(\.evidence).map(\.statement.polarity) == [.negated])
    guard case .paths(let paths) = try graph.paths(from: "Finland", to: "Ukraine") else {
      Issue.record("Finland borders Russia, and Russia accuses Ukraine")
      return
    }
    #expect(paths.first?.actors.map(\.name) == ["Finland", "Russia", "Ukraine"])
  }

  @Test func givesTheSameBytesWithAnyNumberOfThreads() async throws {
    let names = ["a.txt", "b.txt", "c.txt"]
    _ = try await build(names, into: "one.sqlite", threads: 1)
    _ = try await build(names, into: "three.sqlite", threads: 3)
    let one = try Data(contentsOf: folder.url.appending(path: "one.sqlite"))
    #expect(try Data(contentsOf: folder.url.appending(path: "three.sqlite")) == one)
    #expect(try export("three.sqlite") == export("one.sqlite"))
  }

  @Test func doesNotDependOnTheOrderOfArticles() async throws {
    _ = try await build(["a.txt", "b.txt", "c.txt"], into: "forward.sqlite")
    _ = try await build(["c.txt"], into: "backward.sqlite")
    _ = try await build(["b.txt", "a.txt"], into: "backward.sqlite")
    #expect(try export("backward.sqlite") == export("forward.sqlite"))
  }

  @Test func leavesKnownArticlesAlone() async throws {
    _ = try await build(["a.txt"], into: "g.sqlite")
    let before = try export("g.sqlite")
    _ = try folder.write(Self.articles["a.txt"] ?? "", to: "copy.txt")
    let report = try await build(["a.txt", "copy.txt"], into: "g.sqlite")
    #expect(report.unchanged == [path("a.txt"), path("copy.txt")])
    #expect(report.added == [])
    #expect(try export("g.sqlite") == before)
  }

  @Test func takesANewVersionOnlyWhenAsked() async throws {
    _ = try await build(["a.txt", "b.txt"], into: "g.sqlite")
    let before = try export("g.sqlite")
    _ = try folder.write("Date: 2022-05-03\n\nRussia thanked Ukraine.", to: "a.txt")
    let kept = try await build(["a.txt"], into: "g.sqlite")
    #expect(kept.skipped.map(\.path) == [path("a.txt")])
    #expect(kept.skipped.allSatisfy { !$0.isFailure && $0.reason.contains("--replace") })
    #expect(try export("g.sqlite") == before)

    let replaced = try await build(["a.txt"], into: "g.sqlite", replaces: true)
    #expect(replaced.replaced == [path("a.txt")])
    _ = try await build(["a.txt", "b.txt"], into: "fresh.sqlite")
    #expect(try export("g.sqlite") == export("fresh.sqlite"))
  }

  @Test func becomesWhatItWasWhenAnArticleIsRemoved() async throws {
    _ = try await build(["a.txt", "b.txt"], into: "g.sqlite")
    let before = try export("g.sqlite")
    _ = try await build(["c.txt"], into: "g.sqlite")
    #expect(try export("g.sqlite") != before)
    #expect(try GraphEditor(path: path("g.sqlite")).remove([path("c.txt")]).count == 1)
    #expect(try export("g.sqlite") == before)
  }

  /// A graph of an earlier program, whose vocabulary said less and took accusing for mutual.
  @Test func anOldGraphGetsTheVocabularyWithTheNextBuild() async throws {
    _ = try await build(["a.txt", "b.txt"], into: "fresh.sqlite")
    _ = try await build(["a.txt", "b.txt"], into: "old.sqlite")
    let old = RelationVocabulary(definitions: [
      RelationDefinition(
        label: "accuses", family: .statement, definition: "Formerly.", isSymmetric: true)
    ])
    let rules = try IdentityRules(gazetteer: Gazetteer.shipped())
    let store = try GraphStore(path: path("old.sqlite"), mode: .readWrite)
    try store.setVocabulary(old, identity: rules)
    store.close()
    #expect(try export("old.sqlite") != export("fresh.sqlite"))

    let report = try await build(["a.txt"], into: "old.sqlite")
    #expect(report.unchanged == [path("a.txt")])
    #expect(try export("old.sqlite") == export("fresh.sqlite"))
  }

  @Test func correctionsCountBeforeAndAfterBuilding() async throws {
    _ = try await build(["a.txt", "b.txt"], into: "after.sqlite")
    try GraphEditor(path: path("after.sqlite")).correct(.rename("Russia", to: "Russian Federation"))
    let text = try String(
      contentsOf: folder.url.appending(path: "after.corrections.txt"), encoding: .utf8)
    _ = try folder.write(text, to: "before.corrections.txt")
    _ = try await build(["b.txt"], into: "before.sqlite")
    _ = try await build(["a.txt"], into: "before.sqlite")
    #expect(try export("before.sqlite") == export("after.sqlite"))
    #expect(try export("after.sqlite").contains("Russian Federation"))
  }

  @Test func createsNothingWhenNothingCanBeRead() async throws {
    _ = try folder.write("", to: "empty.txt")
    let report = try await build(["empty.txt"], into: "g.sqlite")
    #expect(report.skipped.map(\.isFailure) == [true])
    #expect(!FileManager.default.fileExists(atPath: path("g.sqlite")))
  }

  @Test func readsNothingFromAnArticleInAnotherLanguage() async throws {
    let text = """
      Der Außenminister hat am Montag in Berlin erklärt, dass Russland die Ukraine angegriffen habe und dass \
      Deutschland der Ukraine weiter helfen werde, solange es nötig sei. Die Ukraine dankte Deutschland und \
      bat um weitere Waffen, die aber erst im kommenden Jahr geliefert werden können.
      """
    _ = try folder.write(text, to: "german.txt")
    let report = try await build(["a.txt", "german.txt"], into: "g.sqlite")
    #expect(report.added.count == 2)
    #expect(report.notes.count == 1)
    #expect(report.notes.first?.contains("german.txt") ?? false)
    let statistics = try KnowledgeGraph(path: path("g.sqlite")).statistics()
    #expect(statistics.discarded.contains { $0.name == "article in another language" })
    let actors = try KnowledgeGraph(path: path("g.sqlite")).graph().actors.map(\.name)
    #expect(!actors.contains("Germany") && !actors.contains("Deutschland"))
  }

  @Test func leavesOutWhatCannotBeReadAmongOthers() async throws {
    _ = try folder.write("", to: "empty.txt")
    let report = try await build(["empty.txt", "a.txt"], into: "g.sqlite")
    #expect(report.added == [path("a.txt")])
    #expect(report.skipped.map(\.path) == [path("empty.txt")])
  }
}
