internal import Extraction
public import GraphModel
internal import Language

/// A claim in the words of its text: an open triple.
///
/// Claims without actors are among them, so that the extraction can be looked at, and compared with
/// that of other systems, apart from everything that comes later.
public struct OpenClaim: Sendable, Hashable {
  /// UTF-8 byte offsets of the sentence in the article's text.
  public var sentence: Range<Int>

  /// Who acts.
  public var source: TextSpan?

  /// The words of the relation, auxiliaries, negation and preposition included: "has not called on".
  public var relation: String

  /// The relation's label: one of the vocabulary, or the predicate's own words.
  public var label: String

  /// Who or what is acted on.
  public var target: TextSpan?

  /// Further arguments with their prepositions, in the order of the text.
  public var others: [TextSpan]

  /// Who says so, when it is reported.
  public var speaker: TextSpan?

  /// What else is stated: polarity, modality, content, date, confidence, rule.
  public var statement: Statement

  /// How many words the predicate is below the sentence's main predicate.
  public var depth: Int
}

extension OpenClaim {
  /// Puts a claim into the words of its text.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - document: The analysed text.
  init(_ claim: Claim, in document: AnalyzedDocument) {
    let predicate = claim.predicate
    let sentence = document.sentences[predicate.sentence]
    self.sentence = sentence.range
    source = claim.source.map { TextSpan(headedBy: $0.head, in: document) }
    target = claim.target.map { TextSpan(headedBy: $0.head, in: document) }
    others = claim.others.map { Self.phrase(of: $0, in: document) }
    speaker = claim.speaker.map { TextSpan(headedBy: $0.head, in: document) }
    label = claim.relation
    statement = claim.statement
    relation = Self.relation(of: claim, in: sentence)
    depth = Self.depth(of: predicate.word, in: sentence)
  }

  /// Puts an open triple into the words of its text.
  ///
  /// - Parameters:
  ///   - triple: The triple.
  ///   - document: The analysed text.
  init(_ triple: OpenTriple, in document: AnalyzedDocument) {
    let sentence = document.sentences[triple.predicate.sentence]
    self.sentence = sentence.range
    source = TextSpan(triple.source)
    relation = triple.relation
    label = triple.label
    target = triple.target.map { TextSpan($0) }
    others = triple.others.map { TextSpan($0) }
    speaker = triple.speaker.map { TextSpan(headedBy: $0.head, in: document) }
    statement = triple.statement
    depth = Self.depth(of: triple.predicate.word, in: sentence)
  }

  private static func phrase(of argument: Argument, in document: AnalyzedDocument) -> TextSpan {
    var span = TextSpan(headedBy: argument.head, in: document)
    if let preposition = argument.preposition, !preposition.isEmpty {
      span.text = preposition + " " + span.text
      span.minimal = preposition + " " + span.minimal
    }
    return span
  }

  private static func relation(of claim: Claim, in sentence: Sentence) -> String {
    var text = claim.words.map { sentence.words[$0].text }.joined(separator: " ")
    if let preposition = claim.target?.preposition, !preposition.isEmpty,
      text != preposition, !text.hasSuffix(" " + preposition)
    {
      text += " " + preposition
    }
    return text
  }

  private static func depth(of word: Int, in sentence: Sentence) -> Int {
    var depth = 0
    var current = sentence.words[word].head
    while let head = current, depth < sentence.words.count {
      depth += 1
      current = sentence.words[head].head
    }
    return depth
  }
}
