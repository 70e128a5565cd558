/// Divides plain text into clean paragraphs.
enum Paragraphs {
  /// The paragraphs of a text, without empty ones.
  ///
  /// Empty lines separate paragraphs. Lines that follow each other are one paragraph when they were
  /// broken to fit a width, as in an e-mail, and paragraphs of their own otherwise.
  ///
  /// - Parameter text: Text with line ends of any kind.
  /// - Returns: Paragraphs without line ends, their white space reduced to single spaces.
  /// - Complexity: O(*n*) for *n* characters.
  static func paragraphs(of text: String) -> [String] {
    var blocks: [[String]] = [[]]
    for line in lines(of: text) {
      if line.isEmpty {
        if blocks[blocks.count - 1].isEmpty == false { blocks.append([]) }
      } else {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks.flatMap { isBrokenToWidth($0) ? [$0.joined(separator: " ")] : $0 }
  }

  /// The lines of a text, trimmed and cleaned; empty ones stay.
  ///
  /// - Parameter text: Text with line ends of any kind.
  /// - Returns: Its lines.
  static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var isSpacePending = false
    var previous: Unicode.Scalar = " "
    func finished(_ line: String.UnicodeScalarView) -> String { String(line) }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r":
        break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(finished(line))
        line = String.UnicodeScalarView()
        isSpacePending = false
      case "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{200E}",
        "\u{200F}":
        break  // Invisible: hints for line breaking and direction.
      case _ where scalar.properties.isWhitespace:
        isSpacePending = !line.isEmpty
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        break
      default:
        if isSpacePending { line.append(" ") }
        isSpacePending = false
        line.append(scalar)
      }
      previous = scalar
    }
    lines.append(finished(line))
    return lines
  }

  /// Whether lines are one paragraph that was broken to fit a width.
  ///
  /// Then every line but the last is nearly as long as the longest, none is very long, and most
  /// do not end where a sentence ends.
  private static func isBrokenToWidth(_ lines: [String]) -> Bool {
    guard lines.count > 1 else { return false }
    let lengths = lines.map(\.unicodeScalars.count)
    let longest = lengths.max() ?? 0
    guard longest <= 120, longest >= 30 else { return false }
    let full = zip(lines, lengths).dropLast()
    guard full.allSatisfy({ $0.1 * 10 >= longest * 6 }) else { return false }
    let ends = full.count { $0.0.last.map { ".!?:\u{201D}\"".contains($0) } ?? false }
    return ends * 2 < full.count || full.count == 1 && ends == 0
  }
}
