import Resources

/// Reads CoNLL-U line by line and rebuilds the text.
struct CoNLLUReader {
  /// Whether `newdoc` begins a new document, or all sentences are one.
  var joinsDocuments = false

  private struct Row {
    var line: Int
    var columns: [String]
    /// The words of the multiword token, when the row is one.
    var multiword: Range<Int>?
  }

  private var documents: [CoNLLU.Document] = []
  private var id: String?
  private var text = ""
  private var sentences: [Sentence] = []
  private var annotations: [CoNLLU.Annotations] = []
  private var paragraph = -1
  private var needsSpace = false
  private var mentions: [Mention] = []
  /// The last mention of each cluster.
  private var clusters: [String: Int] = [:]

  mutating func read(_ text: String) throws(CoNLLUError) -> [CoNLLU.Document] {
    var comments: [String] = []
    var rows: [Row] = []
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let content = line.trimmed
      if content.isEmpty {
        try close(&comments, &rows)
      } else if content.first == "#" {
        comments.append(String(content.dropFirst().trimmed))
      } else if let row = try Self.row(content, number) {
        rows.append(row)
      }
    }
    try close(&comments, &rows)
    closeDocument()
    return documents
  }

  private static func row(_ line: Substring, _ number: Int) throws(CoNLLUError) -> Row? {
    let byTabs = line.split(separator: "\t", omittingEmptySubsequences: false)
    let columns =
      byTabs.count > 1 ? byTabs : line.split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard columns.count == 10 else {
      throw CoNLLUError(line: number, reason: "ten columns are needed, not \(columns.count)")
    }
    // Empty nodes of enhanced graphs are no words.
    if columns[0].contains(".") { return nil }
    var row = Row(line: number, columns: columns.map(String.init))
    if let dash = columns[0].firstIndex(of: "-") {
      guard let first = Int(columns[0][..<dash]),
        let last = Int(columns[0][columns[0].index(after: dash)...]), first >= 1, last > first
      else { throw CoNLLUError(line: number, reason: "\(columns[0]) is no range of words") }
      row.multiword = first - 1..<last
    }
    return row
  }

  private mutating func close(_ comments: inout [String], _ rows: inout [Row])
    throws(CoNLLUError)
  {
    defer {
      comments = []
      rows = []
    }
    guard !rows.isEmpty else { return }
    if let start = comments.first(where: { $0.hasPrefix("newdoc") }) {
      if !joinsDocuments, !sentences.isEmpty { closeDocument() }
      if sentences.isEmpty {
        id = start.firstIndex(of: "=").map { String(start[start.index(after: $0)...].trimmed) }
      }
      paragraph += 1
    } else if paragraph < 0 || comments.contains(where: { $0.hasPrefix("newpar") }) {
      paragraph += 1
    }
    if let last = sentences.last {
      if last.paragraph < paragraph {
        text += "\n\n"
      } else if needsSpace {
        text += " "
      }
    }
    try append(rows, comments: comments)
  }

  private mutating func append(_ rows: [Row], comments: [String]) throws(CoNLLUError) {
    var words: [Word] = []
    var names: [Substring] = []
    var heads: [(head: Int, line: Int)] = []
    var misc: [String] = []
    var tokens: [Range<Int>] = []
    var token: (words: Range<Int>, form: String, start: Int, space: Bool)?
    for row in rows {
      let attributes = Self.attributes(row.columns[9])
      let space = attributes["SpaceAfter"] != "No"
      if let range = row.multiword {
        guard range.lowerBound == words.count else {
          throw CoNLLUError(line: row.line, reason: "the range must stand before its first word")
        }
        tokens.append(range)
        let start = begin(words)
        text += row.columns[1]
        token = (range, row.columns[1], start, space)
        continue
      }
      guard Int(row.columns[0]) == words.count + 1 else {
        throw CoNLLUError(line: row.line, reason: "word \(words.count + 1) is expected here")
      }
      var word = try Self.word(row)
      if let open = token, open.words.contains(words.count) {
        word.range = Self.part(of: open, form: word.text, after: words)
        let isLast = words.count == open.words.upperBound - 1
        word.isFollowedBySpace = isLast && open.space
        if isLast { token = nil }
      } else {
        let start = begin(words)
        text += word.text
        word.range = start..<text.utf8.count
        word.isFollowedBySpace = space
      }
      try Self.annotate(&word, attributes, row)
      addMention(word, place: words.count, attributes)
      names.append(attributes["Name"] ?? "O")
      guard let head = Int(row.columns[6]), head >= 0 else {
        throw CoNLLUError(line: row.line, reason: "\(row.columns[6]) is no head")
      }
      heads.append((head, row.line))
      misc.append(row.columns[9] == "_" ? "" : row.columns[9])
      words.append(word)
    }
    try Self.link(&words, heads)
    needsSpace = words.last?.isFollowedBySpace ?? true
    if !words.isEmpty { words[words.count - 1].isFollowedBySpace = needsSpace }
    sentences.append(
      Sentence(words: words, names: NameTags.names(names), paragraph: max(paragraph, 0)))
    annotations.append(
      CoNLLU.Annotations(comments: comments, multiwordTokens: tokens, miscellaneous: misc))
  }

  /// Adds the space before the next token and says where the token starts.
  private mutating func begin(_ words: [Word]) -> Int {
    if let last = words.last, last.isFollowedBySpace { text += " " }
    return text.utf8.count
  }

  private static func word(_ row: Row) throws(CoNLLUError) -> Word {
    guard let tag = UniversalTag(rawValue: row.columns[3]) else {
      throw CoNLLUError(line: row.line, reason: "\(row.columns[3]) is no word class")
    }
    guard let relation = DependencyRelation(rawValue: row.columns[7]) else {
      throw CoNLLUError(line: row.line, reason: "\(row.columns[7]) is no relation")
    }
    return Word(
      text: row.columns[1], range: 0..<0, lemma: row.columns[2], tag: tag, xpos: row.columns[4],
      head: nil, relation: relation)
  }

  /// The bytes of a word inside a multiword token: its own when the words' forms make up the token,
  /// the whole token's when they do not.
  private static func part(
    of token: (words: Range<Int>, form: String, start: Int, space: Bool), form: String,
    after words: [Word]
  ) -> Range<Int> {
    let whole = token.start..<token.start + token.form.utf8.count
    let before = words[token.words.lowerBound...].map(\.text).joined()
    guard token.form.hasPrefix(before + form) else { return whole }
    let start = token.start + before.utf8.count
    return start..<start + form.utf8.count
  }

  private static func annotate(_ word: inout Word, _ attributes: [Substring: Substring], _ row: Row)
    throws(CoNLLUError)
  {
    if let type = attributes["MentionType"] {
      guard let entity = EntityType(rawValue: String(type)) else {
        throw CoNLLUError(line: row.line, reason: "\(type) is no type of mention")
      }
      word.entity = entity
    }
    word.factuality = attributes["Factuality"].flatMap { Double($0) }
    word.eventProbability = attributes["Event"].flatMap { Double($0) }
  }

  private static func attributes(_ column: String) -> [Substring: Substring] {
    var attributes: [Substring: Substring] = [:]
    for part in column.split(separator: "|") {
      guard let sign = part.firstIndex(of: "=") else { continue }
      attributes[part[..<sign]] = part[part.index(after: sign)...]
    }
    return attributes
  }

  private mutating func addMention(
    _ word: Word, place: Int, _ attributes: [Substring: Substring]
  ) {
    guard let type = word.entity else { return }
    var mention = Mention(
      head: WordReference(sentence: sentences.count, word: place), words: place..<place + 1,
      type: type)
    if let cluster = attributes["Cluster"] {
      if let antecedent = clusters[String(cluster)] {
        mention.antecedent = antecedent
        mention.antecedentScore = attributes["Antecedent"].flatMap { Double($0) } ?? 1
      }
      clusters[String(cluster)] = mentions.count
    }
    mentions.append(mention)
  }

  private static func link(_ words: inout [Word], _ heads: [(head: Int, line: Int)])
    throws(CoNLLUError)
  {
    for (place, (head, line)) in heads.enumerated() {
      guard head <= words.count, head != place + 1 else {
        throw CoNLLUError(line: line, reason: "\(head) cannot be the head of word \(place + 1)")
      }
      words[place].head = head == 0 ? nil : head - 1
    }
    guard SpanningTree.isTree(heads.map(\.head)) else {
      throw CoNLLUError(
        line: heads.first?.line ?? 0, reason: "the heads of this sentence are no tree with one root"
      )
    }
  }

  private mutating func closeDocument() {
    guard !sentences.isEmpty else { return }
    for place in mentions.indices {
      let head = mentions[place].head
      let sentence = sentences[head.sentence]
      mentions[place].words = MentionSpan.words(
        sentence.words, dependents: sentence.dependents, head: head.word)
    }
    documents.append(
      CoNLLU.Document(
        id: id, analysis: AnalyzedDocument(text: text, sentences: sentences, mentions: mentions),
        annotations: annotations))
    (text, sentences, annotations, mentions) = ("", [], [], [])
    (clusters, paragraph, id, needsSpace) = ([:], -1, nil, false)
  }
}
