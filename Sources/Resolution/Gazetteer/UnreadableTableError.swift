/// A user's table that is not there or is no text.
public struct UnreadableTableError: Error, CustomStringConvertible, Equatable {
  /// The file's path as given.
  public let path: String

  /// One sentence that says what to do.
  public var description: String {
    "cannot read \(path): check that the file exists and is text in UTF-8"
  }
}
