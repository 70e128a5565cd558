/// A file of specifications cannot be read.
public struct SpecificationError: Error, CustomStringConvertible, Equatable {
  /// The file's name.
  public let file: String

  /// The line's number, from 1.
  public let line: Int

  /// What is wrong with it.
  public let problem: String

  /// One sentence that says where the mistake is and what it is.
  public var description: String { "\(file), line \(line): \(problem)" }
}
