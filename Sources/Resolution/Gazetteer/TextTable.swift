import GraphModel
/// A table of tab-separated columns with a header line, comments and empty lines.
struct TextTable {
  /// A line of the table with its cells by column name.
  struct Row {
    var line: Int
    var cells: [String: String]

    /// A cell's text; nothing when it is empty or the column is missing.
    subscript(column: String) -> String? {
      guard let text = cells[column], !text.isEmpty else { return nil }
      return text
    }

    /// The forms of a cell, which stand between bars.
    func list(_ column: String) -> [String] {
      guard let text = self[column] else { return [] }
      return text.split(separator: "|").map { $0.trimmed }.filter { !$0.isEmpty }
    }
  }

  let file: String
  let rows: [Row]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: The file's content.
  ///   - file: The file's name, for errors.
  ///   - required: Columns that must be there.
  ///   - optional: Columns that may be there; any other is an error.
  /// - Throws: ``TableError`` with the line.
  init(_ text: String, file: String, required: [String], optional: [String]) throws(TableError) {
    var columns: [String]?
    var rows: [Row] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = line.hasSuffix("\r") ? line.dropLast() : line
      if line.hasPrefix("#") || line.trimmed.isEmpty { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmed }
      guard let known = columns else {
        for name in cells where !required.contains(name) && !optional.contains(name) {
          let all = (required + optional).joined(separator: ", ")
          throw TableError(
            table: file, line: number,
            problem: "unknown column “\(name)”; the first line names the columns, out of: \(all)")
        }
        for name in required where !cells.contains(name) {
          throw TableError(
            table: file, line: number,
            problem: "the column “\(name)” is missing; the first line names the columns")
        }
        columns = cells
        continue
      }
      if cells.count > known.count {
        throw TableError(
          table: file, line: number,
          problem: "\(cells.count) cells but \(known.count) columns; cells are separated by tabs")
      }
      let row = Row(
        line: number, cells: Dictionary(zip(known, cells), uniquingKeysWith: { _, last in last }))
      for name in required where row[name] == nil {
        throw TableError(
          table: file, line: number,
          problem: "the column “\(name)” is empty; cells are separated by tabs")
      }
      rows.append(row)
    }
    self.file = file
    self.rows = rows
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = Substring(self)
    while let first = text.first, first.isWhitespace { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
