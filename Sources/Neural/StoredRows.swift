/// A matrix left in the mapped file in its stored type; rows become floats when they are asked for.
struct StoredRows: Sendable {
  let file: MappedFile
  let type: WeightFile.ElementType
  let range: Range<Int>
  let rows: Int
  let columns: Int
  let scales: [Float]

  init(_ weights: WeightFile, _ name: String, rows: Int, columns: Int, shape: [Int])
    throws(WeightFileError)
  {
    let tensor = try weights.tensor(name)
    guard tensor.shape == shape else {
      throw weights.failure(.shape(tensor: name, expected: shape, found: tensor.shape))
    }
    guard let type = WeightFile.ElementType(rawValue: tensor.type), type != .uint8 else {
      throw weights.failure(.type(tensor: name, found: tensor.type))
    }
    if type == .int8 {
      let companion = "\(name).scale"
      let scale = try weights.tensor(companion)
      guard scale.type == WeightFile.ElementType.float32.rawValue else {
        throw weights.failure(.type(tensor: companion, found: scale.type))
      }
      scales = try weights.values(companion, shape: [rows])
    } else {
      scales = []
    }
    file = weights.file
    self.type = type
    range = tensor.range
    self.rows = rows
    self.columns = columns
  }

  /// Writes some rows as floats, one after the other.
  func read(_ wanted: Range<Int>, into target: UnsafeMutablePointer<Float>) {
    guard let base = file.bytes.baseAddress, !wanted.isEmpty, columns > 0 else { return }
    let first = range.lowerBound + wanted.lowerBound * columns * type.size
    let source = base + first
    switch type {
    case .float32:
      UnsafeMutableRawPointer(target).copyMemory(
        from: source, byteCount: wanted.count * columns * 4)
    case .float16:
      Self.widen(source, count: wanted.count * columns, into: target)
    case .int8, .uint8:
      let values = source.assumingMemoryBound(to: Int8.self)
      for row in wanted {
        let offset = (row - wanted.lowerBound) * columns
        Self.scale(values + offset, count: columns, by: scales[row], into: target + offset)
      }
    }
  }

  /// All rows as floats.
  func all() -> [Float] {
    [Float](unsafeUninitializedCapacity: rows * columns) { buffer, count in
      if let target = buffer.baseAddress { read(0..<rows, into: target) }
      count = rows * columns
    }
  }

  private static func scale(
    _ source: UnsafePointer<Int8>, count: Int, by scale: Float,
    into target: UnsafeMutablePointer<Float>
  ) {
    var i = 0
    while i < count {
      target[i] = Float(source[i]) * scale
      i &+= 1
    }
  }

  /// Converts IEEE half precision to single.
  ///
  /// Moving the bits into place leaves the exponent 112 too small, which one product repairs,
  /// subnormal numbers included. Infinity and NaN do not occur in weights.
  private static func widen(
    _ source: UnsafeRawPointer, count: Int, into target: UnsafeMutablePointer<Float>
  ) {
    let repair = Float(bitPattern: (127 + 112) << 23)
    var i = 0
    while i < count {
      let half = UInt32(source.loadUnaligned(fromByteOffset: i &* 2, as: UInt16.self))
      let magnitude = Float(bitPattern: (half & 0x7FFF) &<< 13) * repair
      target[i] = Float(bitPattern: magnitude.bitPattern | (half & 0x8000) &<< 16)
      i &+= 1
    }
  }
}
