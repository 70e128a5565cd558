/// A line of CoNLL-U cannot be read.
public struct CoNLLUError: Error, CustomStringConvertible, Equatable, Sendable {
  /// The line's number, from 1.
  public let line: Int

  /// What is wrong with it.
  public let reason: String

  /// One sentence that says where the text is wrong.
  public var description: String { "CoNLL-U line \(line): \(reason)" }
}
