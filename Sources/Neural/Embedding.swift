/// A table of vectors, one for each number of a vocabulary, left in the weight file until asked for.
///
/// A vocabulary of 30,000 vectors would take 47 MB as floats, and a text needs few of them.
public struct Embedding: Sendable {
  private let stored: StoredRows

  /// The number of vectors.
  public var count: Int { stored.rows }

  /// The length of each vector.
  public var width: Int { stored.columns }

  /// Finds the table in a file.
  ///
  /// - Parameters:
  ///   - weights: The file.
  ///   - name: The tensor's name.
  ///   - count: The number of vectors it must have.
  ///   - width: The length each must have.
  /// - Throws: ``WeightFileError`` when it is missing or of another shape.
  public init(_ weights: WeightFile, _ name: String, count: Int, width: Int)
    throws(WeightFileError)
  {
    stored = try StoredRows(weights, name, rows: count, columns: width, shape: [count, width])
  }

  /// The vectors of some numbers, one a row.
  ///
  /// - Parameter numbers: Numbers below ``count``; a larger one gives the vector of 0.
  /// - Returns: A matrix with a row for each number.
  public func rows(_ numbers: [Int]) -> Matrix {
    Matrix(rows: numbers.count, columns: width) { target in
      for (row, number) in numbers.enumerated() {
        let known = number >= 0 && number < count ? number : 0
        stored.read(known..<known + 1, into: target + row * width)
      }
    }
  }
}
