/// A table of cells separated by tabs, the form of all that the program knows of words and names.
///
/// Blank lines and comments, which begin with `#`, are left out; white space around a cell does not
/// count. Which columns there are is either fixed or said by the first line.
///
/// ```swift
/// let file = try TableFile(shipped: "modifiers.tsv")
/// for row in try TextTable(file, columns: ["words", "class"]).rows { row["words"] }
/// ```
public struct TextTable: Sendable {
  /// The rows, in the order of the file; without the line that names the columns.
  public let rows: [TableRow]

  /// Reads rows of any length, whose columns have no names.
  ///
  /// - Parameter file: The table.
  public init(_ file: TableFile) {
    rows = TextLine.lines(of: file.text).compactMap { line in
      line.isSilent ? nil : TableRow(line, of: file.name)
    }
  }

  /// Reads a table that has a cell in each column of each row, and no line that names them.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - columns: The names of the columns, in order.
  /// - Throws: ``TableError`` for a row with other cells, or with an empty one.
  public init(_ file: TableFile, columns: [String]) throws(TableError) {
    var rows = TextTable(file).rows
    for index in rows.indices { try rows[index].name(columns) }
    self.rows = rows
  }

  /// Reads a table whose first line names its columns.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - required: Columns that must be there and be filled.
  ///   - optional: Columns that may be there; any other is an error.
  /// - Throws: ``TableError`` for the line that is wrong.
  public init(_ file: TableFile, required: [String], optional: [String] = []) throws(TableError) {
    var rows = TextTable(file).rows
    guard let header = rows.first else {
      self.rows = []
      return
    }
    rows.removeFirst()
    let allowed = required + optional
    for name in header.cells where !allowed.contains(name) {
      throw header.failure(
        "unknown column “\(name)”; the first line names the columns, out of: "
          + allowed.joined(separator: ", "))
    }
    for name in required where !header.cells.contains(name) {
      throw header.failure(
        "the column “\(name)” is missing; the first line names the columns")
    }
    guard Set(header.cells).count == header.cells.count else {
      throw header.failure("a column is named twice")
    }
    for index in rows.indices { try rows[index].name(header.cells, filled: required) }
    self.rows = rows
  }
}
