public import GraphModel
public import GraphQuery
public import GraphStore

/// A graph in a file, to be asked, drawn, exported and corrected.
///
/// ```swift
/// let graph = try KnowledgeGraph(path: "graph.sqlite")
/// let answer = try graph.paths(from: "Finland", to: "Egypt")
/// ```
public struct KnowledgeGraph: Sendable {
  /// Where the graph is.
  public let path: String

  let store: GraphStore

  /// Opens a graph for reading.
  ///
  /// - Parameter path: Where it is.
  /// - Throws: `GraphStoreError` when there is no graph or it cannot be read.
  public init(path: String) throws {
    self.path = path
    store = try GraphStore(path: path, mode: .readOnly)
  }

  /// The actors, relations and articles that a filter lets through.
  ///
  /// - Parameter filter: Which part is wanted; everything by default.
  /// - Returns: A value that can be exported, drawn and searched.
  /// - Throws: `GraphStoreError` when the file is damaged.
  /// - Complexity: O(*n*) for *n* pieces of evidence in the whole graph.
  public func graph(_ filter: GraphFilter = GraphFilter()) throws -> Graph {
    var graph = try store.graph()
    graph.actors = try corrected(graph.actors)
    return filter == GraphFilter() ? graph : graph.filtered(filter)
  }

  /// How large the graph is, and what it is made of.
  ///
  /// - Returns: Counts.
  /// - Throws: `GraphStoreError` when the file is damaged.
  public func statistics() throws -> GraphStatistics { try store.statistics() }

  /// Sentences that have some words.
  ///
  /// - Parameters:
  ///   - text: Words, or a phrase in quotation marks.
  ///   - limit: The most sentences to find.
  /// - Returns: Sentences, best first.
  /// - Throws: `GraphStoreError` when the file is damaged.
  public func sentences(matching text: String, limit: Int = 100) throws -> [SentenceMatch] {
    try store.search(text, limit: limit)
  }

  /// The articles, by identifier.
  ///
  /// - Returns: What is known about each.
  /// - Throws: `GraphStoreError` when the file is damaged.
  public func articles() throws -> [Document] { try store.articles() }
}
