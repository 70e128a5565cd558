import COpenBLAS

/// Matrix products by OpenBLAS; the only place that calls it.
enum BLAS {
  /// Whether OpenBLAS was told to use one thread; evaluated once, before the first product.
  ///
  /// Articles run in parallel, each product on the thread that asks for it: threads inside the
  /// products would only compete.
  private static let isConfigured: Bool = {
    openblas_set_num_threads(1)
    return true
  }()

  /// `target = scale * left * right + keep * target`, all row after row.
  ///
  /// - Parameters:
  ///   - rows: Rows of `left` and of `target`.
  ///   - columns: Columns of `target`.
  ///   - inner: Columns of `left`.
  ///   - scale: A factor for the product.
  ///   - left: `rows` × `inner`.
  ///   - leftStride: The distance between rows of `left`.
  ///   - right: `inner` × `columns`, or `columns` × `inner` when it is to be transposed.
  ///   - rightStride: The distance between rows of `right` as stored.
  ///   - isRightTransposed: Whether `right` is stored transposed, as layers keep their weights.
  ///   - keep: A factor for what `target` holds.
  ///   - target: `rows` × `columns`.
  ///   - targetStride: The distance between rows of `target`.
  static func multiply(
    rows: Int, columns: Int, inner: Int, scale: Float = 1, left: UnsafePointer<Float>,
    leftStride: Int, right: UnsafePointer<Float>, rightStride: Int, isRightTransposed: Bool,
    keep: Float = 0, target: UnsafeMutablePointer<Float>, targetStride: Int
  ) {
    guard rows > 0, columns > 0, inner > 0, isConfigured else { return }
    cblas_sgemm(
      CblasRowMajor, CblasNoTrans, isRightTransposed ? CblasTrans : CblasNoTrans,
      blasint(rows), blasint(columns), blasint(inner), scale, left, blasint(leftStride), right,
      blasint(rightStride), keep, target, blasint(targetStride))
  }
}

extension Matrix {
  /// The product with another matrix.
  ///
  /// - Parameter right: A matrix with as many rows as this one has columns.
  /// - Returns: rows × `right.columns`.
  /// - Precondition: The inner dimensions agree.
  public func times(_ right: Matrix) -> Matrix {
    precondition(columns == right.rows, "inner dimensions differ")
    return product(right, columns: right.columns, isRightTransposed: false)
  }

  /// The product with the transpose of another matrix.
  ///
  /// - Parameter right: A matrix with as many columns as this one.
  /// - Returns: rows × `right.rows`.
  /// - Precondition: The inner dimensions agree.
  public func timesTransposed(_ right: Matrix) -> Matrix {
    precondition(columns == right.columns, "inner dimensions differ")
    return product(right, columns: right.rows, isRightTransposed: true)
  }

  private func product(_ right: Matrix, columns: Int, isRightTransposed: Bool) -> Matrix {
    guard self.columns > 0 else { return Matrix(rows: rows, columns: columns) }
    return Matrix(rows: rows, columns: columns) { target in
      read { left in
        right.read { right in
          BLAS.multiply(
            rows: rows, columns: columns, inner: self.columns, left: left,
            leftStride: self.columns, right: right,
            rightStride: isRightTransposed ? self.columns : columns,
            isRightTransposed: isRightTransposed, target: target, targetStride: columns)
        }
      }
    }
  }
}
