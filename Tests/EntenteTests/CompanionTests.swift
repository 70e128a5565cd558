import Entente
import Foundation
import TestSupport
import Testing

/// A surname alone is joined by those who stand beside it, in whatever order the articles come.
@Suite struct CompanionTests {
  private static let articles = [
    "a.txt": """
    Clara Weston, an engineer, blamed Harlow Mining for the collapse of the bridge. Weston and the \
    lawyer Tobias Grant sued Harlow Mining on Friday.
    """,
    "b.txt": """
    Weston told the court that Harlow Mining had ignored her reports. Tobias Grant asked Harlow \
    Mining to open its files.
    """,
    "c.txt": """
    Weston beat Ivan Horak in the final of the chess tournament. Ivan Horak congratulated Weston.
    """,
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in Self.articles { _ = try folder.write(text, to: name) }
  }

  private func path(_ name: String) -> String {
    folder.url.appending(path: name).path(percentEncoded: false)
  }

  @Test func surnameJoinsByCompanionsInAnyOrder() async throws {
    let builder = try GraphBuilder()
    var exports: Set<String> = []
    for (number, order) in [["a", "b", "c"], ["c", "b", "a"], ["b", "c", "a"]].enumerated() {
      for name in order {
        _ = try await builder.build(
          ArticleSource.sources(at: [path(name + ".txt")]), into: path("\(number).sqlite"))
      }
      let graph = try KnowledgeGraph(path: path("\(number).sqlite"))
      let details = try graph.details(ofActorNamed: "Clara Weston")
      #expect(details.articles.count == 2)
      let reason = "a person of this surname stands beside Harlow Mining and Tobias Grant"
      #expect(details.members.contains { $0.reason.hasPrefix(reason) })
      exports.insert(GraphFormat.json.files(for: try graph.graph()).map(\.text).joined())
    }
    #expect(exports.count == 1)

    // Without the article that names her, nobody knows who it is.
    let editor = try GraphEditor(path: path("0.sqlite"))
    #expect(try editor.remove([path("a.txt")]).count == 1)
    #expect(throws: NameError.self) {
      try KnowledgeGraph(path: path("0.sqlite")).actor(named: "Clara Weston")
    }
  }
}
