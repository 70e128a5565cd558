/// Cuts the words of a text into windows that the encoder reads at once.
///
/// The network learnt on windows of whole sentences, and its verdict on sentence ends comes only after
/// it has read them. So windows are cut where a sentence surely ends by its look; where none does, at
/// the best place there is, which then is no sentence end by itself.
struct WindowPlan: Sendable {
  /// Consecutive words that are read together.
  struct Window: Sendable, Hashable {
    var words: Range<Int>
    /// Whether its last word surely ends a sentence.
    var endsSentence: Bool
  }

  /// How good a place after a word is for a cut.
  enum Cut: Int, Comparable {
    case anywhere, comma, semicolon, fullStop, sentence, paragraph

    static func < (left: Cut, right: Cut) -> Bool { left.rawValue < right.rawValue }
  }

  /// Plans the windows.
  ///
  /// - Parameters:
  ///   - tokens: All words of the text.
  ///   - paragraphs: The words of each paragraph.
  ///   - sizes: The number of pieces of each word.
  ///   - limit: How many pieces a window may have.
  /// - Returns: Windows that together have all words, in order.
  /// - Complexity: O(*n*) for *n* words.
  static func windows(
    _ tokens: [Token], paragraphs: [Range<Int>], sizes: [Int], limit: Int
  ) -> [Window] {
    var cuts = cutsAfter(tokens)
    for paragraph in paragraphs where !paragraph.isEmpty {
      cuts[paragraph.upperBound - 1] = .paragraph
    }
    var windows: [Window] = []
    var start = 0
    var filled = 0
    var word = 0
    while word < tokens.count {
      if word > start, filled + sizes[word] > limit {
        let end = bestEnd(start: start, end: word, cuts: cuts)
        windows.append(Window(words: start..<end, endsSentence: cuts[end - 1] >= .sentence))
        filled = sizes[end..<word].reduce(0, +)
        start = end
      }
      filled += sizes[word]
      word += 1
    }
    if start < tokens.count {
      windows.append(Window(words: start..<tokens.count, endsSentence: true))
    }
    return windows
  }

  /// The last place of the best kind; a place of a lesser kind only in the second half.
  private static func bestEnd(start: Int, end: Int, cuts: [Cut]) -> Int {
    var best = end
    var kind = Cut.anywhere
    var place = end
    while place > start {
      let cut = cuts[place - 1]
      if cut >= .sentence { return place }
      if cut > kind, place - start >= (end - start) / 2 {
        kind = cut
        best = place
      }
      place -= 1
    }
    return best
  }

  private static func cutsAfter(_ tokens: [Token]) -> [Cut] {
    tokens.indices.map { place in
      let token = tokens[place]
      guard token.isFollowedBySpace else { return .anywhere }
      if SentenceEnds.isFinal(tokens, place) {
        let next = place + 1 < tokens.count ? tokens[place + 1].text : ""
        return SentenceEnds.startsSentence(next) ? .sentence : .fullStop
      }
      switch token.text {
      case ";", ":", "—", "–", "--": return .semicolon
      case ",", ")": return .comma
      default: return .anywhere
      }
    }
  }
}
