/// A line of a text file that people write by hand.
public struct TextLine: Sendable, Hashable {
  /// The line's number, from 1.
  public let number: Int

  /// What stands in it, with any white space at its ends.
  public let text: Substring

  /// Whether it says nothing to the machine: it is blank, or a comment that begins with `#`.
  public var isSilent: Bool {
    let start = text.trimmed.first
    return start == nil || start == "#"
  }

  /// Divides a text into lines.
  ///
  /// A carriage return before the end of a line counts as white space, and a byte order mark at the
  /// start of the text as nothing: spreadsheets write both.
  ///
  /// - Parameter text: The text.
  /// - Returns: All lines, also silent ones.
  public static func lines(of text: String) -> [TextLine] {
    // Bytes, since a carriage return and a line feed together are one character.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().map { index, bytes in
      let line = Substring(bytes)
      let isMarked = index == 0 && line.unicodeScalars.first == "\u{FEFF}"
      return TextLine(
        number: index + 1, text: isMarked ? Substring(line.unicodeScalars.dropFirst()) : line)
    }
  }
}
