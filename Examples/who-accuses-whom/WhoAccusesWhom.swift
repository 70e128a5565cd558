import Entente
import Foundation

/// Builds a graph from articles and lists who accuses whom, with the sentence.
///
/// Run it with `swift run who-accuses-whom Examples/articles`.
@main
struct WhoAccusesWhom {
  static func main() async throws {
    let paths = Array(CommandLine.arguments.dropFirst())
    guard !paths.isEmpty else {
      print("usage: who-accuses-whom ARTICLES…")
      return
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "graph.sqlite").path(percentEncoded: false)

    let report = try await GraphBuilder().build(ArticleSource.sources(at: paths), into: file)
    print("articles: \(report.added.count), claims: \(report.claims)")

    let graph = try KnowledgeGraph(path: file).graph(GraphFilter(relations: ["accuses"]))
    let names = Dictionary(uniqueKeysWithValues: graph.actors.map { ($0.id, $0.name) })
    for relation in graph.relations {
      for evidence in relation.evidence {
        let ends = [relation.source, relation.target].map { names[$0] ?? "someone" }
        let verb = evidence.statement.polarity == .affirmed ? "accuses" : "does not accuse"
        print("\(ends[0]) \(verb) \(ends[1]): “\(evidence.sentence)”")
      }
    }
  }
}
