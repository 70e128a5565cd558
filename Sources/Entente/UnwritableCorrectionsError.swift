/// The corrections cannot be written.
public struct UnwritableCorrectionsError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Where they should be.
  public let path: String

  /// One sentence that says so.
  public var description: String {
    "The corrections '\(path)' cannot be written; check the permissions of the file and its folder."
  }
}
