internal import Resources

/// Knows what stands on news pages beside the article: appeals, captions, links to other stories.
struct PageFurniture: Sendable {
  private var ends: [[String]] = []
  private var lines: Set<[String]> = []
  private var starts: [String: [[String]]] = [:]
  private var appeals: Set<String> = []

  /// What a line of the table speaks of.
  private enum Kind: String, CaseIterable {
    case end, line, start, appeal
  }

  /// Reads the table `page-furniture.tsv`.
  ///
  /// - Throws: `MissingFileError` when the table is missing, `TableError` when a line is wrong.
  init() throws {
    try self.init(TableFile(shipped: "page-furniture.tsv"))
  }

  /// Reads a table.
  ///
  /// - Parameter file: Lines of a kind, a tab and words.
  /// - Throws: `TableError` when a line is wrong.
  init(_ file: TableFile) throws(TableError) {
    for row in try TextTable(file, columns: ["kind", "words"]).rows {
      let words = Self.words(of: row["words"])
      // A filled cell has words.
      guard let first = words.first else { continue }
      switch try row.value(Kind.self, in: "kind") {
      case .end: ends.append(words)
      case .line: lines.insert(words)
      case .start: starts[first, default: []].append(words)
      case .appeal: appeals.insert(first)
      }
    }
  }

  /// The paragraphs that belong to the article.
  ///
  /// - Parameter paragraphs: All paragraphs of a page or a text.
  /// - Returns: Those of the article, in order.
  func removed(from paragraphs: [String]) -> [String] {
    var kept: [String] = []
    var length = 0
    for paragraph in paragraphs {
      let words = Self.words(of: paragraph)
      // Nothing ends an article before it has begun.
      if kept.count >= 2, length >= 300, words.count <= 40,
        ends.contains(where: words.starts(with:))
      {
        break
      }
      if isFurniture(paragraph, words) { continue }
      kept.append(paragraph)
      length += paragraph.utf8.count
    }
    return kept
  }

  private func isFurniture(_ paragraph: String, _ words: [String]) -> Bool {
    guard let first = words.first else { return true }
    if lines.contains(words) { return true }
    if words.count <= 20, let candidates = starts[first],
      candidates.contains(where: words.starts(with:))
    {
      return true
    }
    return isAppeal(paragraph, words)
  }

  /// Whether a paragraph asks the reader for something; quotations of others do not count.
  private func isAppeal(_ paragraph: String, _ words: [String]) -> Bool {
    guard words.contains(where: { ["you", "your", "you're", "you'll"].contains($0) }),
      !paragraph.contains(where: { "\"\u{201C}\u{201D}".contains($0) })
    else { return false }
    return Set(words).intersection(appeals).count >= 2
  }

  /// Words in lower case; letters, digits and inner punctuation, and a colon as a word of its own.
  private static func words(of text: some StringProtocol) -> [String] {
    var words: [String] = []
    for part in text.lowercased().split(whereSeparator: \.isWhitespace) {
      var word = part.replacing("\u{2019}", with: "'")[...]
      var closing = ""
      while let last = word.last, ".,;:!?)\u{201D}\"".contains(last), word.count > 1 {
        if last == ":" { closing = ":" }
        word = word.dropLast()
      }
      words.append(String(word))
      if !closing.isEmpty { words.append(closing) }
    }
    return words
  }
}
