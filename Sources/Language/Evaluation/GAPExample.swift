/// A passage with a pronoun and two names, of which the pronoun may mean one.
///
/// Source of the format: K. Webster, M. Recasens, V. Axelrod, J. Baldridge, *Mind the GAP: a balanced
/// corpus of gendered ambiguous pronouns* (TACL 6, 2018).
package struct GAPExample: Sendable, Hashable {
  /// A name in the passage.
  package struct Candidate: Sendable, Hashable {
    /// UTF-8 byte offsets.
    package var range: Range<Int>
    /// Whether the pronoun means it.
    package var isMeant: Bool
  }

  package var text: String
  /// UTF-8 byte offsets.
  package var pronoun: Range<Int>
  package var candidates: [Candidate]

  /// Reads a file of the corpus: a heading, then a line an example, with tabs between the columns.
  ///
  /// - Parameter file: The text of the file.
  /// - Returns: The examples in order.
  /// - Throws: ``GAPError`` for the first line that is not as it should be.
  package static func examples(_ file: String) throws(GAPError) -> [GAPExample] {
    var examples: [GAPExample] = []
    for (number, line) in file.split(whereSeparator: \.isNewline).enumerated().dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 10 else { throw GAPError(line: number + 1) }
      func range(of word: Int, at offset: Int) throws(GAPError) -> Range<Int> {
        let scalars = cells[1].unicodeScalars
        guard let start = Int(cells[offset]),
          let first = scalars.index(
            scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
          scalars[first...].starts(with: cells[word].unicodeScalars)
        else { throw GAPError(line: number + 1) }
        let offset = cells[1].utf8.distance(from: cells[1].startIndex, to: first)
        return offset..<offset + cells[word].utf8.count
      }
      examples.append(
        GAPExample(
          text: cells[1], pronoun: try range(of: 2, at: 3),
          candidates: [
            Candidate(range: try range(of: 4, at: 5), isMeant: cells[6].uppercased() == "TRUE"),
            Candidate(range: try range(of: 7, at: 8), isMeant: cells[9].uppercased() == "TRUE"),
          ]))
    }
    return examples
  }
}

/// A line of a file of the GAP corpus that is not as it should be.
package struct GAPError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The line, from 1.
  package var line: Int

  package var description: String {
    "line \(line) is no example of the GAP corpus: text, pronoun, two names, each with its place"
  }
}
