import Foundation
import TestSupport
import Testing

@testable import Neural

/// Each layer against the plainest Swift that computes the same in double precision.
@Suite struct LayerTests {
  @Test(arguments: [(1, 1, 1), (3, 5, 2), (7, 64, 33), (40, 17, 100)])
  func multipliesMatrices(_ rows: Int, _ inner: Int, _ columns: Int) {
    var generator = SplitMix64(seed: UInt64(rows))
    let left = randomMatrix(rows, inner, &generator)
    let right = randomMatrix(inner, columns, &generator)
    var expected = Matrix(rows: rows, columns: columns)
    var transposed = Matrix(rows: columns, columns: inner)
    for i in 0..<rows {
      for j in 0..<columns {
        var sum = 0.0
        for k in 0..<inner {
          sum += Double(left[i, k]) * Double(right[k, j])
          transposed[j, k] = right[k, j]
        }
        expected[i, j] = Float(sum)
      }
    }
    #expect(distance(left.times(right), expected) < 1e-5)
    #expect(distance(left.timesTransposed(transposed), expected) < 1e-5)
  }

  @Test func multipliesEmptyMatrices() {
    let empty = Matrix(rows: 0, columns: 4)
    #expect(empty.times(Matrix(rows: 4, columns: 3)).values.isEmpty)
    #expect(Linear(weight: Matrix(rows: 2, columns: 4), bias: [1, 2])(empty).rows == 0)
    #expect(Matrix(rows: 2, columns: 0).times(Matrix(rows: 0, columns: 2)).values == [0, 0, 0, 0])
  }

  @Test func appliesLinearLayers() {
    let layer = Linear(
      weight: Matrix(rows: 2, columns: 3, values: [1, 0, 0, 1, 2, 3]), bias: [10, -1])
    let input = Matrix(rows: 2, columns: 3, values: [1, 2, 3, 0, 0, 1])
    #expect(layer(input).values == [11, 13, 10, 2])
    #expect(Linear(weight: layer.weight, bias: nil)(input).values == [1, 14, 0, 3])
  }

  @Test func normalizesRows() {
    var generator = SplitMix64(seed: 3)
    let width = 37
    let input = randomMatrix(5, width, &generator)
    let addend = randomMatrix(5, width, &generator)
    let weight = randomFloats(width, &generator)
    let bias = randomFloats(width, &generator)
    var expected = input
    for row in 0..<5 {
      let values = (0..<width).map { Double(input[row, $0]) + Double(addend[row, $0]) }
      let mean = values.reduce(0, +) / Double(width)
      let variance = values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(width)
      for i in 0..<width {
        expected[row, i] = Float(
          (values[i] - mean) / (variance + 1e-5).squareRoot() * Double(weight[i]) + Double(bias[i]))
      }
    }
    var found = input
    LayerNorm(weight: weight, bias: bias, epsilon: 1e-5).apply(to: &found, adding: addend)
    #expect(distance(found, expected) < 1e-5)
  }

  @Test func normalizesConstantRowsToTheBias() {
    var matrix = Matrix(rows: 1, columns: 8, repeating: 3)
    LayerNorm(
      weight: [Float](repeating: 2, count: 8), bias: [Float](repeating: 0.5, count: 8),
      epsilon: 1e-12
    ).apply(to: &matrix)
    #expect(matrix.values.allSatisfy { abs($0 - 0.5) < 1e-5 })
  }

  @Test func approximatesExponentials() {
    for step in -8600...8600 {
      let x = Float(step) / 100
      let exact = exp(Double(x))
      let error = abs(Double(Activation.exponential(x)) - exact) / exact
      guard error < 1e-6 else {
        Issue.record("error \(error) at \(x)")
        return
      }
    }
    #expect(Activation.exponential(-1000) < 1e-37)
    #expect(Activation.exponential(1000).isFinite)
  }

  @Test func appliesGELUAndTanh() {
    let points = (-1200...1200).map { Float($0) / 100 }
    var gelu = Matrix(rows: 1, columns: points.count, values: points)
    gelu.applyGELU()
    var tangent = Matrix(rows: 1, columns: points.count, values: points)
    tangent.applyTanh()
    for (i, point) in points.enumerated() {
      let x = Double(point)
      let expected = 0.5 * x * (1 + tanh((2 / Double.pi).squareRoot() * (x + 0.044715 * x * x * x)))
      guard abs(Double(gelu.values[i]) - expected) < 2e-6,
        abs(Double(tangent.values[i]) - tanh(x)) < 1e-6
      else {
        Issue.record("too far at \(x)")
        return
      }
    }
  }

  @Test func softmaxSumsToOne() {
    var generator = SplitMix64(seed: 11)
    var matrix = randomMatrix(4, 19, &generator)
    matrix[0, 0] = 80
    matrix[1, 3] = -1e30
    let exact = (0..<4).map { row -> [Double] in
      let powers = matrix.row(row).map { exp(Double($0) - 80) }
      return powers.map { $0 / powers.reduce(0, +) }
    }
    matrix.applySoftmax()
    for row in 0..<4 {
      #expect(abs(matrix.row(row).reduce(0, +) - 1) < 1e-5)
      for column in 0..<19 { #expect(abs(Double(matrix[row, column]) - exact[row][column]) < 1e-5) }
    }
  }

  @Test func attendsWithinSequencesOnly() {
    var generator = SplitMix64(seed: 5)
    let (heads, part) = (3, 4)
    let width = heads * part
    let sequences = [0..<5, 5..<6, 6..<13]
    let projected = randomMatrix(13, 3 * width, &generator)
    var expected = Matrix(rows: 13, columns: width)
    for sequence in sequences {
      for head in 0..<heads {
        for row in sequence {
          let weights = sequence.map { other in
            exp(
              (0..<part).reduce(0.0) {
                $0 + Double(projected[row, head * part + $1])
                  * Double(projected[other, width + head * part + $1])
              } / Double(part).squareRoot())
          }
          for i in 0..<part {
            let value = zip(sequence, weights).reduce(0.0) {
              $0 + $1.1 * Double(projected[$1.0, 2 * width + head * part + i])
            }
            expected[row, head * part + i] = Float(value / weights.reduce(0, +))
          }
        }
      }
    }
    let found = Attention.attend(projected, sequences: sequences, heads: heads)
    #expect(distance(found, expected) < 1e-5)
  }

  @Test func scoresPairsBiaffinely() throws {
    var generator = SplitMix64(seed: 8)
    let (relations, width, rows) = (3, 5, 4)
    let weights = randomFloats(relations * (width + 1) * (width + 1), &generator)
    var fixture = WeightFileFixture()
    fixture.add("w", [relations, width + 1, width + 1], floats: weights)
    let left = randomMatrix(rows, width, &generator)
    let right = randomMatrix(rows, width, &generator)
    var expected = Matrix(rows: rows, columns: relations)
    for row in 0..<rows {
      let a = left.row(row) + [1]
      let b = right.row(row) + [1]
      for relation in 0..<relations {
        var sum = 0.0
        for (i, x) in a.enumerated() {
          for (j, y) in b.enumerated() {
            let weight = weights[(relation * (width + 1) + i) * (width + 1) + j]
            sum += Double(x) * Double(weight) * Double(y)
          }
        }
        expected[row, relation] = Float(sum)
      }
    }
    let layer = try Biaffine(try fixture.open(), "w", relations: relations, width: width)
    #expect(distance(layer.scores(left, right), expected) < 1e-5)
  }
}
