/// Layer normalization: each row is brought to mean 0 and variance 1, then scaled and shifted.
///
/// Source: Ba, Kiros, Hinton: Layer normalization (2016).
public struct LayerNorm: Sendable {
  /// The factor of each column.
  public let weight: [Float]

  /// The shift of each column.
  public let bias: [Float]

  /// What is added to the variance.
  public let epsilon: Float

  /// Creates a layer.
  ///
  /// - Parameters:
  ///   - weight: The factor of each column.
  ///   - bias: The shift of each column.
  ///   - epsilon: What is added to the variance.
  /// - Precondition: There are as many factors as shifts.
  public init(weight: [Float], bias: [Float], epsilon: Float) {
    precondition(weight.count == bias.count, "one shift for each factor")
    self.weight = weight
    self.bias = bias
    self.epsilon = epsilon
  }

  /// Normalizes the sum of two matrices, row by row, in place of the first.
  ///
  /// - Parameters:
  ///   - matrix: Rows of the layer's width.
  ///   - addend: A matrix of the same shape, or nothing.
  /// - Precondition: The widths agree.
  public func apply(to matrix: inout Matrix, adding addend: Matrix? = nil) {
    let (rows, width) = (matrix.rows, matrix.columns)
    precondition(width == weight.count, "widths differ")
    precondition(addend.map { $0.rows == rows && $0.columns == width } ?? true, "shapes differ")
    matrix.write { values in
      if let addend {
        addend.read { other in
          var i = 0
          while i < rows &* width {
            values[i] += other[i]
            i &+= 1
          }
        }
      }
      weight.withUnsafeBufferPointer { weight in
        bias.withUnsafeBufferPointer { bias in
          guard let weight = weight.baseAddress, let bias = bias.baseAddress else { return }
          for row in 0..<rows {
            normalize(values + row * width, width: width, weight: weight, bias: bias)
          }
        }
      }
    }
  }

  private func normalize(
    _ row: UnsafeMutablePointer<Float>, width: Int, weight: UnsafePointer<Float>,
    bias: UnsafePointer<Float>
  ) {
    let mean = Activation.sum(row, count: width) / Float(width)
    var i = 0
    while i < width {
      row[i] -= mean
      i &+= 1
    }
    let variance = Self.sumOfSquares(row, count: width) / Float(width)
    let factor = 1 / (variance + epsilon).squareRoot()
    i = 0
    while i < width {
      row[i] = row[i] * factor * weight[i] + bias[i]
      i &+= 1
    }
  }

  private static func sumOfSquares(_ values: UnsafePointer<Float>, count: Int) -> Float {
    var (a, b, c, d): (Float, Float, Float, Float) = (0, 0, 0, 0)
    var i = 0
    while i &+ 4 <= count {
      a += values[i] * values[i]
      b += values[i &+ 1] * values[i &+ 1]
      c += values[i &+ 2] * values[i &+ 2]
      d += values[i &+ 3] * values[i &+ 3]
      i &+= 4
    }
    var total = (a + c) + (b + d)
    while i < count {
      total += values[i] * values[i]
      i &+= 1
    }
    return total
  }
}
