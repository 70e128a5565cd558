import Synchronization

/// A line on a terminal that says how far a command is; elsewhere nothing.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let length = Mutex(0)

  /// Creates a line that is not shown yet.
  ///
  /// - Parameter isShown: Whether to show it at all.
  init(isShown: Bool) {
    self.isShown = isShown && Console.current.showsProgress
  }

  /// Shows a text in place of the one before.
  ///
  /// - Parameter text: A short text.
  func update(_ text: String) {
    guard isShown else { return }
    let console = Console.current
    length.withLock { length in
      let padding = String(repeating: " ", count: max(0, length - text.count))
      console.notes("\r" + text + padding)
      length = text.count
    }
  }

  /// Takes the line away.
  func clear() {
    guard isShown else { return }
    let console = Console.current
    length.withLock { length in
      console.notes("\r" + String(repeating: " ", count: length) + "\r")
      length = 0
    }
  }
}
