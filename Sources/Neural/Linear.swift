/// A linear layer: `x` becomes `x Wᵀ + b`.
public struct Linear: Sendable {
  /// One row for each output.
  public let weight: Matrix

  /// One value for each output.
  public let bias: [Float]?

  /// Creates a layer.
  ///
  /// - Parameters:
  ///   - weight: One row for each output.
  ///   - bias: One value for each output.
  /// - Precondition: There are as many biases as rows.
  public init(weight: Matrix, bias: [Float]?) {
    precondition(bias.map { $0.count == weight.rows } ?? true, "one bias for each output")
    self.weight = weight
    self.bias = bias
  }

  /// Applies the layer to each row.
  ///
  /// - Parameter input: Rows of the layer's input width.
  /// - Returns: As many rows of its output width.
  public func callAsFunction(_ input: Matrix) -> Matrix {
    guard let bias else { return input.timesTransposed(weight) }
    return Matrix(rows: input.rows, columns: weight.rows) { target in
      bias.withUnsafeBufferPointer { bias in
        guard let bias = bias.baseAddress else { return }
        for row in 0..<input.rows {
          (target + row * weight.rows).update(from: bias, count: weight.rows)
        }
      }
      input.read { left in
        weight.read { right in
          BLAS.multiply(
            rows: input.rows, columns: weight.rows, inner: input.columns, left: left,
            leftStride: input.columns, right: right, rightStride: weight.columns,
            isRightTransposed: true, keep: 1, target: target, targetStride: weight.rows)
        }
      }
    }
  }
}
