/// A matrix of floats, row after row.
public struct Matrix: Sendable, Hashable {
  /// The number of rows.
  public let rows: Int

  /// The number of columns.
  public let columns: Int

  /// The values, row after row.
  public var values: [Float]

  /// Creates a matrix.
  ///
  /// - Parameters:
  ///   - rows: The number of rows.
  ///   - columns: The number of columns.
  ///   - values: The values, row after row.
  /// - Precondition: There are `rows * columns` values.
  public init(rows: Int, columns: Int, values: [Float]) {
    precondition(values.count == rows * columns, "a matrix needs rows * columns values")
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// Creates a matrix of one value.
  ///
  /// - Parameters:
  ///   - rows: The number of rows.
  ///   - columns: The number of columns.
  ///   - value: The value of all elements.
  public init(rows: Int, columns: Int, repeating value: Float = 0) {
    self.init(
      rows: rows, columns: columns, values: [Float](repeating: value, count: rows * columns))
  }

  /// Creates a matrix whose every element `fill` writes.
  init(rows: Int, columns: Int, fill: (UnsafeMutablePointer<Float>) -> Void) {
    self.rows = rows
    self.columns = columns
    values = [Float](unsafeUninitializedCapacity: rows * columns) { buffer, count in
      if let target = buffer.baseAddress { fill(target) }
      count = rows * columns
    }
  }

  /// An element.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - column: The column.
  public subscript(row: Int, column: Int) -> Float {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  /// The values of a row.
  ///
  /// - Parameter row: The row.
  /// - Returns: As many values as there are columns.
  public func row(_ row: Int) -> ArraySlice<Float> {
    values[row * columns..<(row + 1) * columns]
  }

  /// Chosen rows, in the order given.
  ///
  /// - Parameter wanted: Positions of rows; one may be chosen often.
  /// - Returns: A matrix with a row for each position.
  public func gather(_ wanted: [Int]) -> Matrix {
    Matrix(rows: wanted.count, columns: columns) { target in
      read { source in
        for (row, position) in wanted.enumerated() {
          (target + row * columns).update(from: source + position * columns, count: columns)
        }
      }
    }
  }

  /// Consecutive rows.
  ///
  /// - Parameter range: Positions of rows.
  /// - Returns: A matrix of these rows.
  public func gather(_ range: Range<Int>) -> Matrix {
    Matrix(
      rows: range.count, columns: columns,
      values: Array(values[range.lowerBound * columns..<range.upperBound * columns]))
  }

  /// The matrix with another's rows below its own.
  ///
  /// - Parameter other: A matrix of as many columns.
  /// - Returns: A matrix of all rows.
  public func appending(_ other: Matrix) -> Matrix {
    Matrix(rows: rows + other.rows, columns: columns, values: values + other.values)
  }

  /// The column with the largest value in each row, among some columns; the first of equals.
  ///
  /// - Parameter range: The columns to look at; not empty.
  /// - Returns: For each row, the column's distance from the range's start.
  public func largest(in range: Range<Int>) -> [Int] {
    [Int](unsafeUninitializedCapacity: rows) { result, count in
      read { source in
        for row in 0..<rows {
          let line = source + row * columns + range.lowerBound
          var best = 0
          var i = 1
          while i < range.count {
            if line[i] > line[best] { best = i }
            i &+= 1
          }
          result[row] = best
        }
      }
      count = rows
    }
  }

  /// Gives the values' address for reading.
  func read<Result>(_ body: (UnsafePointer<Float>) -> Result) -> Result {
    values.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        return withUnsafePointer(to: 0) { body($0) }
      }
      return body(base)
    }
  }

  /// Gives the values' address for changing them.
  mutating func write(_ body: (UnsafeMutablePointer<Float>) -> Void) {
    values.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { body(base) }
    }
  }
}
