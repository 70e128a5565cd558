/// Scaled dot-product attention of several heads, each row attending to all rows of its own sequence.
///
/// Source: Vaswani et al.: Attention is all you need (2017), section 3.2.
enum Attention {
  /// Attends within each sequence.
  ///
  /// - Parameters:
  ///   - projected: For each row its query, key and value side by side, each `heads` parts wide.
  ///   - sequences: The rows of each sequence; together all rows.
  ///   - heads: The number of heads.
  /// - Returns: As many rows, a third as wide.
  /// - Complexity: O(*n*²) for *n* rows of a sequence.
  static func attend(_ projected: Matrix, sequences: [Range<Int>], heads: Int) -> Matrix {
    let stride = projected.columns
    let width = stride / 3
    let part = width / heads
    let longest = sequences.map(\.count).max() ?? 0
    var scores = [Float](repeating: 0, count: longest * longest)
    return Matrix(rows: projected.rows, columns: width) { target in
      projected.read { source in
        scores.withUnsafeMutableBufferPointer { scores in
          guard let scores = scores.baseAddress else { return }
          for sequence in sequences {
            for head in 0..<heads {
              let query = source + sequence.lowerBound * stride + head * part
              let output = target + sequence.lowerBound * width + head * part
              attend(
                query: query, width: width, part: part, stride: stride, count: sequence.count,
                scores: scores, output: output)
            }
          }
        }
      }
    }
  }

  private static func attend(
    query: UnsafePointer<Float>, width: Int, part: Int, stride: Int, count: Int,
    scores: UnsafeMutablePointer<Float>, output: UnsafeMutablePointer<Float>
  ) {
    BLAS.multiply(
      rows: count, columns: count, inner: part, scale: 1 / Float(part).squareRoot(), left: query,
      leftStride: stride, right: query + width, rightStride: stride, isRightTransposed: true,
      target: scores, targetStride: count)
    // The powers are divided by their sum after the product: fewer divisions.
    withUnsafeTemporaryAllocation(of: Float.self, capacity: count) { sums in
      for row in 0..<count {
        sums[row] = Activation.powers(scores + row * count, count: count)
      }
      BLAS.multiply(
        rows: count, columns: part, inner: count, left: scores, leftStride: count,
        right: query + 2 * width, rightStride: stride, isRightTransposed: false, target: output,
        targetStride: width)
      for row in 0..<count {
        let factor = 1 / sums[row]
        let line = output + row * width
        var i = 0
        while i < part {
          line[i] *= factor
          i &+= 1
        }
      }
    }
  }
}
