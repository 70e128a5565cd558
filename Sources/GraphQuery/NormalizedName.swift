import Foundation

/// A name without the differences that do not matter when someone types it.
///
/// Case, diacritics, punctuation, leading articles and a possessive ending are taken away:
/// "the Kremlin’s" and "KREMLIN" are both "kremlin", "São Tomé" is "sao tome".
public struct NormalizedName: Sendable, Hashable, Comparable {
  /// What is left.
  public let text: String

  /// Its words in order.
  var words: [Substring] { text.split(separator: " ") }

  /// Normalizes a name.
  ///
  /// - Parameter name: A name as written.
  public init(_ name: String) {
    var text = ""
    for scalar in name.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      if scalar.properties.canonicalCombiningClass != .notReordered { continue }
      if let letters = Self.letters[scalar] {
        text += letters
      } else if scalar == "'" || scalar == "\u{2019}" || scalar == "." {
        continue
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        text.unicodeScalars.append(scalar)
      } else {
        text += " "
      }
    }
    var words = text.split(separator: " ").map(String.init)
    if words.count > 1, let first = words.first, Self.articles.contains(first) {
      words.removeFirst()
    }
    if let last = words.last, last.count > 2, last.hasSuffix("s"),
      name.hasSuffix("'s") || name.hasSuffix("\u{2019}s")
    {
      words[words.count - 1] = String(last.dropLast())
    }
    self.text = words.joined(separator: " ")
  }

  /// In the order of Unicode.
  public static func < (left: NormalizedName, right: NormalizedName) -> Bool {
    left.text < right.text
  }

  private static let articles: Set<String> = ["the", "a", "an"]

  /// Letters that do not decompose into a base and a mark.
  private static let letters: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i",
  ]
}
