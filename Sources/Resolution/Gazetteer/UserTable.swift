public import Foundation

/// A user's table of actors: the file's name, for errors, and its text.
///
/// A graph keeps the tables that it was built with, so that whatever changes it later knows the same
/// actors, even when the file is gone.
public struct UserTable: Sendable, Hashable, Codable {
  /// The name of the file.
  public let name: String

  /// What stands in it.
  public let text: String

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - text: What stands in it.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Reads a table; whether its rows are right shows when a gazetteer is made of it.
  ///
  /// - Parameter url: The file.
  /// - Throws: ``UnreadableTableError``.
  public init(contentsOf url: URL) throws(UnreadableTableError) {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      throw UnreadableTableError(path: url.path(percentEncoded: false))
    }
    self.init(name: url.lastPathComponent, text: text)
  }
}
