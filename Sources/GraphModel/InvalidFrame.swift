/// The text of a frame cannot be read.
public struct InvalidFrame: Error, CustomStringConvertible, Equatable {
  /// The frame as written.
  public let text: String

  /// What is wrong with it.
  public let problem: String

  /// One clause that says what is wrong with which frame.
  public var description: String { "the frame \"\(text)\" \(problem)" }
}
