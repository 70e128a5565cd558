internal import Foundation
public import GraphModel
internal import GraphStore
internal import GraphQuery
public import Resolution

/// Changes a graph: takes articles out of it, and applies a person's corrections.
///
/// ```swift
/// let editor = try GraphEditor(path: "graph.sqlite")
/// try editor.correct(.merge(["Russia", "Russian Federation"]))
/// ```
public struct GraphEditor: Sendable {
  /// Where the graph is.
  public let path: String

  /// Names a graph to be changed; it is opened for writing once it is clear what to change.
  ///
  /// - Parameter path: Where the graph is.
  /// - Throws: `GraphStoreError` when there is no graph.
  public init(path: String) throws {
    self.path = path
    _ = try GraphStore(path: path, mode: .readOnly)
  }

  /// Removes articles and everything that only they support.
  ///
  /// - Parameter names: For each article the path it was read from, its identifier, or the first eight
  ///   or more characters of it.
  /// - Returns: The articles that were removed, in the order of the names.
  /// - Throws: ``UnknownArticleError`` when a name fits no article or several; nothing is removed
  ///   then.
  public func remove(_ names: [String]) throws -> [Document] {
    let graph = try GraphStore(path: path, mode: .readOnly)
    var found: [Document] = []
    for name in names {
      let document = try Self.document(called: name, in: graph)
      if !found.contains(document) { found.append(document) }
    }
    let identity = try GraphIdentity(besideGraph: path)
    let store = try GraphStore(path: path, mode: .readWrite)
    try store.remove(found.map(\.id), identity: identity.rules)
    try store.finish()
    return found
  }

  /// Applies a correction and keeps it in the file beside the graph.
  ///
  /// - Parameter action: What is to be done; the article of a split may be named by its path.
  /// - Returns: Contradictions with earlier corrections, one sentence each.
  /// - Throws: `NameError` when an actor is unknown, an error when the file or the graph cannot be
  ///   written.
  @discardableResult
  public func correct(_ action: Correction.Action) throws -> [String] {
    var action = action
    if case .split(let name, let article, let newName) = action {
      let document = try Self.document(
        called: article, in: GraphStore(path: path, mode: .readOnly))
      action = .split(name, article: document.id, name: newName)
    }
    let correction = Correction(action)
    let names = try KnowledgeGraph(path: path).names()
    for name in action.knownNames { _ = try names.actor(name) }
    // Whoever edits the file by hand and whoever calls this obey the same rules.
    _ = try Correction(parsing: correction.description, line: 1, file: "correction")
    var identity = try GraphIdentity(besideGraph: path)
    identity.corrections.append(correction)
    try apply(identity)
    let line = identity.corrections.list.last?.line
    return identity.corrections.conflicts().filter { $0.line == line }.map(\.description)
  }

  /// Takes the last correction back.
  ///
  /// - Returns: The correction, or nothing when there was none.
  /// - Throws: An error when the file or the graph cannot be written.
  public func undoCorrection() throws -> Correction? {
    var identity = try GraphIdentity(besideGraph: path)
    guard let last = identity.corrections.undo() else { return nil }
    try apply(identity)
    return last
  }

  /// The corrections of the graph, in the order of their file.
  ///
  /// - Parameter path: Where the graph is.
  /// - Returns: The corrections.
  /// - Throws: An error with the line when one cannot be read.
  public static func corrections(besideGraph path: String) throws -> [Correction] {
    try Corrections(contentsOf: GraphIdentity.corrections(besideGraph: path)).list
  }

  /// The file comes first, so that a correction is never lost; when the graph cannot take it, the
  /// file becomes what it was.
  private func apply(_ identity: GraphIdentity) throws {
    let store = try GraphStore(path: path, mode: .readWrite)
    let former = try Corrections(contentsOf: identity.url)
    do {
      try identity.corrections.write(to: identity.url)
    } catch {
      throw UnwritableCorrectionsError(path: identity.url.path(percentEncoded: false))
    }
    do {
      try store.update(identity: identity.rules)
    } catch {
      try? former.write(to: identity.url)
      throw error
    }
    try store.setCorrections(identity.corrections.lines)
    try store.finish()
  }

  private static func document(called name: String, in store: GraphStore) throws -> Document {
    let exact = try store.articles(from: name)
    if let id = try store.contains(article: name) ? name : exact.first,
      let article = try store.document(id)
    {
      return article
    }
    let documents = try store.articles()
    let begun = name.count >= 8 ? documents.filter { $0.id.hasPrefix(name) } : []
    let ending = documents.filter { $0.uri?.hasSuffix("/" + name) ?? false }
    let candidates = begun + ending.filter { !begun.contains($0) }
    guard candidates.count == 1, let document = candidates.first else {
      throw UnknownArticleError(name: name, path: store.path, count: candidates.count)
    }
    return document
  }
}

extension Correction.Action {
  /// The names that must be known; an alias and a new name need not be.
  fileprivate var knownNames: [String] {
    switch self {
    case .merge(let names): names
    case .split(let name, _, _), .rename(let name, _), .retype(let name, _), .addAlias(let name, _):
      [name]
    case .rejectRelation(let source, _, let target): [source, target]
    }
  }
}
