import Neural

/// The pieces of a text's words, laid out in windows for the encoder.
struct WindowEncoding: Sendable {
  /// How many pieces are encoded at once: products of this many rows are fast and stay in the cache.
  static let batch = 600

  let windows: [WindowPlan.Window]
  private let pieces: [[Int]]
  private let classes: [Int]

  /// Plans the windows of a text.
  init(_ model: LanguageModel, _ split: TextSplit) {
    pieces = split.tokens.map { model.tokenizer.pieces(of: $0.text) }
    classes = split.tokens.map { CaseClass($0.text).rawValue }
    windows = WindowPlan.windows(
      split.tokens, paragraphs: split.paragraphs, sizes: pieces.map(\.count),
      limit: model.configuration.windowPieces - 2)
  }

  /// Packs given sentences into windows, as in training.
  init(_ model: LanguageModel, _ split: TextSplit, sentences: [Range<Int>]) {
    let pieces = split.tokens.map { model.tokenizer.pieces(of: $0.text) }
    classes = split.tokens.map { CaseClass($0.text).rawValue }
    let limit = model.configuration.windowPieces - 2
    var windows: [WindowPlan.Window] = []
    var filled = 0
    for sentence in sentences {
      let size = sentence.reduce(0) { $0 + pieces[$1].count }
      if let last = windows.indices.last, filled + size <= limit {
        windows[last].words = windows[last].words.lowerBound..<sentence.upperBound
        filled += size
      } else {
        windows.append(WindowPlan.Window(words: sentence, endsSentence: true))
        filled = size
      }
    }
    self.pieces = pieces
    self.windows = windows
  }

  /// A vector for each word: its first piece's.
  func vectors(_ model: LanguageModel) -> Matrix {
    let width = model.configuration.encoder.hidden
    var values: [Float] = []
    values.reserveCapacity(pieces.count * width)
    var next = 0
    while next < windows.count {
      var numbers: [Int] = []
      var kinds: [Int] = []
      var sequences: [Range<Int>] = []
      var firsts: [Int] = []
      repeat {
        append(windows[next], model, &numbers, &kinds, &sequences, &firsts)
        next += 1
      } while next < windows.count
        && numbers.count + model.configuration.windowPieces / 2 <= Self.batch
      let vectors = model.encoder.encode(numbers, classes: kinds, sequences: sequences)
      values += vectors.gather(firsts).values
    }
    return Matrix(rows: pieces.count, columns: width, values: values)
  }

  private func append(
    _ window: WindowPlan.Window, _ model: LanguageModel, _ numbers: inout [Int],
    _ kinds: inout [Int], _ sequences: inout [Range<Int>], _ firsts: inout [Int]
  ) {
    let start = numbers.count
    let longest = model.configuration.encoder.positions - 1
    numbers.append(model.tokenizer.start)
    kinds.append(CaseClass.special.rawValue)
    for word in window.words {
      // A given sentence may exceed the positions: its last words then share the last vector.
      firsts.append(min(numbers.count, start + longest - 1))
      for piece in pieces[word] where numbers.count - start < longest {
        numbers.append(piece)
        kinds.append(classes[word])
      }
    }
    numbers.append(model.tokenizer.end)
    kinds.append(CaseClass.special.rawValue)
    sequences.append(start..<numbers.count)
  }
}
