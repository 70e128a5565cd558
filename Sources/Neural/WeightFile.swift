public import Foundation

/// A memory-mapped safetensors file: named tensors and text metadata.
///
/// Layout: eight bytes little-endian length of the header, the header in JSON, the tensors' bytes.
/// Matrices may be kept as `I8` with one scale a row in a companion tensor `NAME.scale`, as `F16`, or
/// as `F32`; all become `Float` when read. Format: https://huggingface.co/docs/safetensors
public struct WeightFile: Sendable {
  /// The element types that can be read.
  enum ElementType: String {
    case int8 = "I8"
    case uint8 = "U8"
    case float16 = "F16"
    case float32 = "F32"

    var size: Int {
      switch self {
      case .int8, .uint8: 1
      case .float16: 2
      case .float32: 4
      }
    }
  }

  /// Where a tensor lies, checked to be inside the file.
  struct Tensor: Sendable {
    var type: String
    var shape: [Int]
    var range: Range<Int>
  }

  /// The file's path, for messages.
  public let path: String

  /// The text that the exporter stored beside the tensors.
  public let metadata: [String: String]

  let file: MappedFile
  let tensors: [String: Tensor]

  /// Maps a file and checks its header: nothing is read beyond it yet.
  ///
  /// - Parameter url: The file.
  /// - Throws: ``WeightFileError`` when it is missing, cut off, damaged, or of another format.
  public init(contentsOf url: URL) throws(WeightFileError) {
    path = url.path(percentEncoded: false)
    file = try MappedFile(url)
    let header = try WeightFileHeader(file.bytes, path: path)
    metadata = header.metadata
    tensors = header.tensors
  }

  /// The names of all tensors, sorted.
  public var names: [String] { tensors.keys.sorted() }

  /// Whether the file has a tensor of this name.
  ///
  /// - Parameter name: The tensor's name.
  /// - Returns: True when it can be read.
  public func contains(_ name: String) -> Bool { tensors[name] != nil }

  /// The shape of a tensor.
  ///
  /// - Parameter name: The tensor's name.
  /// - Returns: Its dimensions.
  /// - Throws: ``WeightFileError`` when there is none of this name.
  public func shape(_ name: String) throws(WeightFileError) -> [Int] { try tensor(name).shape }

  /// The raw bytes of a tensor.
  ///
  /// - Parameter name: The tensor's name.
  /// - Returns: A copy of its bytes.
  /// - Throws: ``WeightFileError`` when there is none of this name.
  public func bytes(_ name: String) throws(WeightFileError) -> [UInt8] {
    Array(file.bytes[try tensor(name).range])
  }

  /// A tensor's values as floats, whatever its shape and element type.
  ///
  /// - Parameters:
  ///   - name: The tensor's name.
  ///   - shape: The dimensions it must have.
  /// - Returns: Its values, the last dimension running fastest.
  /// - Throws: ``WeightFileError`` when it is missing, of another shape, or of a type that is no number.
  /// - Complexity: O(*n*) for *n* values.
  public func values(_ name: String, shape: [Int]) throws(WeightFileError) -> [Float] {
    let table = try StoredRows(
      self, name, rows: shape.dropLast().reduce(1, *), columns: shape.last ?? 1, shape: shape)
    return table.all()
  }

  /// A matrix.
  ///
  /// - Parameters:
  ///   - name: The tensor's name.
  ///   - rows: The number of rows it must have.
  ///   - columns: The number of columns it must have.
  /// - Returns: Its values as floats.
  /// - Throws: ``WeightFileError`` when it is missing, of another shape, or of a type that is no number.
  public func matrix(_ name: String, rows: Int, columns: Int) throws(WeightFileError) -> Matrix {
    Matrix(rows: rows, columns: columns, values: try values(name, shape: [rows, columns]))
  }

  /// A vector.
  ///
  /// - Parameters:
  ///   - name: The tensor's name.
  ///   - count: The number of values it must have; a last dimension of 1 may follow.
  /// - Returns: Its values as floats.
  /// - Throws: ``WeightFileError`` when it is missing, of another shape, or of a type that is no number.
  public func vector(_ name: String, count: Int) throws(WeightFileError) -> [Float] {
    let found = try tensor(name).shape
    let isColumn = found == [count, 1] || found == [1, count]
    return try values(name, shape: isColumn ? found : [count])
  }

  /// A linear layer from `NAME.weight` and `NAME.bias`.
  ///
  /// - Parameters:
  ///   - name: The layer's name.
  ///   - inputs: The width of its input.
  ///   - outputs: The width of its output.
  ///   - hasBias: Whether there is a bias.
  /// - Returns: The layer.
  /// - Throws: ``WeightFileError`` when a tensor is missing or of another shape.
  public func linear(_ name: String, inputs: Int, outputs: Int, hasBias: Bool = true)
    throws(WeightFileError) -> Linear
  {
    Linear(
      weight: try matrix("\(name).weight", rows: outputs, columns: inputs),
      bias: hasBias ? try vector("\(name).bias", count: outputs) : nil)
  }

  /// A layer normalization from `NAME.weight` and `NAME.bias`.
  ///
  /// - Parameters:
  ///   - name: The layer's name.
  ///   - width: The width of its input.
  ///   - epsilon: What is added to the variance.
  /// - Returns: The layer.
  /// - Throws: ``WeightFileError`` when a tensor is missing or of another shape.
  public func layerNorm(_ name: String, width: Int, epsilon: Float) throws(WeightFileError)
    -> LayerNorm
  {
    LayerNorm(
      weight: try vector("\(name).weight", count: width),
      bias: try vector("\(name).bias", count: width), epsilon: epsilon)
  }

  func tensor(_ name: String) throws(WeightFileError) -> Tensor {
    guard let tensor = tensors[name] else { throw failure(.missing(tensor: name)) }
    return tensor
  }

  func failure(_ reason: WeightFileError.Reason) -> WeightFileError {
    WeightFileError(path: path, reason: reason)
  }
}
