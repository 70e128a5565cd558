/// A short text that changes with a longer one: FNV-1a, 64 bits.
///
/// Source: http://www.isthe.com/chongo/tech/comp/fnv/
enum Fingerprint {
  /// The fingerprint of a text.
  static func of(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash = hash &* 0x0000_0100_0000_01b3
    }
    return String(hash, radix: 16)
  }
}
