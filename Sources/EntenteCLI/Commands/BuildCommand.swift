import ArgumentParser
import Entente
import Foundation

/// Adds articles to a graph.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Add articles to a graph.",
    discussion: """
      Reads plain text and saved web pages. The graph's file is created when there is none; articles \
      that are in it already are left alone, so a build can be repeated and continued at any time. \
      Corrections in 'graph.corrections.txt' beside the graph are applied.

      Examples:
        entente build articles/ 'more/*.html' --graph g.sqlite
        cat story.txt | entente build - --graph g.sqlite
      """)

  @Argument(help: "Files, folders, patterns such as 'news/*.txt', or - for the standard input.")
  var articles: [String]

  @OptionGroup var graph: GraphOption

  @Flag(help: "Take the new version of an article that has changed since it was added.")
  var replace = false

  @Option(help: ArgumentHelp("How many articles to analyse at the same time.", valueName: "n"))
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Option(
    help: ArgumentHelp(
      "A table of actors of your own, which the graph keeps; may be repeated (see Documentation/Identity.md).",
      valueName: "file"))
  var gazetteer: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave out claims whose confidence is below this; 0 keeps all.", valueName: "0...1"))
  var minConfidence = BuildOptions.defaultLeastConfidence

  @Flag(help: "Say nothing when all goes well.")
  var quiet = false

  func validate() throws {
    if !(1...1024).contains(threads) {
      throw ValidationError("'--threads' is a number from 1 to 1024.")
    }
    if !(0...1).contains(minConfidence) {
      throw ValidationError("'--min-confidence' is a number from 0 to 1.")
    }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let sources = try ArticleSource.sources(at: articles)
    let builder = try GraphBuilder(gazetteers: gazetteer.map { URL(filePath: $0) })
    let progress = ProgressLine(isShown: !quiet)
    let report = try await builder.build(
      sources, into: graph.graph,
      options: BuildOptions(
        threads: threads, replaces: replace, leastConfidence: minConfidence)
    ) { report in
      progress.update("\(report.processed) of \(sources.count) articles, \(report.claims) claims")
    }
    progress.clear()
    let failures = report.skipped.filter(\.isFailure)
    if failures.count == sources.count, let first = failures.first {
      for failure in failures.dropFirst() { note("Error: " + failure.reason) }
      throw OutputFile.Failure(description: first.reason)
    }
    for line in report.notes { note("Note: " + line + ".") }
    for skipped in report.skipped {
      note("Skipped: " + skipped.reason)
    }
    if !quiet { show(summary(of: report, in: start.duration(to: .now))) }
    // A file that was asked for by name and could not be read is a failure; one in a folder is not.
    if failures.contains(where: { articles.contains($0.path) }) { throw ExitCode.failure }
  }

  private func summary(of report: BuildReport, in time: Duration) -> String {
    var parts = [
      "\(report.added.count) added", "\(report.replaced.count) replaced",
      "\(report.unchanged.count) unchanged", "\(report.skipped.count) skipped",
    ]
    parts.removeAll { $0.hasPrefix("0 ") && !$0.hasSuffix("added") }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    return "\(graph.graph): " + parts.joined(separator: ", ")
      + "; \(counted(report.claims, "claim")) in \(counted(report.sentences, "sentence"))"
      + ", \(Table.fraction(seconds)) s"
  }
}
