import ArgumentParser
import Foundation
import Synchronization

@testable import entente

/// What a command wrote, and how it ended.
struct CommandRun {
  /// What went to the standard output.
  var output = ""
  /// What went to the standard error, error messages included.
  var notes = ""
  /// 0 for success, 1 for failure, 64 for a wrong command line.
  var exitCode: Int32 = 0

  /// Runs a command line in this process.
  ///
  /// - Parameter arguments: The arguments, without the program's name.
  init(_ arguments: String...) async { await self.init(arguments) }

  /// Runs a command line in this process.
  ///
  /// - Parameter arguments: The arguments, without the program's name.
  init(_ arguments: [String]) async {
    let output = Mutex([UInt8]())
    let notes = Mutex("")
    let console = Console(
      write: { bytes in output.withLock { $0 += bytes } },
      notes: { text in notes.withLock { $0 += text } }, width: nil, showsProgress: false)
    var code: Int32 = 0
    await Console.$current.withValue(console) {
      do {
        var command = try EntenteCommand.parseAsRoot(arguments)
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      } catch {
        code = EntenteCommand.exitCode(for: error).rawValue
        let message = EntenteCommand.fullMessage(for: error)
        if code == 0 { console.output(message) } else { console.notes(message) }
      }
    }
    self.output = output.withLock { String(decoding: $0, as: UTF8.self) }
    self.notes = notes.withLock { $0 }
    exitCode = code
  }
}
