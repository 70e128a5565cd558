/// Finds the paragraphs of a text.
///
/// A blank line always divides. A single line break does, too, unless the text is wrapped: unless a line
/// in the same block ends in the middle of a sentence and the next goes on in lower case.
enum ParagraphSplitter {
  /// The paragraphs of a text.
  ///
  /// - Parameter bytes: The text in UTF-8.
  /// - Returns: Ranges of bytes, without the line breaks around; none is blank.
  /// - Complexity: O(*n*) for *n* bytes.
  static func paragraphs(_ bytes: [UInt8]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var block: [Range<Int>] = []
    for line in lines(bytes) {
      if line.isEmpty {
        paragraphs += split(block, of: bytes)
        block = []
      } else {
        block.append(line)
      }
    }
    return paragraphs + split(block, of: bytes)
  }

  /// The lines without the blanks around them; an empty range stands for a blank line.
  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var place = 0
    while place <= bytes.count {
      if place == bytes.count || bytes[place] == 0x0A || bytes[place] == 0x0D {
        var (low, high) = (start, place)
        while low < high, bytes[low] <= 0x20 { low += 1 }
        while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
        lines.append(low..<high)
        // A carriage return with its line feed is one line break.
        if place + 1 < bytes.count, bytes[place] == 0x0D, bytes[place + 1] == 0x0A { place += 1 }
        start = place + 1
      }
      place += 1
    }
    return lines
  }

  private static func split(_ block: [Range<Int>], of bytes: [UInt8]) -> [Range<Int>] {
    guard block.count > 1 else { return block }
    let isWrapped = zip(block, block.dropFirst()).contains {
      !endsSentence($0, bytes) && continues($1, bytes)
    }
    guard isWrapped else { return block }
    let widest = block.map(\.count).max() ?? 0
    var paragraphs = [block[0]]
    for (line, next) in zip(block, block.dropFirst()) {
      let isShort = line.count * 4 < widest * 3
      if isShort && endsSentence(line, bytes) && !continues(next, bytes) || isBullet(next, bytes) {
        paragraphs.append(next)
      } else {
        paragraphs[paragraphs.count - 1] =
          paragraphs[paragraphs.count - 1].lowerBound..<next.upperBound
      }
    }
    return paragraphs
  }

  /// Whether a line ends as a sentence does, quotation marks and brackets after the end included.
  private static func endsSentence(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let end = String(
      decoding: bytes[max(line.lowerBound, line.upperBound - 12)..<line.upperBound], as: UTF8.self)
    for scalar in end.unicodeScalars.reversed() {
      switch scalar {
      case "\"", "'", "”", "’", "»", ")", "]": continue
      case ".", "!", "?", ":", "…", ";": return true
      default: return false
      }
    }
    return false
  }

  /// Whether a line begins in lower case.
  private static func continues(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let start = String(
      decoding: bytes[line.lowerBound..<min(line.upperBound, line.lowerBound + 4)], as: UTF8.self)
    return start.unicodeScalars.first?.isSmall == true
  }

  private static func isBullet(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let start = String(
      decoding: bytes[line.lowerBound..<min(line.upperBound, line.lowerBound + 4)], as: UTF8.self)
    var scalars = start.unicodeScalars.makeIterator()
    guard let first = scalars.next(), ["-", "*", "•", "–", "—", "·"].contains(first) else {
      return false
    }
    return scalars.next() == " "
  }
}
