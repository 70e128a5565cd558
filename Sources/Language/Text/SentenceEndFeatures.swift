/// What speaks for and against the end of a sentence after the words of a paragraph: the network's
/// verdict there and nearby, the shapes and Penn tags of the words around, how far it is to the
/// next full stops, whether brackets or quotation marks are open, and what the parser says of one tree
/// and of two.
///
/// The network sees neither white space nor the ends of paragraphs, and learnt from sentences that
/// were already divided; these features make up for both.
struct SentenceEndFeatures {
  /// A place at which the network is surer than this that no sentence ends is not looked at.
  static let leastMargin: Float = -6
  private static let mostMargin: Float = 8
  private static let mostGain: Float = 20

  private let tokens: [Token]
  private let margins: [Float]
  private let tags: [String]
  private let gains: [Float]
  private let shapes: [TokenShape]
  /// How many words back the last final mark, or the start of the paragraph, is.
  private let since: [Int]
  /// How many words on the next final mark, or the end of the paragraph, is.
  private let till: [Int]
  /// What is open after each word.
  private let open: [OpenMarks]

  /// Prepares a paragraph.
  ///
  /// - Parameters:
  ///   - tokens: Its words.
  ///   - margins: For each word, how much more "end" scores than "no end".
  ///   - tags: Their Penn tags.
  ///   - gains: For each word, what two trees gain over one, see ``TreeSplit``.
  init(
    _ tokens: ArraySlice<Token>, margins: ArraySlice<Float>, tags: ArraySlice<String>,
    gains: ArraySlice<Float>
  ) {
    self.tokens = Array(tokens)
    self.margins = margins.map { min(max($0, -Self.mostMargin), Self.mostMargin) }
    self.tags = Array(tags)
    self.gains = gains.map { min(max($0, -Self.mostGain), Self.mostGain) }
    shapes = tokens.map { TokenShape($0) }
    let areFinal = tokens.map { SentenceEnds.isFinalMark($0.text) }
    since = Self.distances(areFinal)
    till = Self.distances(areFinal.reversed()).reversed()
    open = OpenMarks.after(self.tokens, shapes: shapes)
  }

  private static func distances(_ areFinal: [Bool]) -> [Int] {
    var last = -1
    return areFinal.indices.map { place in
      defer { if areFinal[place] { last = place } }
      return place - last
    }
  }

  /// Whether a sentence may end after a word, so that it is worth asking.
  func isCandidate(_ place: Int) -> Bool {
    place < tokens.count - 1 && margins[place] > Self.leastMargin
  }

  /// Calls a function with the name and the value of each feature, always in the same order.
  ///
  /// - Parameters:
  ///   - place: A word, not the last.
  ///   - use: What to do with them.
  func forEach(at place: Int, _ use: (String, Float) -> Void) {
    let margin = margins[place]
    let (word, next) = (shapes[place].rawValue, shapes[place + 1].rawValue)
    let before = place > 0 ? shapes[place - 1].rawValue : "^"
    let second = place + 2 < shapes.count ? shapes[place + 2].rawValue : "$"
    let space = tokens[place].isFollowedBySpace ? " " : ""
    let nextSpace = tokens[place + 1].isFollowedBySpace ? " " : ""
    use("always", 1)
    use("margin", margin)
    use("margin above 0", max(margin, 0))
    use("word \(word)", 1)
    use("margin, word \(word)", margin)
    use("next \(next)", 1)
    use("margin, next \(next)", margin)
    use("words \(word)\(space)|\(next)", 1)
    use(space.isEmpty ? "close \(word)" : "apart \(word)", 1)
    use("words \(before) \(word)|", 1)
    use("words |\(next)\(nextSpace)\(second)", 1)
    use("tag \(tags[place])", 1)
    use("next tag \(tags[place + 1])", 1)
    let nearby = [
      ("before", margins[max(0, place - 3)..<place]),
      ("after", margins[place + 1..<max(place + 1, min(margins.count - 1, place + 4))]),
    ]
    for (name, others) in nearby {
      let best = others.max() ?? -Self.mostMargin
      use("margin \(name)", best)
      use("margin \(name) above 0", max(best, 0))
    }
    use("since a final mark \(Self.length(since[place]))", 1)
    use("till a final mark \(Self.length(till[place]))", 1)
    use("trees", gains[place])
    use("trees above 0", max(gains[place], 0))
    use("trees below -3", min(gains[place] + 3, 0))
    for name in open[place].names {
      use(name, 1)
      use("\(name), \(word)|\(next)", 1)
    }
  }

  private static func length(_ words: Int) -> String {
    switch words {
    case ..<4: "\(words)"
    case ..<7: "4-6"
    case ..<12: "7-11"
    case ..<20: "12-19"
    case ..<35: "20-34"
    default: "35-"
    }
  }
}
