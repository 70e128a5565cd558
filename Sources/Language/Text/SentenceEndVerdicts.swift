import Neural

/// What the network says of the ends of sentences in a text.
struct SentenceEndVerdicts {
  /// For each word, how much more "end" scores than "no end".
  let margins: [Float]
  /// The Penn tag of each word.
  let tags: [String]
  /// For each word after which a sentence may end, what two trees gain there over one.
  let gains: [Float]

  /// Trees are compared of at most so many words on each side.
  private static let longestSide = 50
  /// A place is taken for an end from here on, when the words around another place are looked for.
  private static let sureMargin: Float = 1

  /// Reads the scores; nothing when the network has none for the ends of sentences.
  init?(
    _ split: TextSplit, _ windows: [WindowPlan.Window], scores: Matrix, head: TaggingHead,
    trees: TreeSplit
  ) {
    guard let section = head.sections["sentence_end"], let best = head.best("xpos", in: scores)
    else { return nil }
    var margins = split.tokens.indices.map {
      scores[$0, section.lowerBound + 1] - scores[$0, section.lowerBound]
    }
    // The network takes the last word of a window for an end, as it was when it learnt; so a window
    // that was cut where no sentence seems to end says nothing.
    for window in windows where !window.words.isEmpty && !window.endsSentence {
      margins[window.words.upperBound - 1] = -.infinity
    }
    self.margins = margins
    tags = best.map { head.xpos[$0] }
    gains = Self.gains(split.paragraphs, margins, trees)
  }

  private static func gains(_ paragraphs: [Range<Int>], _ margins: [Float], _ trees: TreeSplit)
    -> [Float]
  {
    var gains = [Float](repeating: 0, count: margins.count)
    for paragraph in paragraphs {
      for place in paragraph.dropLast() where margins[place] > SentenceEndFeatures.leastMargin {
        let words = stretch(around: place, in: paragraph, margins)
        gains[place] = trees.gain(of: words, at: place + 1)
      }
    }
    return gains
  }

  /// The words between the likely ends before and after a place.
  private static func stretch(around place: Int, in paragraph: Range<Int>, _ margins: [Float])
    -> Range<Int>
  {
    var start = place
    while start > paragraph.lowerBound, place - start < longestSide,
      margins[start - 1] < sureMargin
    {
      start -= 1
    }
    var end = place + 2
    while end < paragraph.upperBound, end - place < longestSide, margins[end - 1] < sureMargin {
      end += 1
    }
    return start..<end
  }

  /// What there is to weigh in a paragraph.
  func features(_ tokens: [Token], in paragraph: Range<Int>) -> SentenceEndFeatures {
    SentenceEndFeatures(
      tokens[paragraph], margins: margins[paragraph], tags: tags[paragraph],
      gains: gains[paragraph])
  }
}
