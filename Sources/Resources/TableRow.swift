/// A row of a ``TextTable``.
public struct TableRow: Sendable {
  /// The line in the file, from 1.
  public let line: Int

  /// The cells in order, without white space at their ends.
  public let cells: [String]

  private let table: String
  private var columns: [String] = []

  /// Divides a line into cells.
  init(_ line: TextLine, of table: String) {
    self.line = line.number
    self.table = table
    let parts = line.text.utf8.split(
      separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    cells = parts.map { String(Substring($0).trimmed) }
  }

  /// Names the cells, of which there must be one a column.
  ///
  /// - Parameter columns: The names of the columns, in order.
  /// - Throws: ``TableError`` when there are more or fewer cells, or an empty one.
  public mutating func name(_ columns: [String]) throws(TableError) {
    guard cells.count == columns.count else { throw wrongCount(columns) }
    try name(columns, filled: columns)
  }

  /// Names the cells; empty ones at the end may be left out.
  mutating func name(_ columns: [String], filled: [String]) throws(TableError) {
    guard cells.count <= columns.count else { throw wrongCount(columns) }
    self.columns = columns
    for column in filled where self[column].isEmpty {
      throw failure("the column “\(column)” is empty; cells are separated by tabs")
    }
  }

  /// A cell's text; empty when there is none in this column.
  public subscript(column: String) -> String {
    guard let position = columns.firstIndex(of: column), position < cells.count else { return "" }
    return cells[position]
  }

  /// A cell's text; nothing when there is none in this column.
  public func text(in column: String) -> String? {
    let text = self[column]
    return text.isEmpty ? nil : text
  }

  /// The words of a cell, which stand between bars.
  public func list(in column: String) -> [String] {
    self[column].split(separator: "|").map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  /// What a cell's word stands for.
  ///
  /// - Parameters:
  ///   - type: The values that there are.
  ///   - column: The column.
  /// - Returns: The value.
  /// - Throws: ``TableError`` that lists the words that there are.
  public func value<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type, in column: String
  ) throws(TableError) -> Value {
    try value(type, of: self[column], in: column)
  }

  /// What a cell's word stands for, unless it is a word that stands for nothing.
  ///
  /// - Parameters:
  ///   - type: The values that there are.
  ///   - column: The column.
  ///   - nothing: The word that stands for nothing, or for something else.
  /// - Returns: The value; nothing for that word.
  /// - Throws: ``TableError`` that lists the words that there are.
  public func value<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type, in column: String, unless nothing: String
  ) throws(TableError) -> Value? {
    let cell = self[column]
    if cell == nothing { return nil }
    return try value(type, of: cell, in: column, besides: nothing)
  }

  /// What one of several words in a cell stands for.
  ///
  /// - Parameters:
  ///   - type: The values that there are.
  ///   - word: The word.
  ///   - column: The column.
  /// - Returns: The value.
  /// - Throws: ``TableError`` that lists the words that there are.
  public func value<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type, of word: String, in column: String
  ) throws(TableError) -> Value {
    try value(type, of: word, in: column, besides: "")
  }

  private func value<Value: CaseIterable & RawRepresentable<String>>(
    _ type: Value.Type, of word: String, in column: String, besides other: String
  ) throws(TableError) -> Value {
    guard let value = Value(rawValue: word) else {
      let words = Value.allCases.map(\.rawValue) + [other].filter { !$0.isEmpty }
      throw failure("unknown \(column) “\(word)”; there are: \(words.joined(separator: ", "))")
    }
    return value
  }

  /// The number in a cell.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - range: The numbers that make sense.
  ///   - nothing: The word that stands for no number.
  /// - Returns: The number; nothing for that word.
  /// - Throws: ``TableError`` for anything else.
  public func number<Number: Comparable & LosslessStringConvertible>(
    in column: String, within range: ClosedRange<Number>, unless nothing: String = ""
  ) throws(TableError) -> Number? {
    let cell = self[column]
    if cell == nothing { return nil }
    guard let number = Number(cell), range.contains(number) else {
      throw failure(
        "“\(cell)” in the column “\(column)” is no number "
          + "from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// The error for something in this row that is wrong.
  ///
  /// - Parameter problem: What is wrong with it, as a clause.
  /// - Returns: The error with the file and the line.
  public func failure(_ problem: String) -> TableError {
    TableError(table: table, line: line, problem: problem)
  }

  private func wrongCount(_ columns: [String]) -> TableError {
    failure(
      "\(cells.count) cells but \(columns.count) columns (\(columns.joined(separator: ", "))); "
        + "cells are separated by tabs")
  }
}
