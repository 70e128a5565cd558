/// A text with its linguistic analysis.
public struct AnalyzedDocument: Sendable, Hashable {
  /// The text that offsets refer to.
  public let text: String

  /// Its sentences, in order.
  public let sentences: [Sentence]

  /// Its mentions, in the order of their head words.
  public let mentions: [Mention]

  /// The position in ``mentions`` of the mention that a word heads.
  public let mentionOfWord: [WordReference: Int]

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - text: The text that offsets refer to.
  ///   - sentences: Its sentences, in order.
  ///   - mentions: Its mentions, in the order of their head words.
  public init(text: String, sentences: [Sentence], mentions: [Mention] = []) {
    self.text = text
    self.sentences = sentences
    self.mentions = mentions
    self.mentionOfWord = Dictionary(
      mentions.enumerated().map { ($1.head, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// For each mention the number of its cluster: mentions of one cluster mean the same.
  ///
  /// Clusters are numbered from 0 in the order of their first mentions.
  ///
  /// - Complexity: O(*n*) for *n* mentions, as a rule.
  public var clusterOfMention: [Int] {
    var parents = Array(mentions.indices)
    func root(_ mention: Int) -> Int {
      var place = mention
      while parents[place] != place { place = parents[place] }
      return place
    }
    for (place, mention) in mentions.enumerated() {
      guard let antecedent = mention.antecedent else { continue }
      let (left, right) = (root(place), root(antecedent))
      parents[max(left, right)] = min(left, right)
    }
    var numbers: [Int: Int] = [:]
    return mentions.indices.map { mention in
      let first = root(mention)
      let number = numbers[first] ?? numbers.count
      numbers[first] = number
      return number
    }
  }

  /// The word at a place.
  ///
  /// - Parameter place: A place in this document.
  public subscript(place: WordReference) -> Word {
    sentences[place.sentence].words[place.word]
  }

  /// The text between two offsets.
  ///
  /// - Parameter range: UTF-8 byte offsets at the borders of words.
  /// - Returns: The bytes as a string.
  /// - Complexity: O(*n*) for *n* bytes.
  public func text(in range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }
}
