import Extraction
import GraphModel
import Language

/// Finds the places of one sentence that may refer to actors.
struct OccurrenceFinder {
  let knowledge: Knowledge
  let sentence: Sentence
  let number: Int
  let mentionTypes: [EntityType?]

  /// The pieces of the words, one after the other, and the word of each.
  let pieces: [String]
  let wordOfPiece: [Int]
  let firstPieceOfWord: [Int]

  var found: [Occurrence] = []
  /// The innermost occurrence of each word.
  var occurrenceOfWord: [Int?]
  /// Words inside the proper name of something else.
  var isInsideName: [Bool]

  init(_ document: AnalyzedDocument, sentence number: Int, knowledge: Knowledge) {
    self.knowledge = knowledge
    self.number = number
    sentence = document.sentences[number]
    mentionTypes = sentence.words.indices.map {
      let place = WordReference(sentence: number, word: $0)
      return document.mentionOfWord[place].map { document.mentions[$0].type }
        ?? document[place].entity
    }
    var pieces: [String] = []
    var words: [Int] = []
    var first: [Int] = []
    for (position, word) in sentence.words.enumerated() {
      first.append(pieces.count)
      for piece in NameKey.pieces(word.text) {
        pieces.append(piece)
        words.append(position)
      }
    }
    first.append(pieces.count)
    self.pieces = pieces
    wordOfPiece = words
    firstPieceOfWord = first
    occurrenceOfWord = Array(repeating: nil, count: sentence.words.count)
    isInsideName = Array(repeating: false, count: sentence.words.count)
  }

  /// Finds the occurrences, in order of their heads.
  mutating func run() -> [Occurrence] {
    let known = gazetteerMatches()
    for run in nameRuns(known) { addNames(in: run, known) }
    for match in known where match.words.allSatisfy({ occurrenceOfWord[$0] == nil }) {
      add(match)
    }
    addInstitutions()
    addNominals()
    addPronouns()
    qualify()
    return found
  }

  // MARK: The gazetteer

  /// A form of the gazetteer in the sentence.
  struct KnownForm {
    var words: Range<Int>
    var reading: Gazetteer.Reading
    /// Whether only a part of a hyphenated word is meant: "U.S.-backed".
    var isPartial: Bool
  }

  func gazetteerMatches() -> [KnownForm] {
    var matches: [KnownForm] = []
    var position = 0
    while position < pieces.count {
      guard let form = knowledge.gazetteer.longestForm(at: pieces[position...]) else {
        position += 1
        continue
      }
      var count = form.count
      var accepted: KnownForm?
      while count > 0, accepted == nil {
        let readings =
          count == form.count
          ? form.readings
          : knowledge.gazetteer.readings(
            of: pieces[position..<position + count].joined(separator: " "))
        accepted = known(readings, at: position, count: count)
        if accepted == nil { count -= 1 }
      }
      if let accepted {
        matches.append(accepted)
        position += count
      } else {
        position += 1
      }
    }
    return matches
  }

  func known(_ readings: [Gazetteer.Reading], at start: Int, count: Int) -> KnownForm? {
    guard !readings.isEmpty else { return nil }
    let first = wordOfPiece[start]
    let last = wordOfPiece[start + count - 1]
    let isWhole =
      firstPieceOfWord[first] == start && firstPieceOfWord[last + 1] == start + count
    let isPartOfWord = first == last && sentence.words[first].text.contains("-")
    guard isWhole || isPartOfWord else { return nil }
    let words = sentence.words[first...last]
    guard words.contains(where: \.isCapitalized) || (isPartOfWord && hasCapital(words)) else {
      return nil
    }
    let isSentenceShouted = sentence.words.allSatisfy { $0.text == $0.text.uppercased() }
    let hasPossessive = (first...last).contains {
      firstPieceOfWord[$0] == firstPieceOfWord[$0 + 1] && $0 < last
    }
    let isAgent = knowledge.gazetteer.agents[pieces[start..<start + count]] != nil
    for reading in readings {
      // What the user takes for a common noun is no name of the shipped tables.
      if isAgent, !knowledge.gazetteer.isOwn(reading.entry) { continue }
      // "Joe Biden's administration" is no name of a country.
      if hasPossessive, knowledge.gazetteer.entries[reading.entry].kind == .country { continue }
      if reading.isAcronym, count == 1 {
        let text = sentence.words[first].text
        let isWritten =
          isPartOfWord ? hasCapital(words) : NameKey.isAcronym(text) || NameKey.hasCapitals(text)
        if !isWritten || isSentenceShouted { continue }
      } else if !isWhole, reading.sense == .seat {
        continue
      }
      if reading.sense == .name, count == 1, !reading.isAcronym, isWhole,
        knowledge.gazetteer.entries[reading.entry].kind != .country, !sentence.words[first].isProper
      {
        continue
      }
      if reading.sense == .people, !isNoun(last) || isModifier(last) { continue }
      if reading.sense == .adjective, isNoun(last), !isModifier(last), readings.count > 1 {
        continue
      }
      if isWhole, isAfterDirection(first..<last + 1, reading) { return nil }
      if isWhole, count == 1, isPersonName(first) { return nil }
      return KnownForm(words: first..<last + 1, reading: reading, isPartial: !isWhole)
    }
    return nil
  }

  /// Whether a capitalised direction before a state or a place makes one name of both.
  ///
  /// Western Asia is not Asia, and West Indian not Indian; Northern Iraq, however it is written, is in Iraq.
  private func isAfterDirection(_ words: Range<Int>, _ reading: Gazetteer.Reading) -> Bool {
    let before = words.lowerBound - 1
    let kind = knowledge.gazetteer.entries[reading.entry].kind
    guard before >= 0, kind == .country || kind == .place, isDirection(before) else { return false }
    let isName =
      knowledge.lexicon.has(sentence.words[before].lowercased, .direction)
      || (before > 0 && kind == .place)
    let head = sentence.head(of: words)
    let isTogether =
      sentence.words[before].head.map {
        words.contains($0) || ($0 == sentence.words[head].head && isModifier(before))
      } ?? false
    return isName && (isTogether || sentence.words[head].head == before)
  }

  /// Whether a word is a direction with a capital letter: "West", "Western".
  func isDirection(_ position: Int) -> Bool {
    let word = sentence.words[position]
    return word.isCapitalized
      && (knowledge.lexicon.has(word.lowercased, .direction)
        || knowledge.lexicon.has(word.lowercased, .directionAdjective))
  }

  /// Whether an adjective stands where a noun phrase stands.
  func isNounPhrase(_ position: Int) -> Bool {
    switch sentence.words[position].relation {
    case .nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent:
      return sentence.dependents(of: position, as: .det).count > 0
    default: return false
    }
  }

  func hasCapital(_ words: ArraySlice<Word>) -> Bool {
    words.contains { $0.text.unicodeScalars.contains { $0.properties.isUppercase } }
  }

  func isNoun(_ position: Int) -> Bool {
    let tag = sentence.words[position].tag
    return tag == .noun || tag == .properNoun
  }

  func isModifier(_ position: Int) -> Bool {
    switch sentence.words[position].relation {
    case .amod, .compound, .nmodDesc: true
    default: false
    }
  }

  /// Whether a word is part of a longer name that the model takes for a person's: "Michael Jordan".
  func isPersonName(_ position: Int) -> Bool {
    if let name = sentence.names.first(where: { $0.words.contains(position) }) {
      return name.type == .person && name.words.count > 1
    }
    let word = sentence.words[position]
    guard word.isProper else { return false }
    let neighbors = [position - 1, position + 1].filter { sentence.words.indices.contains($0) }
    for neighbor in neighbors {
      let other = sentence.words[neighbor]
      guard other.isProper, other.isCapitalized else { continue }
      let isFlat =
        (word.relation == .flat && word.head == neighbor)
        || (other.relation == .flat && other.head == position)
        || (word.relation == .compound && word.head == neighbor
          && mentionTypes[neighbor] == .person && !isTitle(neighbor))
      let type =
        mentionTypes[word.relation == .flat ? neighbor : position] ?? mentionTypes[neighbor]
      if isFlat, type == .person, !isTitle(neighbor) { return true }
    }
    return false
  }

  func isTitle(_ position: Int) -> Bool {
    let form = NameKey.pieces(sentence.words[position].text)
    return knowledge.lexicon.titles[form.joined(separator: " ")] != nil
      || knowledge.lexicon.offices[form] != nil
  }

  mutating func add(_ match: KnownForm) {
    let entry = knowledge.gazetteer.entries[match.reading.entry]
    let head = sentence.head(of: match.words)
    var occurrence = Occurrence(
      sentence: number, words: match.words, head: head,
      form: match.reading.sense == .adjective || match.isPartial ? .adjective : .name,
      kind: entry.kind, entry: match.reading.entry, sense: match.reading.sense)
    if match.reading.sense == .adjective, !match.isPartial, isNounPhrase(head) {
      // "The 48-year-old Australian" is a person, whom only the text can identify.
      occurrence.form = .nominal
      occurrence.kind = .person
      occurrence.nounClass = .personAnaphor
      occurrence.isDefinite = true
      occurrence.entry = nil
      occurrence.sense = nil
    }
    if match.reading.sense == .people {
      occurrence.form = .nominal
      occurrence.kind = .group
      occurrence.isPlural = true
      occurrence.nounClass = .group
    }
    occurrence.pieces = pieces(of: match.words)
    append(occurrence)
  }

  func pieces(of words: Range<Int>) -> [String] {
    Array(pieces[firstPieceOfWord[words.lowerBound]..<firstPieceOfWord[words.upperBound]])
  }

  @discardableResult
  mutating func append(_ occurrence: Occurrence, claims words: Range<Int>? = nil) -> Int {
    for position in words ?? occurrence.words where occurrenceOfWord[position] == nil {
      occurrenceOfWord[position] = found.count
    }
    found.append(occurrence)
    return found.count - 1
  }
}
