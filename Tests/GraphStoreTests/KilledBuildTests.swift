import Foundation
import GRDB
import GraphModel
import TestSupport
import Testing

@testable import GraphStore

@Suite struct KilledBuildTests {
  private static func batch(_ numbers: Range<Int>) -> [ArticleGraph] {
    var articles = RandomArticles(generator: SplitMix64(seed: 3))
    return (0..<numbers.upperBound).map { articles.next($0) }.suffix(numbers.count)
  }

  /// A process that is killed in the middle of a change leaves the graph as it was before it.
  @Test func losesNothingButTheBatchInHand() async throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "graph.sqlite").path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try GraphStore(path: path, mode: .create)
      try store.setVocabulary(RandomArticles.vocabulary, identity: NameIdentity())
      try store.add(Self.batch(0..<10), identity: NameIdentity())
      try store.write { database in
        // So little memory that unfinished work reaches the disk.
        try database.execute(sql: "PRAGMA cache_size = 5")
        var change = try GraphChange(database: database, identity: NameIdentity())
        try change.apply(adding: Self.batch(10..<60))
        kill(getpid(), SIGKILL)
      }
    }
    #expect(FileManager.default.fileExists(atPath: path + "-wal"))
    let reader = try GraphStore(path: path, mode: .readOnly)
    #expect(try reader.articles().count == 10)
    #expect(try reader.checkInvariants() == [])
    reader.close()
    let store = try GraphStore(path: path, mode: .create)
    try store.add(Self.batch(0..<60), identity: NameIdentity())
    try store.finish()
    #expect(try store.checkInvariants() == [])
    #expect(try store.dump() == GraphStore.fresh(Self.batch(0..<60)).dump())
  }

  /// Copies of the files taken at any moment of a change are what a power cut would leave.
  @Test func copiesTakenInTheMiddleOpen() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "graph.sqlite").path
    let store = try GraphStore(path: path, mode: .create)
    for step in 0..<5 {
      let before = try store.dump()
      let copy = folder.url.appending(path: "copy-\(step).sqlite").path
      try store.write { database in
        try database.execute(sql: "PRAGMA cache_size = 5")
        var change = try GraphChange(database: database, identity: NameIdentity())
        try change.apply(adding: Self.batch(step * 10..<step * 10 + 10))
        for suffix in ["", "-wal"] {
          try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
        }
      }
      let copied = try GraphStore(path: copy, mode: .readWrite)
      #expect(try copied.checkInvariants() == [])
      #expect(try copied.dump() == before)
    }
  }

  @Test func killedWhileCreatedCanBeCreatedAgain() async throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "graph.sqlite").path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let queue = try DatabaseQueue(path: path)
      try queue.write { database in
        try database.execute(sql: "PRAGMA cache_size = 1")
        try Schema.migrate(database)
        try database.execute(sql: "PRAGMA cache_spill = 1")
        kill(getpid(), SIGKILL)
      }
    }
    let store = try GraphStore(path: path, mode: .create)
    try store.add(Self.batch(0..<3), identity: NameIdentity())
    #expect(try store.checkInvariants() == [])
  }
}
