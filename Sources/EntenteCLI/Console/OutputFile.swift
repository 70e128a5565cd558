import Foundation

/// A file that a command writes: whole or not at all.
struct OutputFile {
  /// The path as given; `-` is the standard output.
  let path: String

  /// Why a file was not written.
  struct Failure: Error, CustomStringConvertible {
    /// One sentence that says why, and what to do.
    var description: String
  }

  /// Checks, before any work is done, that there is a place for the file.
  ///
  /// - Throws: `Failure` when the folder is missing or cannot be written to.
  func check() throws(Failure) {
    guard path != "-" else { return }
    let files = FileManager.default
    let folder = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    var isFolder: ObjCBool = false
    if files.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Failure(description: "'\(path)' is a folder; name a file in it.")
    }
    guard files.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      throw Failure(
        description:
          "'\(path)' cannot be written because there is no folder '\(folder)'; create it first.")
    }
    let exists = files.fileExists(atPath: path)
    guard files.isWritableFile(atPath: folder), !exists || files.isWritableFile(atPath: path) else {
      throw Failure(
        description: "'\(path)' cannot be written; check the permissions or name another file.")
    }
  }

  /// Writes the file at once, so that nobody ever sees half of it.
  ///
  /// - Parameter bytes: Its content.
  /// - Throws: `Failure` when the file cannot be written.
  func write(_ bytes: some Sequence<UInt8>) throws(Failure) {
    guard path != "-" else {
      Console.current.write(Array(bytes))
      return
    }
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw Failure(description: "'\(path)' could not be written: \(error.localizedDescription).")
    }
  }
}
