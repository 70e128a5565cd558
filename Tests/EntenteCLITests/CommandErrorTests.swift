import Foundation
import TestSupport
import Testing

@testable import entente

/// Every mistake gives one clear sentence and exit code 1, or 64 for a wrong command line, and leaves
/// nothing behind.
@Suite struct CommandErrorTests {
  /// A mistake: the arguments, with `@` for the folder; the exit code; words of the sentence.
  struct Mistake: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var code: Int32
    var words: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: String, _ code: Int32, _ words: String) {
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.code = code
      self.words = words
    }
  }

  @Test(arguments: [
    Mistake("build @/empty.txt -g @/new.sqlite", 1, "is empty"),
    Mistake("build @/binary.txt -g @/new.sqlite", 1, "is not text"),
    Mistake("build @/missing.txt -g @/new.sqlite", 1, "does not exist"),
    Mistake("build @/*.md -g @/new.sqlite", 1, "matches no file"),
    Mistake("build @/folder -g @/new.sqlite", 1, "no articles"),
    Mistake("build @/date.txt -g @/new.sqlite", 1, "'soon'"),
    Mistake("build @/story.txt -g @/other.sqlite", 1, "not a graph"),
    Mistake("build @/story.txt -g @/folder", 1, "folder"),
    Mistake("build @/story.txt -g @/no/new.sqlite", 1, "no folder"),
    Mistake("build @/story.txt --gazetteer @/none.tsv -g @/new.sqlite", 1, "none.tsv"),
    Mistake("build", 64, "articles"),
    Mistake("build @/story.txt --threads 0", 64, "--threads"),
    Mistake("path Norlnd Sudmark -g @/g.sqlite", 1, "'Norland'"),
    Mistake("path Norland Sudmark -g @/none.sqlite", 1, "no graph"),
    Mistake("path Norland Sudmark -g @/other.sqlite", 1, "not a graph"),
    Mistake("path Norland", 64, "<to>"),
    Mistake("path Norland Sudmark --max-hops 99 -g @/g.sqlite", 64, "--max-hops"),
    Mistake("path Norland Sudmark --avoid Nobody -g @/g.sqlite", 1, "'Nobody'"),
    Mistake("actor Nobody -g @/g.sqlite", 1, "no actor 'Nobody'"),
    Mistake("actors --kind planet -g @/g.sqlite", 64, "planet"),
    Mistake("relations --since yesterday -g @/g.sqlite", 64, "yesterday"),
    Mistake("relations --since 2022 --until 2021 -g @/g.sqlite", 64, "before"),
    Mistake("relations --with Norland -g @/g.sqlite", 64, "--actor"),
    Mistake("evidence --format xml -g @/g.sqlite", 64, "xml"),
    Mistake("export --format xml -g @/g.sqlite @/new.xml", 64, "xml"),
    Mistake("export -g @/g.sqlite @/new", 64, "--format"),
    Mistake("export --format csv -g @/g.sqlite -", 1, "2 files"),
    Mistake("export --format json -g @/g.sqlite @/no/new.json", 1, "no folder"),
    Mistake("export --format json -g @/g.sqlite @/folder", 1, "is a folder"),
    Mistake("render -g @/g.sqlite -o @/new.gif", 64, "svg"),
    Mistake("render -g @/g.sqlite -o @/no/new.svg", 1, "no folder"),
    Mistake("render -g @/g.sqlite -o @/new.svg --between Norland", 64, "two actors"),
    Mistake("render -g @/g.sqlite -o @/new.svg --between Norland Westfold", 1, "no path"),
    Mistake("render -g @/g.sqlite -o @/new.svg --around Nobody", 1, "'Nobody'"),
    Mistake("remove nothing -g @/g.sqlite", 1, "no article"),
    Mistake("correct merge Norland -g @/g.sqlite", 64, "two actors"),
    Mistake("parse @/empty.txt", 1, "is empty"),
    Mistake("claims @/missing.txt", 1, "does not exist"),
    Mistake("fly", 64, "fly"),
  ])
  func explainsMistakes(mistake: Mistake) async throws {
    let sample = try SampleGraph()
    try prepare(sample.folder)
    let root = sample.folder.url.path(percentEncoded: false)
    let before = try FileManager.default.contentsOfDirectory(atPath: root).sorted()
    let graph = try Data(contentsOf: URL(filePath: sample.path))

    let arguments = mistake.arguments.map { $0.replacing("@", with: root) }
    let run = await CommandRun(arguments)
    #expect(run.exitCode == mistake.code)
    #expect(run.output == "")
    #expect(run.notes.contains(mistake.words), "\(run.notes)")
    #expect(run.notes.hasPrefix("Error: "))
    if mistake.code == 1 {
      #expect(run.notes.split(separator: "\n").count == 1, "\(run.notes)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: root).sorted() == before)
    #expect(try Data(contentsOf: URL(filePath: sample.path)) == graph)
  }

  private func prepare(_ folder: TemporaryFolder) throws {
    _ = try folder.write("", to: "empty.txt")
    _ = try folder.write("a\u{0}b", to: "binary.txt")
    _ = try folder.write("Date: soon\n\nThey met.", to: "date.txt")
    _ = try folder.write("Norland met Sudmark.", to: "story.txt")
    _ = try folder.write("This is no database.", to: "other.sqlite")
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "folder"), withIntermediateDirectories: true)
  }
}
