import Foundation
import GRDB
import GraphModel
import TestSupport
import Testing

@testable import GraphStore

@Suite struct GraphFileTests {
  private let folder: TemporaryFolder
  private let path: String
  private let graphs: [ArticleGraph]

  init() throws {
    folder = try TemporaryFolder()
    path = folder.url.appending(path: "graph.sqlite").path
    var articles = RandomArticles(generator: SplitMix64(seed: 1))
    graphs = (0..<12).map { articles.next($0) }
  }

  private func build() throws -> String {
    let store = try GraphStore(path: path, mode: .create)
    try store.setVocabulary(RandomArticles.vocabulary, identity: NameIdentity())
    try store.add(graphs, identity: NameIdentity())
    try store.finish()
    return try store.dump()
  }

  private func problem(_ path: String, _ mode: GraphStore.Mode) -> GraphStoreError? {
    do {
      _ = try GraphStore(path: path, mode: mode, patience: 0.1)
      return nil
    } catch { return error }
  }

  @Test func isOneFileThatOpensAgain() throws {
    let dump = try build()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["graph.sqlite"])
    let store = try GraphStore(path: path, mode: .readOnly)
    #expect(try store.dump() == dump)
    #expect(try store.checkInvariants() == [])
  }

  @Test func readingChangesNoByte() throws {
    _ = try build()
    let before = try Data(contentsOf: URL(filePath: path))
    let store = try GraphStore(path: path, mode: .readOnly)
    _ = try store.graph()
    _ = try store.search("sentence")
    _ = try store.statistics()
    #expect(throws: GraphStoreError(kind: .readOnly, path: path)) {
      try store.add(graphs, identity: NameIdentity())
    }
    store.close()
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func missingFilesAndFolders() throws {
    #expect(problem(path, .readOnly)?.kind == .missing)
    #expect(problem(path, .readWrite)?.kind == .missing)
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(problem(folder.url.path, .create)?.kind == .folder)
    let lost = folder.url.appending(path: "no/such/graph.sqlite").path
    #expect(problem(lost, .create)?.kind == .noFolder(folder.url.appending(path: "no/such").path))
  }

  @Test(arguments: ["no database at all, but long enough to look like one", "SQLite format 4", "x"])
  func filesOfOtherPrograms(text: String) throws {
    let file = try folder.write(text, to: "other").path
    for mode in [GraphStore.Mode.readOnly, .readWrite, .create] {
      #expect(problem(file, mode)?.kind == .foreign)
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == text)
  }

  @Test func databasesOfOtherPrograms() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE player (id INTEGER)") }
    try queue.close()
    let before = try Data(contentsOf: URL(filePath: path))
    for mode in [GraphStore.Mode.readOnly, .readWrite, .create] {
      #expect(problem(path, mode)?.kind == .foreign)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func emptyFilesBecomeGraphsOnlyWhenAsked() throws {
    let file = try folder.write("", to: "graph.sqlite").path
    #expect(problem(file, .readOnly)?.kind == .empty)
    #expect(problem(file, .readWrite)?.kind == .empty)
    #expect(problem(file, .create) == nil)
    #expect(problem(file, .readOnly) == nil)
  }

  @Test(arguments: [0.99, 0.5, 0.01, 0.0001]) func truncatedFiles(part: Double) throws {
    _ = try build()
    let bytes = try Data(contentsOf: URL(filePath: path))
    let rest = bytes.prefix(max(5, Int(Double(bytes.count) * part)))
    try rest.write(to: URL(filePath: path))
    #expect(problem(path, .readOnly)?.kind == .damaged("it breaks off"))
    #expect(problem(path, .create)?.kind == .damaged("it breaks off"))
    #expect(try Data(contentsOf: URL(filePath: path)) == rest)
  }

  @Test func changedBytesAreReported() throws {
    _ = try build()
    var bytes = try Data(contentsOf: URL(filePath: path))
    for offset in stride(from: 4096, to: bytes.count, by: 16) { bytes[offset] ^= 0x5A }
    try bytes.write(to: URL(filePath: path))
    let error = #expect(throws: GraphStoreError.self) {
      _ = try GraphStore(path: path, mode: .readOnly).graph()
    }
    #expect(error?.description.contains("is damaged") == true, "\(error?.description ?? "")")
  }

  @Test func laterVersionsAreLeftAlone() throws {
    _ = try build()
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try queue.close()
    #expect(problem(path, .readOnly)?.kind == .newer(99))
    #expect(problem(path, .create)?.kind == .newer(99))
  }

  @Test func filesInUse() throws {
    _ = try build()
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      #expect(problem(path, .readWrite)?.kind == .locked)
      #expect(problem(path, .readOnly)?.kind == .locked)
      try database.execute(sql: "ROLLBACK")
    }
    #expect(problem(path, .readWrite) == nil)
  }

  @Test func readersMayStayWhileAnotherWrites() throws {
    let dump = try build()
    let reader = try GraphStore(path: path, mode: .readOnly)
    let writer = try GraphStore(path: path, mode: .readWrite)
    try writer.remove(["article-3"], identity: NameIdentity())
    #expect(try reader.contains(article: "article-3") == false)
    try writer.add(graphs, identity: NameIdentity())
    try writer.finish()
    writer.close()
    #expect(try reader.dump() == dump)
  }

  @Test func fullDisksLoseNothing() throws {
    let dump = try build()
    let store = try GraphStore(path: path, mode: .readWrite)
    try store.unguarded { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
    }
    var articles = RandomArticles(generator: SplitMix64(seed: 2))
    let many = (100..<200).map { articles.next($0) }
    #expect(throws: GraphStoreError(kind: .full, path: path)) {
      try store.add(many, identity: NameIdentity())
    }
    #expect(try store.checkInvariants() == [])
    #expect(try store.dump() == dump)
  }

  @Test func everySentenceNamesTheFile() {
    let kinds: [GraphStoreError.Kind] = [
      .missing, .noFolder("f"), .readOnlyFolder("f"), .folder, .unreadable, .empty, .foreign,
      .damaged("d"), .newer(2), .older(0), .locked, .readOnly, .full, .invalidArticle("a", "r"),
      .unknownArticle("a"), .invalidIdentity("r"), .collision("a", "b"), .failure("m"),
    ]
    for kind in kinds {
      let sentence = GraphStoreError(kind: kind, path: "/x/graph.sqlite").description
      #expect(sentence.contains("/x/graph.sqlite") && sentence.hasSuffix("."))
      #expect(!sentence.contains("\n"))
    }
  }
}
