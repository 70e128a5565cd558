/// The measures of the CoNLL 2018 shared task, and of mention heads and names.
///
/// Words are aligned by their place in the text: a system's word is right where the treebank has a word
/// of the same characters. Measures: https://universaldependencies.org/conll18/evaluation.html
public struct TreebankScores: Sendable, Hashable {
  /// Tokens: multiword tokens count once.
  public var tokens = F1Score()
  /// Words.
  public var words = F1Score()
  /// Sentences of the same first and last word.
  public var sentences = F1Score()
  /// Words with the right word class.
  public var universalTags = F1Score()
  /// Words with the right Penn tag.
  public var pennTags = F1Score()
  /// Words with the right lemma.
  public var lemmas = F1Score()
  /// Words with the right head.
  public var unlabelled = F1Score()
  /// Words with the right head and relation, subtypes left out, as the shared task counts.
  public var labelled = F1Score()
  /// Words with the right head and relation, subtypes included.
  public var labelledWithSubtypes = F1Score()

  /// Creates empty scores.
  public init() {}

  /// Compares an analysis with a treebank's document over the same text.
  ///
  /// - Parameters:
  ///   - gold: The treebank's document.
  ///   - system: An analysis of ``CoNLLU/Document/analysis``'s text.
  public mutating func add(gold: CoNLLU.Document, system: AnalyzedDocument) {
    let goldWords = WordTable(gold.analysis)
    let systemWords = WordTable(system)
    tokens.count(
      gold: Self.tokens(gold.analysis, gold.annotations.map(\.multiwordTokens)),
      system: Self.tokens(system, system.sentences.map(CoNLLUWriter.multiwordTokens)))
    sentences.count(
      gold: gold.analysis.sentences.map(\.range), system: system.sentences.map(\.range))
    var (same, upos, xpos, lemma, head, label, full) = (0, 0, 0, 0, 0, 0, 0)
    for (place, word) in systemWords.words.enumerated() {
      guard let partner = goldWords.place[word.key] else { continue }
      let other = goldWords.words[partner].word
      same += 1
      if word.word.tag == other.tag { upos += 1 }
      if word.word.xpos == other.xpos { xpos += 1 }
      if other.lemma == "_" || word.word.lemma == other.lemma { lemma += 1 }
      guard systemWords.head(of: place) == goldWords.head(of: partner) else { continue }
      head += 1
      if word.word.relation.universal == other.relation.universal { label += 1 }
      if word.word.relation == other.relation { full += 1 }
    }
    let counts: [(WritableKeyPath<Self, F1Score>, Int)] = [
      (\.words, same), (\.universalTags, upos), (\.pennTags, xpos), (\.lemmas, lemma),
      (\.unlabelled, head), (\.labelled, label), (\.labelledWithSubtypes, full),
    ]
    for (path, correct) in counts {
      self[keyPath: path].gold += goldWords.words.count
      self[keyPath: path].system += systemWords.words.count
      self[keyPath: path].correct += correct
    }
  }

  /// The measures with their names, in the order of the shared task.
  public var table: [(name: String, score: F1Score)] {
    [
      ("Tokens", tokens), ("Sentences", sentences), ("Words", words), ("UPOS", universalTags),
      ("XPOS", pennTags), ("Lemmas", lemmas), ("UAS", unlabelled), ("LAS", labelled),
      ("LAS with subtypes", labelledWithSubtypes),
    ]
  }

  private static func tokens(_ document: AnalyzedDocument, _ multiword: [[Range<Int>]])
    -> [Range<Int>]
  {
    var tokens: [Range<Int>] = []
    for (sentence, multiword) in zip(document.sentences, multiword) {
      var place = 0
      var next = 0
      while place < sentence.words.count {
        var end = place + 1
        if next < multiword.count, multiword[next].lowerBound == place {
          end = multiword[next].upperBound
          next += 1
        }
        let words = sentence.words[place..<end]
        let start = words.map(\.range.lowerBound).min() ?? 0
        tokens.append(start..<(words.map(\.range.upperBound).max() ?? start))
        place = end
      }
    }
    return tokens
  }
}

/// The words of a document by their place in the text.
private struct WordTable {
  struct Key: Hashable {
    var range: Range<Int>
    /// Words that share a range, as in "du" for "de le", are told apart by their order.
    var order: Int
  }

  struct Entry {
    var word: Word
    var key: Key
    var sentence: Int
  }

  var words: [Entry] = []
  var place: [Key: Int] = [:]
  private var starts: [Int] = []

  init(_ document: AnalyzedDocument) {
    for (number, sentence) in document.sentences.enumerated() {
      starts.append(words.count)
      for word in sentence.words {
        var order = 0
        if let last = words.last, last.key.range == word.range { order = last.key.order + 1 }
        let key = Key(range: word.range, order: order)
        place[key] = words.count
        words.append(Entry(word: word, key: key, sentence: number))
      }
    }
  }

  /// The place in the text of a word's head; nothing for the root.
  func head(of place: Int) -> Key? {
    words[place].word.head.map { words[starts[words[place].sentence] + $0].key }
  }
}
