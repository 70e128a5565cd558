internal import GraphModel

/// The identifier of an article: a hash of its content.
///
/// The 128-bit FNV-1a hash of headline, date, publisher and text, each followed by a zero byte, as
/// 32 hexadecimal digits. Where an article was read from does not count, so that the same article
/// in two folders is one. With 128 bits, ten thousand million articles share no identifier with a
/// probability of all but 10⁻¹⁹; it is no protection against someone who wants two to be equal.
///
/// Source: Fowler, Noll, Vo, Eastlake: The FNV Non-Cryptographic Hash Algorithm (RFC 9923).
enum ArticleIdentifier {
  /// The identifier of an article's content.
  ///
  /// - Parameters:
  ///   - header: Headline, date and publisher.
  ///   - text: The text.
  /// - Returns: 32 hexadecimal digits.
  static func identifier(of header: ArticleHeader, text: String) -> String {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b
    func add(_ field: String) {
      for byte in field.utf8 {
        hash ^= UInt128(byte)
        hash = hash &* prime
      }
      hash = hash &* prime  // A zero byte, so that fields do not run into each other.
    }
    add(header.title ?? "")
    add(header.published?.description ?? "")
    add(header.publisher ?? "")
    add(text)
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
