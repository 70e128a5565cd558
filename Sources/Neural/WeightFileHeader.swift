import Foundation

/// The header of a safetensors file, read and checked against the file's size.
struct WeightFileHeader {
  /// A longer header is taken for garbage; the format's own limit.
  static let limit = 100_000_000

  var metadata: [String: String] = [:]
  var tensors: [String: WeightFile.Tensor] = [:]

  init(_ bytes: UnsafeRawBufferPointer, path: String) throws(WeightFileError) {
    func failure(_ reason: WeightFileError.Reason) -> WeightFileError {
      WeightFileError(path: path, reason: reason)
    }
    guard bytes.count >= 8 else { throw failure(.notSafetensors("it has \(bytes.count) bytes")) }
    let length = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
    guard length >= 2, length <= UInt64(Self.limit) else {
      throw failure(.notSafetensors("it has no header"))
    }
    let start = 8 + Int(length)
    guard bytes[8] == UInt8(ascii: "{") else { throw failure(.notSafetensors("it has no header")) }
    guard start <= bytes.count else {
      throw failure(.truncated(expected: start, found: bytes.count))
    }
    let json: HeaderContent
    do {
      json = try JSONDecoder().decode(HeaderContent.self, from: Data(bytes[8..<start]))
    } catch {
      throw failure(.notSafetensors("its header is not the JSON it should be"))
    }
    metadata = json.metadata
    for (name, entry) in json.entries.sorted(by: { $0.key < $1.key }) {
      guard entry.offsets.count == 2, entry.offsets[0] >= 0, entry.offsets[0] <= entry.offsets[1],
        entry.offsets[1] <= Int.max - start
      else { throw failure(.damaged(tensor: name, "impossible offsets")) }
      guard start + entry.offsets[1] <= bytes.count else {
        throw failure(.truncated(expected: start + entry.offsets[1], found: bytes.count))
      }
      if let type = WeightFile.ElementType(rawValue: entry.dtype) {
        guard let size = Self.size(of: entry.shape, elements: type.size),
          size == entry.offsets[1] - entry.offsets[0]
        else { throw failure(.damaged(tensor: name, "its size does not fit its shape")) }
      }
      tensors[name] = WeightFile.Tensor(
        type: entry.dtype, shape: entry.shape,
        range: start + entry.offsets[0]..<start + entry.offsets[1])
    }
  }

  /// The bytes a tensor takes; nothing when the shape is impossible.
  static func size(of shape: [Int], elements: Int) -> Int? {
    var size = elements
    for dimension in shape {
      guard dimension >= 0 else { return nil }
      let (product, overflows) = size.multipliedReportingOverflow(by: dimension)
      guard !overflows else { return nil }
      size = product
    }
    return size
  }
}

/// The JSON of a header: one object whose key `__metadata__` is unlike the others.
private struct HeaderContent: Decodable {
  struct Entry: Decodable {
    var dtype: String
    var shape: [Int]
    var offsets: [Int]

    enum CodingKeys: String, CodingKey {
      case dtype, shape
      case offsets = "data_offsets"
    }
  }

  struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  var metadata: [String: String] = [:]
  var entries: [String: Entry] = [:]

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    for key in container.allKeys {
      if key.stringValue == "__metadata__" {
        metadata = try container.decode([String: String].self, forKey: key)
      } else {
        entries[key.stringValue] = try container.decode(Entry.self, forKey: key)
      }
    }
  }
}
