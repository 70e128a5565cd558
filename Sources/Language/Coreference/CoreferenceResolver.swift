import Neural

/// Links mentions to earlier mentions of the same thing, by the network's scores.
struct CoreferenceResolver: Sendable {
  /// How many mentions back an antecedent may be: the network learnt on articles, and a book should
  /// not take time that grows with the square of its length.
  static let reach = 1200
  /// How many mentions are scored at once.
  static let block = 256

  /// What a mention refers back to.
  struct Link: Sendable, Hashable {
    var antecedent: Int?
    /// How much better it scores than "something new"; 0 without an antecedent.
    var score: Float
  }

  /// Chooses the best antecedent of each mention.
  ///
  /// - Parameters:
  ///   - head: The network's head for coreference.
  ///   - mentions: The mentions, projected, in the order of the text.
  /// - Returns: A link for each mention.
  /// - Complexity: O(*n*) for *n* mentions beyond ``reach``, O(*n*²) before.
  static func links(_ head: CoreferenceHead, _ mentions: CoreferenceHead.Mentions) -> [Link] {
    let count = mentions.descriptions.count
    var links: [Link] = []
    links.reserveCapacity(count)
    var start = 0
    while start < count {
      let rows = start..<min(start + block, count)
      let columns = max(0, start - reach)..<rows.upperBound
      let scores = head.scores(rows: rows, columns: columns, of: mentions)
      for (line, row) in rows.enumerated() {
        var link = Link(antecedent: nil, score: 0)
        for (place, column) in columns.enumerated() where column < row {
          if scores[line, place] > link.score {
            link = Link(antecedent: column, score: scores[line, place])
          }
        }
        links.append(link)
      }
      start = rows.upperBound
    }
    return links
  }
}
