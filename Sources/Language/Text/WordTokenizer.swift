/// Splits text into words as UD English treebanks do, with exact offsets.
///
/// White space divides text into chunks; each chunk is then taken apart by ``ChunkScanner``.
/// Conventions: https://universaldependencies.org/en/tokenization.html
struct WordTokenizer: Sendable {
  let table: SpellingTable

  /// The words of a paragraph.
  ///
  /// - Parameters:
  ///   - bytes: The whole text in UTF-8.
  ///   - range: The paragraph's bytes, whole characters.
  /// - Returns: Words in order; all but blanks is in one of them.
  /// - Complexity: O(*n*) for *n* bytes.
  func tokens(_ bytes: [UInt8], in range: Range<Int>) -> [Token] {
    var chunks: [(scalars: [Unicode.Scalar], offsets: [Int])] = []
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var offset = range.lowerBound
    func close(at end: Int) {
      guard !scalars.isEmpty else { return }
      offsets.append(end)
      chunks.append((scalars, offsets))
      scalars = []
      offsets = []
    }
    for scalar in String(decoding: bytes[range], as: UTF8.self).unicodeScalars {
      if scalar.isBlank {
        close(at: offset)
      } else {
        scalars.append(scalar)
        offsets.append(offset)
      }
      offset += UTF8.width(scalar)
    }
    close(at: offset)
    var tokens: [Token] = []
    for (number, chunk) in chunks.enumerated() {
      let next = number + 1 < chunks.count ? chunks[number + 1].scalars : []
      var scanner = ChunkScanner(chunk.scalars, next: next, table: table)
      let parts = scanner.scan()
      for (place, part) in parts.enumerated() {
        let range = chunk.offsets[part.lowerBound]..<chunk.offsets[part.upperBound]
        tokens.append(
          Token(
            text: String(decoding: bytes[range], as: UTF8.self), range: range,
            isFollowedBySpace: place == parts.count - 1))
      }
    }
    return tokens
  }
}
