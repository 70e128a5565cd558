/// A table that cannot be read, and the line where it goes wrong.
public struct TableError: Error, CustomStringConvertible, Equatable {
  /// The table's file name.
  public let file: String

  /// The line, from 1.
  public let line: Int

  /// What is wrong and what should stand there.
  public let problem: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - file: The table's file name.
  ///   - line: The line, from 1.
  ///   - problem: What is wrong.
  public init(file: String, line: Int, problem: String) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// One sentence with file, line and problem.
  public var description: String { "\(file), line \(line): \(problem)" }
}
