internal import GraphModel

/// The identifier of an article: a hash of its content.
///
/// The 128-bit FNV-1a hash of headline, date, publisher and text, each followed by a zero byte, as
/// 32 hexadecimal digits. Where an article was read from does not count, so that the same article
/// in two folders is one. With 128 bits, ten thousand million articles share no identifier with a
/// probability of all but 10⁻¹⁹; it is no protection against someone who wants two to be equal.
enum ArticleIdentifier {
  /// The identifier of an article's content.
  ///
  /// - Parameters:
  ///   - header: Headline, date and publisher.
  ///   - text: The text.
  /// - Returns: 32 hexadecimal digits.
  static func identifier(of header: ArticleHeader, text: String) -> String {
    var hash = FNV1a<UInt128>()
    for field in [header.title, header.published?.description, header.publisher, text] {
      hash.add(field ?? "")
      hash.add(0)  // So that fields do not run into each other.
    }
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
