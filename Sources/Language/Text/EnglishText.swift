/// Tells whether a text is in English, the only language that the model knows.
public enum EnglishText {
  /// A text of fewer words is taken for English.
  static let leastWords = 40

  /// The share of words of grammar that English prose does not fall below: 0.18 and more were found in English
  /// articles, tables of results among them, and at most 0.08 in those in other languages.
  static let leastShare = 0.12

  /// Frequent words of grammar that other languages do not have, or hardly use.
  private static let grammar: Set<String> = [
    "the", "of", "and", "to", "is", "that", "for", "it", "with", "was", "by", "from", "his", "be",
    "are", "this", "an", "which", "or", "had", "not", "have", "but", "they", "were", "their", "has",
    "who", "will", "been", "would", "you", "can", "said", "about", "more", "its", "after", "when",
    "one", "there", "up", "out", "her", "if", "she",
  ]

  /// Whether a text is in English.
  ///
  /// - Parameter text: Any text.
  /// - Returns: `false` when it is long enough to tell and has too few of the words of English grammar.
  /// - Complexity: O(*n*) for *n* characters.
  public static func isEnglish(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "’" }
    guard words.count >= leastWords else { return true }
    let known = words.count { grammar.contains($0.lowercased()) }
    return Double(known) >= leastShare * Double(words.count)
  }
}
