/// A file of tables or corrections that is not there or is no text.
public struct UnreadableFileError: Error, CustomStringConvertible, Equatable {
  /// The file's path as given.
  public let path: String

  /// Creates an error.
  ///
  /// - Parameter path: The file's path as given.
  public init(path: String) { self.path = path }

  /// One sentence that says what to do.
  public var description: String {
    "cannot read \(path): check that the file exists and is text in UTF-8"
  }
}
