import Foundation
import GRDB

/// A graph in one SQLite file.
///
/// The file holds each article as it was read (``GraphModel/ArticleGraph``), and what follows from
/// all articles together: actors, their aliases and the relations between them. The second part is
/// a function of the first, of the identity of actors and of the vocabulary; so the graph does not
/// depend on the order in which articles were added, replaced and removed.
///
/// ```swift
/// let store = try GraphStore(path: "graph.sqlite", mode: .create)
/// try store.add(articles, identity: identity)
/// try store.finish()
/// let graph = try store.graph()
/// ```
///
/// # Safety
/// Every change is one transaction. A program that is killed loses at most the articles of the call
/// in hand; the file opens again and can be continued. While a store is open for writing the file
/// has two companions, `-wal` and `-shm`; they vanish when the last store closes.
///
/// # Errors
/// All methods throw ``GraphStoreError``.
public final class GraphStore: Sendable {
  /// What may be done with the file.
  public enum Mode: Sendable {
    /// The file must exist and is never changed.
    case readOnly
    /// The file must exist.
    case readWrite
    /// The file is created when there is none.
    case create
  }

  /// Where the file is, as given.
  public let path: String

  /// What may be done with the file.
  public let mode: Mode

  /// What changes have read of large blocks.
  let cache = BlockCache()

  private let queue: DatabaseQueue

  /// Opens a graph.
  ///
  /// Nothing is written to a file that is not a graph, or that a later version has written.
  ///
  /// - Parameters:
  ///   - path: Where the file is.
  ///   - mode: What may be done with it.
  /// - Throws: ``GraphStoreError`` when it cannot be opened.
  public convenience init(path: String, mode: Mode) throws(GraphStoreError) {
    try self.init(path: path, mode: mode, patience: 5)
  }

  /// Opens a graph, waiting for other programs for some seconds.
  init(path: String, mode: Mode, patience: Double) throws(GraphStoreError) {
    self.path = path
    self.mode = mode
    try GraphFile(path: path).check(for: mode)
    do {
      queue = try Self.open(path, mode, patience)
      try queue.writeWithoutTransaction { try Self.prepare($0, path, mode) }
    } catch {
      throw GraphStoreError(error, path: path)
    }
  }

  /// Creates an empty graph in memory, for tests and for graphs that are not kept.
  ///
  /// - Throws: ``GraphStoreError`` when SQLite has no memory.
  public init() throws(GraphStoreError) {
    path = ":memory:"
    mode = .create
    do {
      queue = try DatabaseQueue()
      try queue.write { try Schema.migrate($0) }
    } catch {
      throw GraphStoreError(error, path: path)
    }
  }

  deinit { close() }

  /// Folds the companions `-wal` and `-shm` into the file, unless another program still uses them.
  ///
  /// The store is of no use afterwards. Closing happens by itself when the last reference is gone.
  public func close() {
    if mode != .readOnly {
      _ = try? queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA busy_timeout = 0")
        _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
      }
    }
    try? queue.close()
  }

  /// Runs a read in one transaction.
  func read<Result>(_ body: (Database) throws -> Result) throws(GraphStoreError) -> Result {
    do {
      return try queue.read(body)
    } catch {
      throw GraphStoreError(error, path: path)
    }
  }

  /// Runs a change in one transaction; when it throws, nothing has changed.
  func write<Result>(_ body: (Database) throws -> Result) throws(GraphStoreError) -> Result {
    guard mode != .readOnly else { throw GraphStoreError(kind: .readOnly, path: path) }
    do {
      return try queue.write(body)
    } catch {
      throw GraphStoreError(error, path: path)
    }
  }

  /// Runs statements that a transaction does not allow, or that concern temporary tables only.
  func unguarded<Result>(_ body: (Database) throws -> Result) throws(GraphStoreError) -> Result {
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw GraphStoreError(error, path: path)
    }
  }

  private static func open(
    _ path: String, _ mode: Mode, _ patience: Double
  ) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = mode == .readOnly
    configuration.busyMode = .timeout(patience)
    configuration.label = "graph"
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private static func prepare(_ database: Database, _ path: String, _ mode: Mode) throws {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if application != Schema.applicationID {
      let objects = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
      guard mode == .create, application == 0, version == 0, objects == 0 else {
        throw GraphStoreError(kind: objects == 0 ? .empty : .foreign, path: path)
      }
    } else if version > Schema.version {
      throw GraphStoreError(kind: .newer(version), path: path)
    } else if version < Schema.version, mode == .readOnly {
      throw GraphStoreError(kind: .older(version), path: path)
    }
    guard mode != .readOnly else { return }
    // The schema comes before the switch to a write-ahead log, so that the file itself says what it
    // is from its first bytes on, whatever happens to its companions.
    if application != Schema.applicationID || version < Schema.version {
      try database.inTransaction(.immediate) {
        try Schema.migrate(database)
        return .commit
      }
    }
    _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
    // In a write-ahead log this survives a killed program; only the last transactions could be lost
    // with the power, and the file stays whole.
    try database.execute(sql: "PRAGMA synchronous = NORMAL")
    // At most 256 MB in place of 2 MB, because new rows go to many places of a large graph.
    try database.execute(sql: "PRAGMA cache_size = -262144")
    // Takes the write lock for a moment, so that a read-only or locked file shows itself here.
    try database.inTransaction(.immediate) {
      try database.execute(sql: "UPDATE meta SET value = value WHERE key = 'schema'")
      return .commit
    }
  }
}
