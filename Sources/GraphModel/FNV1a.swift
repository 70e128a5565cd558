/// The FNV-1a hash of bytes: the same on every machine and in every run.
///
/// It is no protection against someone who wants two texts to have the same.
///
/// Source: Fowler, Noll, Vo, Eastlake: The FNV Non-Cryptographic Hash Algorithm (RFC 9923).
package struct FNV1a<Value: FixedWidthInteger & UnsignedInteger> {
  /// The hash of the bytes so far.
  package private(set) var value: Value

  private let prime: Value

  /// Adds a byte.
  ///
  /// - Parameter byte: The byte.
  package mutating func add(_ byte: UInt8) {
    value = (value ^ Value(byte)) &* prime
  }

  /// Adds the bytes of a text in UTF-8.
  ///
  /// - Parameter text: The text.
  package mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
  }
}

extension FNV1a<UInt64> {
  /// The hash of no bytes.
  package init() {
    self.init(value: 0xCBF2_9CE4_8422_2325, prime: 0x0000_0100_0000_01B3)
  }
}

extension FNV1a<UInt128> {
  /// The hash of no bytes.
  package init() {
    self.init(
      value: 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D,
      prime: 0x0000_0000_0100_0000_0000_0000_0000_013B)
  }
}
