import Neural

/// A text cut into paragraphs, words, and sentences.
struct TextSplit: Sendable {
  let text: String
  let tokens: [Token]
  /// The words of each paragraph; none is empty.
  let paragraphs: [Range<Int>]
  /// The words of each sentence.
  var sentences: [Range<Int>] = []
  /// The paragraph of each sentence.
  var paragraphOfSentence: [Int] = []

  /// Finds paragraphs and words; sentences come with ``endSentences(_:scores:head:trees:model:)``.
  init(_ text: String, by tokenizer: WordTokenizer) {
    self.text = text
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    var paragraphs: [Range<Int>] = []
    for paragraph in ParagraphSplitter.paragraphs(bytes) {
      let first = tokens.count
      tokens += tokenizer.tokens(bytes, in: paragraph)
      if tokens.count > first { paragraphs.append(first..<tokens.count) }
    }
    self.tokens = tokens
    self.paragraphs = paragraphs
  }

  /// Takes over the words and sentences of a document.
  init(_ document: AnalyzedDocument) {
    text = document.text
    var tokens: [Token] = []
    for sentence in document.sentences where !sentence.words.isEmpty {
      sentences.append(tokens.count..<tokens.count + sentence.words.count)
      paragraphOfSentence.append(sentence.paragraph)
      tokens += sentence.words.map {
        Token(text: $0.text, range: $0.range, isFollowedBySpace: $0.isFollowedBySpace)
      }
    }
    self.tokens = tokens
    paragraphs = sentences
  }

  /// Finds the ends of sentences from the network's scores.
  mutating func endSentences(
    _ windows: [WindowPlan.Window], scores: Matrix, head: TaggingHead, trees: TreeSplit,
    model: SentenceEndModel
  ) {
    guard
      let verdicts = SentenceEndVerdicts(
        self, windows, scores: scores, head: head, trees: trees)
    else { return }
    for (number, paragraph) in paragraphs.enumerated() {
      let features = verdicts.features(tokens, in: paragraph)
      let ends = SentenceEnds.decide(tokens[paragraph]) { place in
        model.isEnd(features, place - paragraph.lowerBound)
      }
      var start = paragraph.lowerBound
      for (place, isEnd) in ends.enumerated() where isEnd {
        let end = paragraph.lowerBound + place + 1
        sentences.append(start..<end)
        paragraphOfSentence.append(number)
        start = end
      }
    }
  }
}
