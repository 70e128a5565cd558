internal import Extraction
internal import Language

/// A phrase of an article.
public struct TextSpan: Sendable, Hashable {
  /// The whole phrase, as written: "the deputy spokesman of the ministry, Alexei Zaytsev".
  public var text: String

  /// Its head with what cannot be taken away: "deputy spokesman".
  public var minimal: String

  /// UTF-8 byte offsets of the whole phrase in the article's text.
  public var range: Range<Int>
}

extension TextSpan {
  /// The phrase that an argument's head word stands for.
  ///
  /// Without its preposition, without other members of a coordination, and without punctuation at
  /// its ends.
  ///
  /// - Parameters:
  ///   - head: The head word.
  ///   - document: The analysed text.
  init(headedBy head: WordReference, in document: AnalyzedDocument) {
    let sentence = document.sentences[head.sentence]
    let whole = Self.extent(of: head.word, in: sentence)
    let core = Self.core(of: head.word, in: sentence)
    range = Self.bytes(of: whole, in: sentence)
    text = document.text(in: range)
    minimal = document.text(in: Self.bytes(of: core, in: sentence))
  }

  /// A phrase of an open triple, with the preposition that its relation does not hold.
  init(_ phrase: OpenPhrase) {
    let introducer = phrase.introducer.map { $0 + " " } ?? ""
    self.init(
      text: introducer + phrase.text, minimal: introducer + phrase.minimal, range: phrase.range)
  }

  /// The relations of dependents that are no part of a phrase, when they depend on its head.
  private static let outside: Set<DependencyRelation> = [
    .case, .mark, .cc, .conj, .punct, .parataxis, .cop, .aux, .auxPass, .nsubj, .nsubjPass,
    .nsubjOuter, .advcl, .discourse, .vocative, .dislocated, .list,
  ]

  /// The relations of dependents that a head cannot do without.
  private static let inside: Set<DependencyRelation> = [
    .compound, .compoundPrt, .flat, .fixed, .goeswith, .nummod, .amod,
  ]

  private static func extent(of head: Int, in sentence: Sentence) -> Range<Int> {
    var positions = Set([head])
    // A verb or an adjective as the head of a predicate keeps its complements, a noun its modifiers.
    let isNominal: Bool =
      switch sentence.words[head].tag {
      case .verb, .auxiliary: false
      default: true
      }
    for dependent in sentence.dependents[head] {
      let relation = sentence.words[dependent].relation
      if outside.contains(relation), isNominal || [.case, .mark, .cc, .conj].contains(relation) {
        continue
      }
      positions.formUnion(sentence.subtree(of: dependent))
    }
    return contiguous(positions, around: head, in: sentence)
  }

  private static func core(of head: Int, in sentence: Sentence) -> Range<Int> {
    var positions = Set([head])
    for dependent in sentence.dependents[head]
    where inside.contains(sentence.words[dependent].relation) {
      positions.formUnion(sentence.subtree(of: dependent))
    }
    return contiguous(positions, around: head, in: sentence)
  }

  /// The words around the head without a gap other than punctuation.
  private static func contiguous(
    _ positions: Set<Int>, around head: Int, in sentence: Sentence
  ) -> Range<Int> {
    func belongs(_ position: Int) -> Bool {
      positions.contains(position)
        || sentence.words[position].tag == .punctuation
          && sentence.words[position].head.map {
            positions.contains($0)
          } ?? false
    }
    var first = head
    while first > 0, belongs(first - 1) { first -= 1 }
    var last = head
    while last + 1 < sentence.words.count, belongs(last + 1) { last += 1 }
    while first < head, isSeparator(sentence.words[first]) { first += 1 }
    while last > head, isSeparator(sentence.words[last]) { last -= 1 }
    return first..<last + 1
  }

  private static func isSeparator(_ word: Word) -> Bool {
    word.tag == .punctuation && !["%", "\u{201D}", "\"", ")", "]"].contains(word.text)
  }

  private static func bytes(of words: Range<Int>, in sentence: Sentence) -> Range<Int> {
    let start = sentence.words[words.lowerBound].range.lowerBound
    return start..<sentence.words[words.upperBound - 1].range.upperBound
  }
}
