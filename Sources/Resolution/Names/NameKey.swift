import Foundation

/// Names in a form in which different spellings of the same name compare equal.
///
/// Lower case, without accents, full stops and possessive endings, hyphens and other marks taken as
/// spaces: "U.S." gives `us`, "Élysée" gives `elysee`, "al-Qaeda" gives `al qaeda`.
public enum NameKey {
  /// The pieces that a text consists of.
  ///
  /// - Parameter text: A word or several.
  /// - Returns: Lower-case pieces of letters and digits, in order.
  /// - Complexity: O(*n*) for *n* characters.
  public static func pieces(_ text: String) -> [String] {
    if possessiveEndings.contains(text) { return [] }
    var pieces: [String] = []
    var current = ""
    let scalars = Array(folded(text).unicodeScalars)
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      if isLetterOrDigit(scalar) {
        current.unicodeScalars.append(scalar)
      } else if apostrophes.contains(scalar) {
        let isEnd = position + 2 >= scalars.count || !isLetterOrDigit(scalars[position + 2])
        if position + 1 < scalars.count, scalars[position + 1] == "s", isEnd, !current.isEmpty {
          position += 1
        }
      } else if scalar != "." || isDecimalPoint(at: position, in: scalars) {
        if scalar == "&" {
          finish(&current, &pieces)
          pieces.append("and")
        }
        finish(&current, &pieces)
      }
      position += 1
    }
    finish(&current, &pieces)
    return pieces
  }

  /// The pieces joined by spaces, without leading articles: the key that names are compared by.
  ///
  /// - Parameter text: A name as written.
  /// - Returns: The key; empty when nothing is left.
  public static func normalized(_ text: String) -> String {
    var pieces = pieces(text)[...]
    // "A. Petrov" begins with an initial, no article.
    if text.dropFirst().first == "." { return pieces.joined(separator: " ") }
    while pieces.count > 1, let first = pieces.first, articles.contains(first) {
      pieces = pieces.dropFirst()
    }
    return pieces.joined(separator: " ")
  }

  /// Whether a word is written as an acronym: "NATO", "U.S.", "G7".
  ///
  /// - Parameter text: A word as written.
  /// - Returns: Whether its letters, two or more with digits, are all capitals.
  public static func isAcronym(_ text: String) -> Bool {
    var capitals = 0
    var length = 0
    for scalar in text.unicodeScalars where isLetterOrDigit(scalar) {
      length += 1
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { capitals += 1 }
    }
    return capitals >= 1 && length >= 2 && length <= 8 && !text.contains(" ")
  }

  /// Whether a text has two capitals or more: "LeT" and "MaT", which "Let" and "Mat" are not.
  static func hasCapitals(_ text: String) -> Bool {
    text.unicodeScalars.count(where: \.properties.isUppercase) >= 2
  }

  /// The initials of the pieces of a name that count in an acronym.
  ///
  /// - Parameter pieces: The pieces of a name.
  /// - Returns: The first letters, without those of small words: `inec`.
  public static func initials(_ pieces: some Sequence<String>) -> String {
    String(pieces.filter { !smallWords.contains($0) }.compactMap(\.first))
  }

  /// The text in lower case without accents.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    let folded = text.folding(
      options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
    var result = ""
    for character in folded.lowercased() {
      result += undecomposed[character] ?? String(character)
    }
    return result
  }

  static let articles: Set<String> = ["the", "a", "an"]

  static let smallWords: Set<String> = [
    "of", "the", "and", "for", "in", "on", "to", "a", "an", "de",
  ]

  private static let possessiveEndings: Set<String> = ["'s", "’s", "'", "’", "s'", "s’"]

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "ʻ", "ʼ", "`"]

  /// Letters that Unicode does not take apart into a base and a mark.
  private static let undecomposed: [Character: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i",
    "ħ": "h", "ə": "a",
  ]

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (scalar >= "a" && scalar <= "z") || (scalar >= "A" && scalar <= "Z")
        || (scalar >= "0" && scalar <= "9")
    }
    return scalar.properties.isAlphabetic
  }

  private static func isDecimalPoint(at position: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard position > 0, position + 1 < scalars.count else { return false }
    return scalars[position - 1].properties.numericType != nil
      && scalars[position + 1].properties.numericType != nil
  }

  private static func finish(_ current: inout String, _ pieces: inout [String]) {
    if !current.isEmpty { pieces.append(current) }
    current = ""
  }
}
