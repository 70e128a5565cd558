/// Turns the bytes of a file into text.
///
/// The encoding is found from the bytes alone: a byte order mark, valid UTF-8, the zero bytes of
/// UTF-16 text; anything else that looks like text is Windows-1252, which holds Latin-1.
enum TextDecoding {
  /// Why bytes are no text.
  enum Failure: Error { case empty, binary }

  /// The text of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - declared: The encoding that the file itself declares, as an HTML page does, lower case.
  /// - Returns: The text, without a byte order mark.
  /// - Throws: `Failure` when there is nothing or when it is no text.
  static func text(of bytes: [UInt8], declared: String? = nil) throws(Failure) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return try utf16(bytes.dropFirst(2), isBigEndian: false)
    }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isBigEndian: true) }
    if let isBigEndian = utf16ByteOrder(of: bytes) {
      return try utf16(bytes[...], isBigEndian: isBigEndian)
    }
    return try utf8(bytes)
  }

  private static func utf8(_ bytes: [UInt8]) throws(Failure) -> String {
    guard !isBinary(bytes) else { throw .binary }
    let text = String(validating: bytes, as: UTF8.self) ?? windows1252(bytes)
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty }
    return text
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) throws(Failure) -> String
  {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    guard let text = String(validating: units, as: UTF16.self), !isBinary(Array(text.utf8)) else {
      throw .binary
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty }
    return text
  }

  /// Whether bytes without a mark are UTF-16, and in which order.
  ///
  /// Western text in UTF-16 has a zero in almost every other byte, and in no other.
  private static func utf16ByteOrder(of bytes: [UInt8]) -> Bool? {
    let sample = bytes.prefix(1024)
    guard sample.count >= 8 else { return nil }
    var zeros = [0, 0]
    for (position, byte) in sample.enumerated() where byte == 0 { zeros[position % 2] += 1 }
    let half = sample.count / 2
    if zeros[1] > half * 7 / 10, zeros[0] == 0 { return false }
    if zeros[0] > half * 7 / 10, zeros[1] == 0 { return true }
    return nil
  }

  /// Whether bytes are those of an image, an archive or the like rather than of text.
  private static func isBinary(_ bytes: [UInt8]) -> Bool {
    let signatures: [[UInt8]] = [
      Array("%PDF-".utf8), Array("PK".utf8) + [3, 4], Array("{\\rtf".utf8),
      Array("SQLite format".utf8),
      [0x1F, 0x8B], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0xD0, 0xCF, 0x11, 0xE0],
    ]
    if signatures.contains(where: bytes.starts(with:)) { return true }
    var controls = 0
    for byte in bytes {
      if byte == 0 { return true }
      if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0C, byte != 0x0D { controls += 1 }
    }
    // A stray control character happens in text; one in a hundred does not.
    return controls * 100 > bytes.count
  }

  private static func windows1252(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      if (0x80...0x9F).contains(byte) {
        text.append(Self.windows1252Scalars[Int(byte) - 0x80])
      } else {
        text.append(Unicode.Scalar(byte))
      }
    }
    return String(text)
  }

  /// What Windows-1252 has in 0x80 to 0x9F, where Latin-1 has control characters.
  ///
  /// Five bytes mean nothing; they become U+FFFD.
  /// Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
  private static let windows1252Scalars: [Unicode.Scalar] = [
    "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
    "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
  ]
}
