public import Foundation

/// A folder of its own for a test, gone when the last reference to it is.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let url: URL

  /// Creates an empty folder.
  ///
  /// - Throws: An error of the file system.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "entente-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file into the folder.
  ///
  /// - Parameters:
  ///   - text: The file's content.
  ///   - name: The file's name.
  /// - Returns: The file's location.
  /// - Throws: An error of the file system.
  public func write(_ text: String, to name: String) throws -> URL {
    let file = url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file
  }
}
