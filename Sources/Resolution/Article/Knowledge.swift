import GraphModel
import Language

/// What is known before an article is read.
struct Knowledge: Sendable {
  var gazetteer: Gazetteer
  var lexicon: Lexicon
}

extension Word {
  /// Whether it starts with a capital letter.
  var isCapitalized: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

  /// The lower-case form.
  var lowercased: String { NameKey.folded(text) }

  /// Whether it is tagged as (part of) a proper name.
  var isProper: Bool { tag == .properNoun || xpos.hasPrefix("NNP") }

  /// Whether it is a noun in the plural.
  var isPluralNoun: Bool { xpos == "NNS" || xpos == "NNPS" }
}

extension Sentence {
  /// The word of a range that depends on a word outside, which heads the phrase.
  func head(of range: Range<Int>) -> Int {
    for position in range {
      guard let head = words[position].head else { return position }
      if !range.contains(head), words[position].tag != .punctuation { return position }
    }
    return range.upperBound - 1
  }

  /// The lower-case prepositions that mark a word, in order.
  func caseMarkers(of position: Int) -> [String] {
    dependents(of: position, as: .case).map { words[$0].lowercased }
  }

  /// Whether one word stands above another in the tree.
  func isAncestor(_ above: Int, of below: Int) -> Bool {
    var current = words[below].head
    var steps = 0
    while let position = current, steps < words.count {
      if position == above { return true }
      current = words[position].head
      steps += 1
    }
    return false
  }
}
