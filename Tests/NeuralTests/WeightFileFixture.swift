import Foundation
import Neural
import TestSupport

/// Writes safetensors files for tests, sound ones and broken ones.
struct WeightFileFixture {
  struct Tensor {
    var name: String
    var type: String
    var shape: [Int]
    var bytes: [UInt8]
  }

  var tensors: [Tensor] = []
  var metadata: [String: String] = [:]

  mutating func add(_ name: String, _ shape: [Int], floats: [Float]) {
    let bytes = floats.flatMap { withUnsafeBytes(of: $0.bitPattern.littleEndian, Array.init) }
    tensors.append(Tensor(name: name, type: "F32", shape: shape, bytes: bytes))
  }

  mutating func add(_ name: String, _ shape: [Int], halves: [UInt16]) {
    let bytes = halves.flatMap { withUnsafeBytes(of: $0.littleEndian, Array.init) }
    tensors.append(Tensor(name: name, type: "F16", shape: shape, bytes: bytes))
  }

  mutating func add(_ name: String, _ shape: [Int], integers: [Int8], scales: [Float]) {
    tensors.append(
      Tensor(name: name, type: "I8", shape: shape, bytes: integers.map { UInt8(bitPattern: $0) }))
    add("\(name).scale", [scales.count], floats: scales)
  }

  var data: Data {
    var header: [String: Any] = [:]
    if !metadata.isEmpty { header["__metadata__"] = metadata }
    var content = Data()
    for tensor in tensors {
      header[tensor.name] = [
        "dtype": tensor.type, "shape": tensor.shape,
        "data_offsets": [content.count, content.count + tensor.bytes.count],
      ]
      content.append(contentsOf: tensor.bytes)
    }
    let json = (try? JSONSerialization.data(withJSONObject: header, options: .sortedKeys)) ?? Data()
    return Self.file(header: json, content: content)
  }

  static func file(header: Data, content: Data = Data()) -> Data {
    var data = Data()
    withUnsafeBytes(of: UInt64(header.count).littleEndian) { data.append(contentsOf: $0) }
    return data + header + content
  }

  /// Opens the file; the mapping outlives the folder.
  func open() throws -> WeightFile { try Self.open(data) }

  static func open(_ data: Data) throws -> WeightFile {
    let folder = try TemporaryFolder()
    let url = folder.url.appending(path: "weights.safetensors")
    try data.write(to: url)
    return try WeightFile(contentsOf: url)
  }
}

/// Random floats between -1 and 1.
func randomFloats(_ count: Int, _ generator: inout SplitMix64) -> [Float] {
  (0..<count).map { _ in Float.random(in: -1...1, using: &generator) }
}

func randomMatrix(_ rows: Int, _ columns: Int, _ generator: inout SplitMix64) -> Matrix {
  Matrix(rows: rows, columns: columns, values: randomFloats(rows * columns, &generator))
}

/// The largest distance between elements; infinite when the shapes differ.
func distance(_ left: Matrix, _ right: Matrix) -> Float {
  guard left.rows == right.rows, left.columns == right.columns else { return .infinity }
  return zip(left.values, right.values).map { abs($0 - $1) }.max() ?? 0
}
