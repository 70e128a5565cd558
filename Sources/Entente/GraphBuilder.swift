public import Foundation
internal import GraphModel
internal import GraphStore
public import Ingestion
internal import Resolution

/// Adds articles to a graph.
///
/// ```swift
/// let builder = try GraphBuilder()
/// let sources = try ArticleSource.sources(at: ["articles/"])
/// let report = try await builder.build(sources, into: "graph.sqlite")
/// ```
///
/// Articles are read and analysed side by side, and added one by one in the order given: the graph
/// is the same for any number of threads, and a build that is killed loses at most the article that
/// was being added.
public struct GraphBuilder: Sendable {
  private let reader: ArticleReader
  private let pipeline: ArticlePipeline

  /// Loads the language model and all tables.
  ///
  /// - Parameter gazetteers: Files of actors that the shipped gazetteer does not know.
  /// - Throws: An error when a file of the program is missing or damaged, or when a gazetteer has a
  ///   mistake.
  public init(gazetteers: [URL] = []) throws {
    reader = try ArticleReader()
    pipeline = try ArticlePipeline(gazetteers: gazetteers)
  }

  /// Adds articles to the graph at a path, which is created when there is none.
  ///
  /// Sources that cannot be read are left out and reported. When no source can be read, nothing is
  /// created. The corrections beside the graph are replayed in any case. A graph keeps the tables of
  /// actors that it was built with until others are given; then all its actors are named anew.
  ///
  /// - Parameters:
  ///   - sources: What to read, in order.
  ///   - path: Where the graph is.
  ///   - options: How to build.
  ///   - progress: Called after each source, in order, with what has been done so far.
  /// - Returns: What was done with each source.
  /// - Throws: An error of the graph or of the corrections; articles added until then are kept.
  public func build(
    _ sources: [ArticleSource], into path: String, options: BuildOptions = BuildOptions(),
    progress: @Sendable (BuildReport) -> Void = { _ in }
  ) async throws -> BuildReport {
    let existing =
      FileManager.default.fileExists(atPath: path)
      ? try GraphStore(path: path, mode: .readWrite) : nil
    let pipeline = try pipeline(for: existing).keeping(options.leastConfidence)
    var merger = try ArticleMerger(
      path: path, existing: existing, pipeline: pipeline, options: options)
    try await OrderedTasks(count: sources.count, width: options.threads).run { index in
      outcome(of: sources[index], pipeline, in: existing)
    } collecting: { index, outcome in
      try merger.merge(outcome, from: sources[index])
      progress(merger.report)
    }
    return try merger.finish()
  }

  /// The pipeline with the tables of actors that the graph was built with, unless new ones are given.
  private func pipeline(for graph: GraphStore?) throws -> ArticlePipeline {
    guard let graph, pipeline.userTables.isEmpty else { return pipeline }
    return try pipeline.with(graph.userTables())
  }

  private func outcome(
    of source: ArticleSource, _ pipeline: ArticlePipeline, in graph: GraphStore?
  ) -> ArticleOutcome {
    do {
      let article = try source.article(by: reader)
      if try graph?.contains(article: article.id) ?? false { return .unchanged(article) }
      return .analyzed(pipeline.graph(of: article))
    } catch {
      return .failed("\(error)")
    }
  }
}
