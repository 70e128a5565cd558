/// Elementwise functions, written as plain loops without branches so that the compiler makes vector
/// code of them.
enum Activation {
  /// `e` to the power of `x`, with a relative error below 3e-7; `x` is held within ±87.
  ///
  /// `x` is split into a whole number *n* of ln 2 and a rest, whose power is a polynomial of degree 6;
  /// adding 1.5 · 2²³ rounds to *n* and leaves it in the low bits, from where it moves to the exponent.
  @inline(__always)
  static func exponential(_ x: Float) -> Float {
    let low = x < -87 ? -87 : x
    let clamped = low > 87 ? 87 : low
    let shifter: Float = 12_582_912
    let shifted = clamped * 1.442_695_04 + shifter
    let whole = shifted - shifter
    let rest = (clamped - whole * 0.693_359_375) - whole * -2.121_944_4e-4
    var power: Float = 1.987_569_15e-4
    power = power * rest + 1.398_199_95e-3
    power = power * rest + 8.333_451_9e-3
    power = power * rest + 4.166_579_6e-2
    power = power * rest + 0.166_666_65
    power = power * rest + 0.5
    power = power * rest * rest + rest + 1
    return Float(bitPattern: power.bitPattern &+ (shifted.bitPattern &<< 23))
  }

  /// GELU in its tanh form: x/2 · (1 + tanh(√(2/π) (x + 0.044715 x³))), which equals x · σ(2…).
  static func gelu(_ values: UnsafeMutablePointer<Float>, count: Int) {
    var i = 0
    while i < count {
      let x = values[i]
      let inner = x * (1 + 0.044_715 * x * x) * -1.595_769_122
      values[i] = x / (1 + exponential(inner))
      i &+= 1
    }
  }

  /// Hyperbolic tangent, with an absolute error below 1e-6.
  static func tanh(_ values: UnsafeMutablePointer<Float>, count: Int) {
    var i = 0
    while i < count {
      values[i] = 1 - 2 / (1 + exponential(2 * values[i]))
      i &+= 1
    }
  }

  /// Replaces values by the powers of *e* of their distances from the largest.
  ///
  /// - Returns: The sum of the powers.
  static func powers(_ values: UnsafeMutablePointer<Float>, count: Int) -> Float {
    var largest = -Float.greatestFiniteMagnitude
    var i = 0
    while i < count {
      largest = values[i] > largest ? values[i] : largest
      i &+= 1
    }
    i = 0
    while i < count {
      values[i] = exponential(values[i] - largest)
      i &+= 1
    }
    return sum(values, count: count)
  }

  /// The sum, in eight strands that the compiler may add side by side.
  static func sum(_ values: UnsafePointer<Float>, count: Int) -> Float {
    var (a, b, c, d): (Float, Float, Float, Float) = (0, 0, 0, 0)
    var (e, f, g, h): (Float, Float, Float, Float) = (0, 0, 0, 0)
    var i = 0
    while i &+ 8 <= count {
      a += values[i]
      b += values[i &+ 1]
      c += values[i &+ 2]
      d += values[i &+ 3]
      e += values[i &+ 4]
      f += values[i &+ 5]
      g += values[i &+ 6]
      h += values[i &+ 7]
      i &+= 8
    }
    var total = ((a + e) + (c + g)) + ((b + f) + (d + h))
    while i < count {
      total += values[i]
      i &+= 1
    }
    return total
  }
}

extension Matrix {
  /// Applies GELU (tanh form) to every element.
  public mutating func applyGELU() {
    let count = values.count
    write { Activation.gelu($0, count: count) }
  }

  /// Applies the hyperbolic tangent to every element.
  public mutating func applyTanh() {
    let count = values.count
    write { Activation.tanh($0, count: count) }
  }

  /// Replaces each row by its softmax.
  public mutating func applySoftmax() {
    let (rows, columns) = (rows, columns)
    guard columns > 0 else { return }
    write { values in
      for row in 0..<rows {
        let line = values + row * columns
        let factor = 1 / Activation.powers(line, count: columns)
        var i = 0
        while i < columns {
          line[i] *= factor
          i &+= 1
        }
      }
    }
  }
}
