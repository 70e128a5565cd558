import GraphModel
import Synchronization

/// What blocks of well-known actors hold, so that a long build reads them once.
///
/// An entry is right as long as newcomers of its block are like its members; whatever else happens to a
/// block takes its entry away, and a change by another program takes all.
final class BlockCache: Sendable {
  /// What a newcomer is compared with.
  struct Entry: Sendable {
    /// The kinds of members that newcomers may be like, by what their articles say.
    var known: [ArticleActor: [ArticleRows.StoredKind]]

    /// Those that newcomers may give another actor.
    var open: Set<MemberKind>

    /// The companions of their members.
    var companions: Set<String>
  }

  private struct State {
    var version: Int64 = -1
    var entries: [String: Entry] = [:]
  }

  /// Keeps a build of any length from filling the memory.
  private static let limit = 10_000

  private let state = Mutex(State())

  subscript(block: String) -> Entry? {
    get { state.withLock { $0.entries[block] } }
    set {
      state.withLock { state in
        if state.entries.count >= Self.limit { state.entries = [:] }
        state.entries[block] = newValue
      }
    }
  }

  /// Forgets everything.
  func empty() { state.withLock { $0.entries = [:] } }

  /// Forgets everything when another connection has changed the file.
  ///
  /// - Parameter version: SQLite's `data_version`.
  func begin(version: Int64) {
    state.withLock { state in
      if state.version != version { state.entries = [:] }
      state.version = version
    }
  }
}
