import GraphModel

/// A line of a table whose columns are separated by tabs and all filled.
struct TableRow {
  /// The cells, one a column.
  let cells: [String]

  /// The line in the file, from 1.
  let line: Int

  private let table: String

  /// The lines of a table that are neither empty nor comments, with their numbers from 1.
  static func lines(of table: String) -> [(number: Int, text: Substring)] {
    table.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.element.isEmpty && !$0.element.hasPrefix("#") }
      .map { ($0.offset + 1, $0.element) }
  }

  /// Divides a line into its cells, of which there must be one a column.
  init(
    _ line: (number: Int, text: Substring), of table: String, columns: [String]
  ) throws(TableError) {
    self.line = line.number
    self.table = table
    cells = line.text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == columns.count else {
      throw failure(
        "\(cells.count) columns instead of \(columns.count) (\(columns.joined(separator: ", ")))")
    }
  }

  /// The error for something in this line that cannot be read.
  func failure(_ problem: String) -> TableError {
    TableError(table: table, line: line, problem: problem)
  }
}
