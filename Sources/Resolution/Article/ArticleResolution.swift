import Extraction
import GraphModel
import Language
import Resources

/// One article's way from words to actors.
struct ArticleResolution {
  let document: AnalyzedDocument
  let knowledge: Knowledge

  /// Occurrences in the order of the text.
  var occurrences: [Occurrence] = []
  /// The innermost occurrence of each word of each sentence.
  var occurrenceOfWord: [[Int?]] = []
  /// The number of occurrences before each sentence, and of all.
  var firstOfSentence: [Int] = [0]
  /// The actors in the making.
  var drafts: [ActorDraft] = []
  /// Drafts by gazetteer key or by a key of their own.
  var draftOfKey: [String: Int] = [:]

  init(_ document: AnalyzedDocument, knowledge: Knowledge, furniture: Set<Int> = []) {
    self.document = document
    self.knowledge = knowledge
    for number in document.sentences.indices {
      if furniture.contains(number) {
        occurrenceOfWord.append(
          Array(repeating: nil, count: document.sentences[number].words.count))
        firstOfSentence.append(occurrences.count)
        continue
      }
      var finder = OccurrenceFinder(document, sentence: number, knowledge: knowledge)
      let found = finder.run()
      let first = occurrences.count
      occurrenceOfWord.append(finder.occurrenceOfWord.map { $0.map { $0 + first } })
      occurrences += found.map { occurrence in
        var shifted = occurrence
        shifted.qualifiers = occurrence.qualifiers.map { $0 + first }
        return shifted
      }
      firstOfSentence.append(occurrences.count)
    }
  }

  /// Resolves all occurrences.
  mutating func run() {
    voteOnKinds()
    resolveKnownNames()
    resolvePersons()
    resolveOtherNames()
    linkAcronyms()
    linkOtherNames()
    linkMisspelt()
    let order = occurrences.indices.sorted {
      (occurrences[$0].place, $0) < (occurrences[$1].place, $1)
    }
    for index in order where occurrences[index].form == .institution {
      resolveQualifiedInstitution(index)
    }
    describePersons()
    for index in order where occurrences[index].actors.isEmpty {
      switch occurrences[index].form {
      case .institution: resolveBareInstitution(index)
      case .nominal: resolveNominal(index)
      case .pronoun: resolvePronoun(index)
      case .name, .adjective: break
      }
    }
    describePersons()
  }

  // MARK: Looking up

  /// The occurrence that a word belongs to.
  func occurrence(at place: WordReference) -> Int? { occurrenceOfWord[place.sentence][place.word] }

  /// The actors that a word refers to.
  func actors(at place: WordReference) -> [Int] {
    guard let index = occurrence(at: place) else { return [] }
    return occurrences[index].actors
  }

  /// The occurrences of some sentences.
  func occurrences(in sentences: ClosedRange<Int>) -> ArraySlice<Occurrence> {
    occurrences[
      firstOfSentence[max(0, sentences.lowerBound)]..<firstOfSentence[sentences.upperBound + 1]]
  }

  /// The occurrence nearest before a place that fits, looked for sentence by sentence.
  func nearest(before place: WordReference, where fits: (Occurrence) -> Bool) -> Occurrence? {
    for sentence in (0...place.sentence).reversed() {
      let found = occurrences(in: sentence...sentence).filter { $0.place < place && fits($0) }
      if let last = found.max(by: { $0.place < $1.place }) { return last }
    }
    return nil
  }

  /// The text of a range of words, with single spaces.
  func text(_ words: Range<Int>, in sentence: Int) -> String {
    let all = document.sentences[sentence].words[words]
    guard let first = all.first, let last = all.last else { return "" }
    let text = document.text(in: first.range.lowerBound..<last.range.upperBound)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Making actors

  /// The draft of a key, made when there is none.
  mutating func draft(key: String, _ make: () -> ActorDraft) -> Int {
    if let known = draftOfKey[key] { return known }
    drafts.append(make())
    draftOfKey[key] = drafts.count - 1
    return drafts.count - 1
  }

  /// The draft of a gazetteer entry.
  mutating func draft(entry position: Int) -> Int {
    let entry = knowledge.gazetteer.entries[position]
    return draft(key: entry.key) {
      ActorDraft(
        name: entry.name, kind: entry.kind, code: entry.code, key: entry.key, isNamed: true,
        country: entry.country, isPlural: false, pieces: NameKey.pieces(entry.name))
    }
  }

  /// The draft of a country.
  mutating func draft(country code: String) -> Int? {
    guard let entry = knowledge.gazetteer.country(code) else { return nil }
    return draft(key: entry.key) {
      ActorDraft(
        name: entry.name, kind: entry.kind, code: entry.code, key: entry.key, isNamed: true,
        country: entry.country, pieces: NameKey.pieces(entry.name))
    }
  }

  /// Lets an occurrence refer to actors.
  mutating func assign(
    _ index: Int, to actors: [Int], rule: String, isAlias: Bool = true, text form: String? = nil
  ) {
    occurrences[index].actors = actors
    occurrences[index].rule = rule
    let occurrence = occurrences[index]
    let text = Self.unbracketed(form ?? text(occurrence.words, in: occurrence.sentence))
    for actor in actors {
      drafts[actor].count(text, rule: rule, isAlias: isAlias)
      if drafts[actor].last.map({ $0 < occurrence.place }) ?? true {
        drafts[actor].last = occurrence.place
      }
    }
  }

  /// A name without the brackets and quotation marks that stand in or around it.
  static func unbracketed(_ text: String) -> String {
    String(text.filter { !"[]()“”\"".contains($0) }.trimmed)
  }
}
