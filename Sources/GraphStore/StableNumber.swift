import GraphModel

/// Numbers that are derived from content, so that they never depend on the order of insertion.
enum StableNumber {
  /// The largest number: 52 bits, so that every JSON reader keeps it exactly.
  static let maximum: Int64 = (1 << 52) - 1

  /// The number of an article, an actor, a relation or a sentence.
  ///
  /// FNV-1a over the parts, each followed by a byte that no UTF-8 text has, and then the finishing
  /// steps of SplitMix64, which spread the differences of short texts over all bits. Source: Steele,
  /// Lea, Flood, Fast splittable pseudorandom number generators (OOPSLA 2014).
  ///
  /// - Parameter parts: What identifies it.
  /// - Returns: 1 to ``maximum``.
  static func of(_ parts: String...) -> Int64 {
    var content = FNV1a<UInt64>()
    for part in parts {
      content.add(part)
      content.add(0xFF)
    }
    var hash = content.value
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    hash ^= hash >> 31
    return max(1, Int64(hash >> 12))
  }

  /// The number of a sentence: those of one article follow each other, so that a new article writes
  /// to one place of the table.
  ///
  /// The upper 40 bits are the article's, the lower 23 count from where the article says; so two
  /// sentences share a number only when two articles agree in 40 bits and nearly in 23 more.
  ///
  /// - Parameters:
  ///   - position: The sentence's position in its article.
  ///   - article: The article's number.
  /// - Returns: 0 to 2⁶³ − 1.
  static func ofSentence(_ position: Int, in article: Int64) -> Int64 {
    let start = of(String(article)) & 0x7F_FFFF
    return (article >> 12) << 23 | (start + Int64(position)) & 0x7F_FFFF
  }
}
