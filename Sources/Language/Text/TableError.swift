/// A line of a shipped table is not as it should be.
public struct TableError: Error, CustomStringConvertible, Equatable, Sendable {
  /// The table's file name.
  public let table: String

  /// The line's number, from 1.
  public let line: Int

  /// What is wrong with it.
  public let reason: String

  /// One sentence that says where the table is wrong.
  public var description: String { "the table \(table) is wrong in line \(line): \(reason)" }
}
