/// Scores of pairs of vectors: `[a; 1]ᵀ W_r [b; 1]` for each relation *r*.
///
/// Source: Dozat and Manning: Deep biaffine attention for neural dependency parsing (2017).
public struct Biaffine: Sendable {
  /// The number of relations.
  public let relations: Int

  /// The width of each vector.
  public let width: Int

  private let weights: [Float]

  /// Reads a tensor of relations × (width + 1) × (width + 1).
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - name: The tensor's name.
  ///   - relations: The number of relations.
  ///   - width: The width of each vector.
  /// - Throws: ``WeightFileError`` when it is missing or of another shape.
  public init(_ file: WeightFile, _ name: String, relations: Int, width: Int)
    throws(WeightFileError)
  {
    self.relations = relations
    self.width = width
    weights = try file.values(name, shape: [relations, width + 1, width + 1])
  }

  /// Scores the pairs of equal rows.
  ///
  /// - Parameters:
  ///   - left: One vector a row.
  ///   - right: As many vectors.
  /// - Returns: For each row, a score for each relation.
  public func scores(_ left: Matrix, _ right: Matrix) -> Matrix {
    precondition(left.rows == right.rows, "as many left as right vectors")
    precondition(left.columns == width && right.columns == width, "widths differ")
    let size = width + 1
    let rows = left.rows
    return Matrix(rows: rows, columns: relations) { target in
      left.read { left in
        right.read { right in
          weights.withUnsafeBufferPointer { weights in
            guard let weights = weights.baseAddress, rows > 0 else { return }
            withUnsafeTemporaryAllocation(of: Float.self, capacity: rows * size) { buffer in
              guard let products = buffer.baseAddress else { return }
              for relation in 0..<relations {
                let table = weights + relation * size * size
                multiply(left, rows: rows, table: table, products: products)
                for row in 0..<rows {
                  let product = products + row * size
                  target[row * relations + relation] =
                    Self.dot(product, right + row * width, count: width) + product[width]
                }
              }
            }
          }
        }
      }
    }
  }

  /// `products = [left; 1] table`: the table's last row is what the 1 selects.
  private func multiply(
    _ left: UnsafePointer<Float>, rows: Int, table: UnsafePointer<Float>,
    products: UnsafeMutablePointer<Float>
  ) {
    let size = width + 1
    for row in 0..<rows {
      (products + row * size).update(from: table + width * size, count: size)
    }
    BLAS.multiply(
      rows: rows, columns: size, inner: width, left: left, leftStride: width, right: table,
      rightStride: size, isRightTransposed: false, keep: 1, target: products, targetStride: size)
  }

  private static func dot(
    _ left: UnsafePointer<Float>, _ right: UnsafePointer<Float>, count: Int
  ) -> Float {
    var (a, b, c, d): (Float, Float, Float, Float) = (0, 0, 0, 0)
    var i = 0
    while i &+ 4 <= count {
      a += left[i] * right[i]
      b += left[i &+ 1] * right[i &+ 1]
      c += left[i &+ 2] * right[i &+ 2]
      d += left[i &+ 3] * right[i &+ 3]
      i &+= 4
    }
    var total = (a + c) + (b + d)
    while i < count {
      total += left[i] * right[i]
      i &+= 1
    }
    return total
  }
}
