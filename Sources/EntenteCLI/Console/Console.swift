import Foundation

/// Where a command's output goes.
///
/// Commands write to `Console.current`; tests put a console of their own in its place for the
/// duration of a task.
struct Console: Sendable {
  /// The console of the running task.
  @TaskLocal static var current = Console.standard

  /// Writes the bytes of results.
  var write: @Sendable ([UInt8]) -> Void
  /// Writes progress, notes and warnings.
  var notes: @Sendable (String) -> Void
  /// The width in characters of the terminal that shows the results; nothing when it is no terminal.
  var width: Int?
  /// Whether notes are shown on a terminal, where a line can be written over.
  var showsProgress: Bool

  /// The process's own standard output and error.
  static let standard = Console(
    write: { FileHandle.standardOutput.write(Data($0)) },
    notes: { FileHandle.standardError.write(Data($0.utf8)) },
    width: terminalWidth(), showsProgress: isatty(STDERR_FILENO) == 1)

  /// Writes results.
  ///
  /// - Parameter text: Lines with their ends.
  func output(_ text: String) { write(Array(text.utf8)) }

  private static func terminalWidth() -> Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}

/// Writes a line of results.
///
/// - Parameter line: The line, without its end.
func show(_ line: String) {
  Console.current.output(line + "\n")
}

/// Writes a line of notes, to the standard error.
///
/// - Parameter line: The line, without its end.
func note(_ line: String) {
  Console.current.notes(line + "\n")
}
