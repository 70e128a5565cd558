/// A line of a table, or of the corrections, cannot be read.
public struct TableError: Error, CustomStringConvertible, Equatable {
  /// The file's name: "relations.tsv".
  public let table: String

  /// The line's number, from 1.
  public let line: Int

  /// What is wrong with it.
  public let problem: String

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - table: The file's name.
  ///   - line: The line's number, from 1.
  ///   - problem: What is wrong with it, as a clause.
  public init(table: String, line: Int, problem: String) {
    self.table = table
    self.line = line
    self.problem = problem
  }

  /// One sentence that says where the mistake is and what it is.
  public var description: String { "\(table), line \(line): \(problem)" }
}
