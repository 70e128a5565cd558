import GRDB

/// Why a graph could not be opened, read or changed.
///
/// Its ``description`` is one sentence that says what failed, where, and what to do. Whatever was
/// being changed is as it was before.
public struct GraphStoreError: Error, Sendable, Equatable {
  /// What went wrong.
  public enum Kind: Sendable, Equatable {
    /// There is no file.
    case missing
    /// The folder that should hold the file is missing.
    case noFolder(String)
    /// The folder that should hold the file cannot be written to.
    case readOnlyFolder(String)
    /// The path leads to a folder.
    case folder
    /// The file may not be read.
    case unreadable
    /// The file has no content.
    case empty
    /// The file is something else.
    case foreign
    /// The file is incomplete or its bytes have been changed; with SQLite's words.
    case damaged(String)
    /// A later version of the program has written the file: its schema.
    case newer(Int)
    /// An earlier version has written the file, and it is opened for reading only: its schema.
    case older(Int)
    /// Another program is writing the file.
    case locked
    /// The file or the store may not be changed.
    case readOnly
    /// The disk is full.
    case full
    /// An article contradicts itself: its identifier, and how.
    case invalidArticle(String, String)
    /// The article is not in the graph: its identifier.
    case unknownArticle(String)
    /// The identity of actors contradicts itself, and how.
    case invalidIdentity(String)
    /// Two different keys have the same number.
    case collision(String, String)
    /// Anything else, in SQLite's words.
    case failure(String)
  }

  /// What went wrong.
  public let kind: Kind

  /// Where the graph is.
  public let path: String

  init(kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// Wraps what was thrown during work on a graph.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as GraphStoreError: self = error
    case let problem as GraphProblem: self.init(kind: problem.kind, path: path)
    case let error as DatabaseError: self.init(kind: Self.kind(of: error), path: path)
    default: self.init(kind: .failure("\(error)"), path: path)
    }
  }

  private static func kind(of error: DatabaseError) -> Kind {
    let message = error.message ?? "error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_CORRUPT: return .damaged(message)
    case .SQLITE_NOTADB: return .foreign
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .locked
    case .SQLITE_READONLY, .SQLITE_PERM: return .readOnly
    case .SQLITE_FULL: return .full
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ:
      return .damaged(message)
    case .SQLITE_CANTOPEN: return .unreadable
    default: return .failure(message)
    }
  }
}

extension GraphStoreError: CustomStringConvertible {
  /// One sentence: what failed, where, what to do.
  public var description: String {
    switch kind {
    case .missing: "There is no graph at '\(path)'; build one first."
    case .noFolder(let folder):
      "The graph '\(path)' cannot be created because there is no folder '\(folder)'; create it first."
    case .readOnlyFolder(let folder):
      "The graph '\(path)' cannot be created because the folder '\(folder)' cannot be written to."
    case .folder: "'\(path)' is a folder, not a graph; name a file in it."
    case .unreadable:
      "The graph '\(path)' cannot be opened; check the file's and folder's permissions."
    case .empty: "'\(path)' is an empty file, not a graph; delete it or name another file."
    case .foreign: "'\(path)' is not a graph of this program and was left alone; name another file."
    case .damaged(let detail):
      "The graph '\(path)' is damaged (\(detail)); restore a copy or build it anew."
    case .newer(let version):
      "The graph '\(path)' was written by a later version of this program (schema \(version), this "
        + "one knows \(Schema.version)); use that version."
    case .older(let version):
      "The graph '\(path)' was written by an earlier version of this program (schema \(version)); "
        + "open it once for writing."
    case .locked:
      "The graph '\(path)' is in use by another program; try again when it has finished."
    case .readOnly: "The graph '\(path)' cannot be written to; check its permissions or copy it."
    case .full: "The disk that holds the graph '\(path)' is full; nothing was changed."
    case .invalidArticle(let article, let reason):
      "Article '\(article)' was not added to '\(path)' because \(reason)."
    case .unknownArticle(let article): "The graph '\(path)' has no article '\(article)'."
    case .invalidIdentity(let reason): "The graph '\(path)' was not changed because \(reason)."
    case .collision(let first, let second):
      "The graph '\(path)' was not changed because '\(first)' and '\(second)' have the same number; "
        + "rename one of them."
    case .failure(let message): "The graph '\(path)' could not be used: \(message)."
    }
  }
}

/// A problem found inside a transaction, where the path is not known.
struct GraphProblem: Error {
  let kind: GraphStoreError.Kind
}
