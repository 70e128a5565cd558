import Foundation
import GraphModel
import TestSupport
import Testing

@testable import Ingestion

@Suite struct ArticleSourceTests {
  private let folder: TemporaryFolder
  private var root: String { folder.url.path(percentEncoded: false) }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "b/.hidden"), withIntermediateDirectories: true)
    for name in ["c.txt", "a.html", "b/2.TXT", "b/10.txt", "b/.hidden/x.txt", ".y.txt", "z.png"] {
      _ = try folder.write("They met.", to: name)
    }
  }

  @Test func readsFoldersInOrderOfPaths() throws {
    let sources = try ArticleSource.sources(at: [root])
    #expect(
      sources.map(\.path) == ["a.html", "b/10.txt", "b/2.TXT", "c.txt"].map { "\(root)/\($0)" })
  }

  @Test func expandsPatternsAndTakesEachFileOnce() throws {
    let sources = try ArticleSource.sources(at: [
      "\(root)/c.txt", "\(root)/*.txt", "\(root)/b/*.txt", "-",
    ])
    #expect(sources.map(\.path) == ["\(root)/c.txt", "\(root)/b/10.txt", "-"])
  }

  @Test func saysWhatIsMissing() throws {
    #expect(throws: ArticleError(path: "\(root)/no.txt", reason: .missing)) {
      try ArticleSource.sources(at: ["\(root)/no.txt"])
    }
    #expect(throws: ArticleError(path: "\(root)/*.md", reason: .patternWithoutFiles)) {
      try ArticleSource.sources(at: ["\(root)/*.md"])
    }
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "empty"), withIntermediateDirectories: true)
    #expect(throws: ArticleError(path: "\(root)/empty", reason: .folderWithoutArticles)) {
      try ArticleSource.sources(at: ["\(root)/empty"])
    }
  }

  @Test func readsTheFile() throws {
    let article = try ArticleSource.file("\(root)/c.txt").article(by: ArticleReader())
    #expect(article.text == "They met.")
    #expect(article.uri == "\(root)/c.txt")
  }
}
