internal import Foundation
internal import GraphModel
internal import GraphStore
internal import Ingestion
internal import Resolution

/// Puts analysed articles into a graph, one after the other.
struct ArticleMerger {
  /// What has been done so far.
  private(set) var report = BuildReport()

  private let path: String
  private let pipeline: ArticlePipeline
  private let options: BuildOptions
  private let identity: GraphIdentity
  private let rules: CorrectedIdentity
  private var store: GraphStore?

  /// Prepares a graph for articles; a new one is created with its first article.
  ///
  /// - Parameters:
  ///   - path: Where the graph is, or will be.
  ///   - existing: The graph when there is one, open for writing.
  ///   - pipeline: What knows the vocabulary and the gazetteer.
  ///   - options: How to build.
  /// - Throws: An error of the graph or of the corrections beside it.
  init(
    path: String, existing: GraphStore?, pipeline: ArticlePipeline, options: BuildOptions
  ) throws {
    self.path = path
    self.pipeline = pipeline
    self.options = options
    identity = try GraphIdentity(besideGraph: path, base: pipeline.identity)
    rules = identity.rules
    store = existing
    if let existing { try tell(existing) }
    let name = identity.url.lastPathComponent
    report.notes = identity.corrections.conflicts().map { "\(name), \($0)" }
  }

  /// Adds what became of a source.
  ///
  /// - Parameters:
  ///   - outcome: The analysed article, or why there is none.
  ///   - source: The source.
  /// - Throws: An error of the graph.
  mutating func merge(_ outcome: ArticleOutcome, from source: ArticleSource) throws {
    switch outcome {
    case .failed(let reason):
      report.skipped.append(.init(path: source.path, reason: reason, isFailure: true))
    case .unchanged(let article):
      // An article before it may have taken its place meanwhile.
      if try store?.contains(article: article.id) ?? false {
        report.unchanged.append(source.path)
      } else {
        try merge(pipeline.graph(of: article), from: source)
      }
    case .analyzed(let graph):
      try merge(graph, from: source)
    }
  }

  /// Replays the corrections, completes the graph and closes it.
  ///
  /// - Returns: What has been done.
  /// - Throws: An error of the graph.
  consuming func finish() throws -> BuildReport {
    if let store {
      try store.update(identity: rules)
      try store.setCorrections(identity.corrections.lines)
      try store.finish()
      store.close()
    }
    return report
  }

  private mutating func merge(_ graph: ArticleGraph, from source: ArticleSource) throws {
    let article = graph.article
    if try self.store?.contains(article: article.id) ?? false {
      report.unchanged.append(source.path)
      return
    }
    let isNewer = try isReplacement(article)
    if isNewer, !options.replaces {
      let reason =
        "'\(source.path)' has changed since it was added; use --replace to take the new version."
      report.skipped.append(.init(path: source.path, reason: reason, isFailure: false))
      return
    }
    let store = try openedStore()
    if isNewer {
      try store.replace([graph], identity: rules)
      report.replaced.append(source.path)
    } else {
      try store.add([graph], identity: rules)
      report.added.append(source.path)
    }
    if graph.discarded[ArticlePipeline.otherLanguage] != nil {
      report.notes.append("'\(source.path)' is not in English, so that nothing is read from it")
    }
    report.sentences += graph.sentences.count
    report.claims += graph.claims.count
    report.discarded.merge(graph.discarded, uniquingKeysWith: +)
  }

  /// Whether an article was read from the same place before.
  private func isReplacement(_ article: Article) throws -> Bool {
    guard let store, let uri = article.uri else { return false }
    return try !store.articles(from: uri).isEmpty
  }

  private mutating func openedStore() throws -> GraphStore {
    if let store { return store }
    let created = try GraphStore(path: path, mode: .create)
    try tell(created)
    store = created
    return created
  }

  /// Tells a graph what its articles are read with; an old one may know other words.
  private func tell(_ graph: GraphStore) throws {
    try graph.setUserTables(pipeline.userTables)
    try graph.setVocabulary(pipeline.vocabulary, identity: rules)
  }
}
