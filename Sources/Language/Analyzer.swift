import Neural

/// Analyses texts: words, sentences, word classes, lemmas, trees, mentions, coreference.
///
/// An analyzer is a value that many tasks may use at once; each text is analysed on the thread that asks.
///
/// ```swift
/// let model = try LanguageModel(contentsOf: ShippedFile.url("Model/language-model.safetensors"))
/// let analyzer = try Analyzer(model: model)
/// let document = analyzer.analyze("Russia has urged Tajikistan to avoid confrontation.")
/// ```
public struct Analyzer: Sendable {
  let model: LanguageModel
  let words: WordTokenizer
  let lemmatizer: Lemmatizer
  let sentenceEnds: SentenceEndModel
  let linker: MentionLinker

  /// Creates an analyzer with the tables that ship with the program.
  ///
  /// - Parameter model: The language model.
  /// - Throws: An error that says which shipped table is missing or wrong.
  public init(model: LanguageModel) throws {
    self.model = model
    words = WordTokenizer(table: try SpellingTable.shipped())
    lemmatizer = try Lemmatizer.shipped()
    sentenceEnds = try SentenceEndModel.shipped()
    linker = try MentionLinker.shipped()
  }

  /// Analyses a text.
  ///
  /// - Parameter text: Any text; blank lines divide paragraphs, as do line breaks unless the text is
  ///   wrapped.
  /// - Returns: Its analysis; no sentences when the text is blank.
  /// - Complexity: Linear in the length of the text, quadratic in the length of a sentence.
  public func analyze(_ text: String) -> AnalyzedDocument {
    var timings = AnalysisTimings()
    return analyze(text, timings: &timings)
  }

  /// Analyses a text and adds up where the time went.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - timings: Added to.
  /// - Returns: Its analysis.
  public func analyze(_ text: String, timings: inout AnalysisTimings) -> AnalyzedDocument {
    let clock = ContinuousClock()
    var start = clock.now
    var split = TextSplit(text, by: words)
    let encoding = WindowEncoding(model, split)
    timings.tokenizing += start.lap(clock)
    let vectors = encoding.vectors(model)
    timings.encoding += start.lap(clock)
    let scores = model.tagging.scores(vectors)
    let arcs = model.parsing.arcs(vectors)
    split.endSentences(
      encoding.windows, scores: scores, head: model.tagging,
      trees: TreeSplit(parsing: model.parsing, arcs: arcs), model: sentenceEnds)
    timings.heads += start.lap(clock)
    return analyze(
      split, vectors: vectors, scores: scores, arcs: arcs, timings: &timings, start: &start)
  }

  /// Analyses a text anew whose words and sentences are known.
  ///
  /// - Parameter document: Text, words and sentences; what else it says is not looked at.
  /// - Returns: The analysis of the same words in the same sentences.
  public func reanalyze(_ document: AnalyzedDocument) -> AnalyzedDocument {
    let split = TextSplit(document)
    let vectors = WindowEncoding(model, split, sentences: split.sentences).vectors(model)
    var timings = AnalysisTimings()
    var start = ContinuousClock().now
    return analyze(
      split, vectors: vectors, scores: model.tagging.scores(vectors),
      arcs: model.parsing.arcs(vectors), timings: &timings, start: &start)
  }

  /// Analyses a text whose words and sentences are known.
  ///
  /// - Parameters:
  ///   - split: The text, its words and its sentences.
  ///   - vectors: A vector for each word.
  ///   - scores: The tagging layer's output for each word.
  ///   - arcs: The words, projected for the parser.
  ///   - timings: Added to.
  ///   - start: When this part began.
  /// - Returns: The analysis.
  func analyze(
    _ split: TextSplit, vectors: Matrix, scores: Matrix, arcs: ParsingHead.Arcs,
    timings: inout AnalysisTimings, start: inout ContinuousClock.Instant
  ) -> AnalyzedDocument {
    let clock = ContinuousClock()
    let tags = WordTags(model.tagging, scores)
    let labels = model.parsing.labels(vectors)
    timings.heads += start.lap(clock)
    var heads: [Int?] = []
    var probabilities: [Double] = []
    heads.reserveCapacity(split.tokens.count)
    probabilities.reserveCapacity(split.tokens.count)
    for sentence in split.sentences {
      let arcScores = model.parsing.scores(arcs, sentence)
      timings.heads += start.lap(clock)
      let found = SpanningTree.heads(arcScores)
      heads += found.map { $0.map { $0 + sentence.lowerBound } }
      probabilities += ParsingHead.probabilities(of: found, arcScores)
      timings.trees += start.lap(clock)
    }
    let relations = model.parsing.relations(
      of: 0..<split.tokens.count, heads: heads, in: labels)
    let sentences = self.sentences(
      split, tags: tags, heads: heads, probabilities: probabilities, relations: relations,
      scores: scores, vectors: vectors)
    timings.heads += start.lap(clock)
    let mentions = self.mentions(split, sentences: sentences, vectors: vectors)
    timings.coreference += start.lap(clock)
    timings.sentences += sentences.count
    timings.words += split.tokens.count
    return AnalyzedDocument(text: split.text, sentences: sentences, mentions: mentions)
  }

  /// The words for which the network learnt whether what they express happened.
  private static let hasFactuality: Set<UniversalTag> = [.verb, .noun, .adjective]

  private func sentences(
    _ split: TextSplit, tags: WordTags, heads: [Int?], probabilities: [Double],
    relations: [DependencyRelation], scores: Matrix, vectors: Matrix
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    for (number, range) in split.sentences.enumerated() {
      let words = range.map { row in
        let token = split.tokens[row]
        let (tag, xpos) = (tags.tags[row], tags.xpos[row])
        return Word(
          text: token.text, range: token.range,
          lemma: heads[row].flatMap {
            Lemmatizer.clitic(token.text, relations[row], head: tags.xpos[$0])
          }
            ?? lemmatizer.lemma(
              of: token.text, xpos: xpos, tag: tag, rule: tags.rules[row],
              others: { model.tagging.rules(scores, row) }),
          tag: tag, xpos: xpos, head: heads[row].map { $0 - range.lowerBound },
          relation: relations[row], headProbability: probabilities[row],
          entity: tags.entities[row],
          factuality: Self.hasFactuality.contains(tag) ? tags.factuality[safe: row] : nil,
          eventProbability: tag == .noun ? tags.eventProbabilities[safe: row] : nil,
          isFollowedBySpace: token.isFollowedBySpace)
      }
      let events = words.indices.filter { (words[$0].eventProbability ?? 0) > 0.5 }
      sentences.append(
        Sentence(
          words: words, names: model.tagging.names(scores, in: range),
          paragraph: split.paragraphOfSentence[number],
          eventRoles: model.eventRoles?.roles(vectors.gather(range), events: events) ?? []))
    }
    return sentences
  }

  private func mentions(_ split: TextSplit, sentences: [Sentence], vectors: Matrix) -> [Mention] {
    var mentions: [Mention] = []
    for (number, sentence) in sentences.enumerated() {
      for (place, word) in sentence.words.enumerated() {
        guard let type = word.entity else { continue }
        mentions.append(
          Mention(
            head: WordReference(sentence: number, word: place),
            words: MentionSpan.words(sentence.words, dependents: sentence.dependents, head: place),
            type: type))
      }
    }
    let linked = link(mentions, split, sentences: sentences, vectors: vectors)
    for (place, link) in linked.links.enumerated() {
      mentions[place].antecedent = link.antecedent
      mentions[place].antecedentScore = Double(link.score)
    }
    return mentions
  }

  /// Says of mentions what they refer to.
  func link(_ mentions: [Mention], _ split: TextSplit, sentences: [Sentence], vectors: Matrix)
    -> LinkedMentions
  {
    var numbers = WordNumbers()
    let descriptions = mentions.map {
      MentionDescription($0.head, type: $0.type, in: sentences[$0.head.sentence], &numbers)
    }
    let rows = mentions.map { split.sentences[$0.head.sentence].lowerBound + $0.head.word }
    return linker.link(
      model.coreference.project(vectors.gather(rows), descriptions), sentences, model.coreference)
  }
}

extension Array {
  /// The element at a place, or nothing beyond the end.
  fileprivate subscript(safe place: Int) -> Element? {
    indices.contains(place) ? self[place] : nil
  }
}

extension ContinuousClock.Instant {
  /// The time since this instant, which becomes now.
  fileprivate mutating func lap(_ clock: ContinuousClock) -> Duration {
    let now = clock.now
    defer { self = now }
    return now - self
  }
}
