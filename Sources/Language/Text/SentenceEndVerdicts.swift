import Neural

/// What the network says of the ends of sentences in a text.
struct SentenceEndVerdicts {
  /// For each word, how much more "end" scores than "no end".
  let margins: [Float]
  /// The Penn tag of each word.
  let tags: [String]

  /// Reads the scores; nothing when the network has none for the ends of sentences.
  init?(
    _ split: TextSplit, _ windows: [WindowPlan.Window], scores: Matrix, head: TaggingHead
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
  }

  /// What there is to weigh in a paragraph.
  func features(_ tokens: [Token], in paragraph: Range<Int>) -> SentenceEndFeatures {
    SentenceEndFeatures(tokens[paragraph], margins: margins[paragraph], tags: tags[paragraph])
  }
}
