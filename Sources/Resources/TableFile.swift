public import Foundation

/// The text of a table with the name of its file, which errors need.
///
/// A graph keeps the files of actors that it was built with, so that whatever changes it later knows
/// the same actors, even when the files are gone.
public struct TableFile: Sendable, Hashable, Codable {
  /// The name of the file.
  public let name: String

  /// What stands in it.
  public let text: String

  /// Creates a file of a text.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - text: What stands in it.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Reads a file; whether its rows are right shows when a ``TextTable`` is made of it.
  ///
  /// - Parameter url: The file.
  /// - Throws: ``UnreadableFileError``.
  public init(contentsOf url: URL) throws(UnreadableFileError) {
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      throw UnreadableFileError(path: url.path(percentEncoded: false))
    }
    self.init(name: url.lastPathComponent, text: text)
  }

  /// Reads a table that ships with the program.
  ///
  /// - Parameter name: The file's name, for example `relations.tsv`.
  /// - Throws: ``MissingFileError`` or ``UnreadableFileError``.
  public init(shipped name: String) throws {
    try self.init(contentsOf: ShippedFile.url("Tables/\(name)"))
  }
}
