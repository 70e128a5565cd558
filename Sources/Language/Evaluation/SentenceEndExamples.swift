/// Places in the raw text of treebanks at which a sentence may end, to learn from.
package struct SentenceEndExamples {
  /// For each place its features and their values.
  package private(set) var features: [[(name: String, value: Float)]] = []
  /// For each place whether a sentence ends there.
  package private(set) var areEnds: [Bool] = []

  /// No examples yet.
  package init() {}

  /// Adds the places in a document about which the program would ask.
  ///
  /// - Parameters:
  ///   - document: A document of a treebank.
  ///   - analyzer: The analyzer, whose network and tokenizer are used.
  package mutating func add(_ document: CoNLLU.Document, _ analyzer: Analyzer) {
    let split = TextSplit(document.analysis.text, by: analyzer.words)
    let encoding = WindowEncoding(analyzer.model, split)
    let head = analyzer.model.tagging
    let vectors = encoding.vectors(analyzer.model)
    let parsing = analyzer.model.parsing
    guard
      let verdicts = SentenceEndVerdicts(
        split, encoding.windows, scores: head.scores(vectors), head: head,
        trees: TreeSplit(parsing: parsing, arcs: parsing.arcs(vectors)))
    else { return }
    let ends = Set(document.analysis.sentences.map(\.range.upperBound))
    for paragraph in split.paragraphs {
      let candidates = verdicts.features(split.tokens, in: paragraph)
      for place in paragraph where candidates.isCandidate(place - paragraph.lowerBound) {
        var example: [(name: String, value: Float)] = []
        candidates.forEach(at: place - paragraph.lowerBound) { example.append(($0, $1)) }
        features.append(example)
        areEnds.append(ends.contains(split.tokens[place].range.upperBound))
      }
    }
  }
}
