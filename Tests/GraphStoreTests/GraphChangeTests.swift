import GraphModel
import TestSupport
import Testing

@testable import GraphStore

@Suite struct GraphChangeTests {
  /// Any order of adding, removing and replacing gives the graph that is built afresh from what
  /// remains, down to the bytes.
  @Test(arguments: 0..<12) func equalsFreshBuildAfterAnyHistory(seed: UInt64) throws {
    var articles = RandomArticles(generator: SplitMix64(seed: seed))
    var generator = SplitMix64(seed: seed + 1000)
    let identity = NameIdentity(
      rejections: [
        RelationRejection(source: "capital of RUS", relation: "accuses", target: "sanu"),
        RelationRejection(source: "Petrov", relation: nil, target: "Country AFG"),
      ], keepsCase: !seed.isMultiple(of: 2))
    let store = try GraphStore()
    try store.setVocabulary(RandomArticles.vocabulary, identity: identity)
    var kept: [String: ArticleGraph] = [:]
    for step in 0..<25 {
      switch Int.random(in: 0..<5, using: &generator) {
      case 0, 1:
        let batch = (0..<Int.random(in: 1...3, using: &generator)).map {
          articles.next(step * 10 + $0)
        }
        try store.add(batch, identity: identity)
        for graph in batch { kept[graph.article.id] = graph }
      case 2:
        let gone = kept.keys.sorted().filter { _ in Int.random(in: 0..<3, using: &generator) == 0 }
        try store.remove(gone, identity: identity)
        for id in gone { kept[id] = nil }
      case 3:
        let graph = articles.next(step * 10)
        try store.replace([graph], identity: identity)
        kept = kept.filter { $0.value.article.uri != graph.article.uri }
        kept[graph.article.id] = graph
      default:
        try store.finish()
      }
      if step % 6 == 5 { #expect(try store.checkInvariants() == [], "seed \(seed), step \(step)") }
    }
    try store.finish()
    var shuffled = Array(kept.values)
    shuffled.sort { $0.article.id < $1.article.id }
    shuffled.shuffle(using: &generator)
    let fresh = try GraphStore.fresh(shuffled, identity)
    #expect(try store.dump() == fresh.dump(), "seed \(seed)")
    #expect(try store.graph(includesUnconnected: true) == fresh.graph(includesUnconnected: true))
    for (id, graph) in kept { #expect(try store.articleGraph(id) == graph) }
  }

  @Test func anotherIdentityGivesTheSameGraphBeforeAndAfter() throws {
    var articles = RandomArticles(generator: SplitMix64(seed: 5))
    let graphs = (0..<20).map { articles.next($0) }
    let other = NameIdentity(
      version: "2",
      rejections: [RelationRejection(source: "petrov", relation: nil, target: "parliament")])
    let store = try GraphStore.fresh(graphs)
    let first = try store.dump()
    try store.update(identity: other)
    try store.finish()
    #expect(try store.checkInvariants() == [])
    #expect(try store.dump() == GraphStore.fresh(graphs, other).dump())
    try store.update(identity: NameIdentity())
    #expect(try store.dump() == first)
  }

  @Test func addingTwiceChangesNothing() throws {
    var articles = RandomArticles(generator: SplitMix64(seed: 6))
    let graphs = (0..<5).map { articles.next($0) }
    let store = try GraphStore.fresh(graphs)
    let before = try store.dump()
    let report = try store.add(graphs + graphs, identity: NameIdentity())
    try store.finish()
    #expect(report.added == [])
    #expect(report.present.count == 10)
    #expect(try store.dump() == before)
  }

  @Test func vocabularyMayComeLast() throws {
    var articles = RandomArticles(generator: SplitMix64(seed: 7))
    let graphs = (0..<15).map { articles.next($0) }
    let store = try GraphStore()
    try store.add(graphs, identity: NameIdentity())
    try store.setVocabulary(RandomArticles.vocabulary, identity: NameIdentity())
    try store.finish()
    #expect(try store.checkInvariants() == [])
    #expect(try store.dump() == GraphStore.fresh(graphs).dump())
  }

  @Test func aSettledNameThatWasEditedPutsEverythingTogetherAnew() throws {
    var articles = RandomArticles(generator: SplitMix64(seed: 8))
    let graphs = (0..<20).map { articles.next($0) }
    let edited = NameIdentity(countryWord: "State")
    let store = try GraphStore.fresh(Array(graphs.prefix(10)))
    try store.add(Array(graphs.suffix(10)), identity: edited)
    try store.finish()
    #expect(try store.checkInvariants() == [])
    #expect(try store.dump() == GraphStore.fresh(graphs, edited).dump())
  }
}
