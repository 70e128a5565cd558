import Neural

extension CoreferenceHead {
  /// How many mentions back an antecedent may be: the network learnt on articles, and a book should
  /// not take time that grows with the square of its length.
  static let reach = 1200
  /// How many mentions are scored at once.
  private static let block = 256

  /// Scores each mention against those before it, in the order of the text.
  ///
  /// - Parameters:
  ///   - mentions: The mentions, projected.
  ///   - use: Called with a mention, the first mention before it in reach, and the scores of all from
  ///     that one on; "something new" scores 0.
  /// - Complexity: O(*n*) for *n* mentions beyond ``reach``, O(*n*²) before.
  func forEachMention(_ mentions: Mentions, _ use: (Int, Int, [Float]) -> Void) {
    let count = mentions.descriptions.count
    var start = 0
    while start < count {
      let rows = start..<min(start + Self.block, count)
      let columns = max(0, start - Self.reach)..<rows.upperBound
      let scores = self.scores(rows: rows, columns: columns, of: mentions)
      for (line, row) in rows.enumerated() {
        use(row, columns.lowerBound, (0..<row - columns.lowerBound).map { scores[line, $0] })
      }
      start = rows.upperBound
    }
  }

  /// The antecedent of each mention that scores best, pair by pair.
  func bestLinks(_ mentions: Mentions) -> [CoreferenceLink] {
    var links: [CoreferenceLink] = []
    forEachMention(mentions) { _, first, scores in
      var best = CoreferenceLink.none
      for (place, score) in scores.enumerated() where score > best.score {
        best = CoreferenceLink(antecedent: first + place, score: score)
      }
      links.append(best)
    }
    return links
  }
}
