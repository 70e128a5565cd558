import Extraction
import Foundation
import GraphModel
import GraphQuery
import GraphStore
import Resolution

/// Measures how the cost of adding an article, of reading the graph and of finding paths grows with
/// the number of actors.
///
///     store-scaling FOLDER [ACTORS…]
@main
struct MeasureStore {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let folder = arguments.first else {
      print("usage: store-scaling FOLDER [ACTORS…]")
      exit(64)
    }
    let sizes = arguments.dropFirst().compactMap { Int($0) }
    let gazetteer = try Gazetteer.shipped()
    let identity = IdentityRules(gazetteer: gazetteer)
    let countries = gazetteer.entries.filter { $0.kind == .country && $0.key.hasPrefix("country:") }
    var news = SyntheticNews(
      countries: countries.compactMap { entry in entry.code.map { ($0, entry.name) } })
    let small = try emptyStore("small.sqlite", folder, identity)
    while try small.actors().count < 1000 { try small.add([news.next()], identity: identity) }
    let store = try emptyStore("scaling.sqlite", folder, identity)
    print("actors articles sentences claims MB | add ms, to 1000 | read ms, path ms, search ms")
    for size in sizes.isEmpty ? [1_000, 10_000, 100_000] : sizes {
      var count = try store.statistics().actors
      while count < size {
        // Nearly four actors of each article are new; counting them all takes longer than adding.
        let articles = min(1000, max(50, (size - count) / 4))
        try store.add((0..<articles).map { _ in news.next() }, identity: identity)
        count = try store.statistics().actors
      }
      try measure(store, small, &news, identity)
    }
    print("invariants:", try store.checkInvariants().first ?? "hold")
  }

  private static func measure(
    _ store: GraphStore, _ small: GraphStore, _ news: inout SyntheticNews,
    _ identity: IdentityRules
  ) throws {
    let statistics = try store.statistics()
    var additions: [Double] = []
    var smallAdditions: [Double] = []
    for _ in 0..<101 {
      // The same article to both in turn, so that whatever else the machine does slows both down.
      let graph = news.next()
      additions.append(try time { try store.add([graph], identity: identity) })
      smallAdditions.append(try time { try small.add([graph], identity: identity) })
      try store.remove([graph.article.id], identity: identity)
      try small.remove([graph.article.id], identity: identity)
    }
    var graph = Graph()
    let reading = try time { graph = try store.graph() }
    let finder = PathFinder(graph)
    var answers: [Double] = []
    for step in 0..<21 {
      let (first, last) = (graph.actors[step * 7], graph.actors[graph.actors.count - 1 - step * 11])
      answers.append(time { _ = finder.answer(PathQuery(from: first.id, to: last.id)) })
    }
    let search = try time { _ = try store.search("marko", limit: 10) }
    let columns = [
      "\(statistics.actors)", "\(statistics.articles)", "\(statistics.sentences)",
      "\(statistics.claims)", "\(statistics.bytes / 1_000_000)", "|", text(median(additions)),
      text(median(smallAdditions)), "|", text(reading), text(median(answers)), text(search),
    ]
    print(columns.joined(separator: " "))
  }

  private static func emptyStore(
    _ name: String, _ folder: String, _ identity: IdentityRules
  ) throws -> GraphStore {
    let path = URL(filePath: folder).appending(path: name).path
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
    let store = try GraphStore(path: path, mode: .create)
    let vocabulary = try RelationVocabulary.shipped()
    try store.setVocabulary(vocabulary, identity: identity)
    return store
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func text(_ milliseconds: Double) -> String {
    String(format: "%.2f", milliseconds)
  }

  /// How many milliseconds of processor time something takes, whatever else the machine does.
  private static func time(_ body: () throws -> Void) rethrows -> Double {
    let start = clock()
    try body()
    return Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC)
  }
}
