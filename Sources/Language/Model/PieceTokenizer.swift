import Foundation

/// Splits words into the pieces of an uncased BERT vocabulary, the longest first.
///
/// Source: Devlin et al.: BERT (2019); lower-cased, accents stripped, punctuation and ideographs split.
struct PieceTokenizer: Sendable {
  /// A longer token is unknown, as in BERT.
  static let longestToken = 100

  let vocabulary: PieceVocabulary
  let unknown: Int
  let start: Int
  let end: Int
  let maximum: Int

  /// Creates a tokenizer; fails when the vocabulary lacks the special pieces.
  ///
  /// - Parameters:
  ///   - vocabulary: The pieces.
  ///   - maximum: How many pieces a word may have; more are dropped.
  init?(_ vocabulary: PieceVocabulary, maximum: Int) {
    guard let unknown = vocabulary.number(of: "[UNK]"), let start = vocabulary.number(of: "[CLS]"),
      let end = vocabulary.number(of: "[SEP]")
    else { return nil }
    self.vocabulary = vocabulary
    self.unknown = unknown
    self.start = start
    self.end = end
    self.maximum = maximum
  }

  /// The pieces of a word: at least one, at most ``maximum``.
  func pieces(of word: String) -> [Int] {
    var pieces: [Int] = []
    var token: [UInt8] = []
    var characters = 0
    func flush() {
      guard characters > 0 else { return }
      if pieces.count < maximum { append(token, characters: characters, to: &pieces) }
      token.removeAll(keepingCapacity: true)
      characters = 0
    }
    for scalar in Self.folded(word) {
      if scalar.isASCII, scalar.isLetter || scalar.isDigit {
        token.append(UInt8(truncatingIfNeeded: scalar.value))
        characters += 1
        continue
      }
      if Self.isDropped(scalar) { continue }
      if scalar.properties.isWhitespace {
        flush()
      } else if scalar.isPiecePunctuation || scalar.isIdeograph {
        flush()
        token.append(contentsOf: Array(String(scalar).utf8))
        characters = 1
        flush()
      } else {
        token.append(contentsOf: Array(String(scalar).utf8))
        characters += 1
      }
      if pieces.count >= maximum { break }
    }
    flush()
    if pieces.count > maximum { pieces.removeLast(pieces.count - maximum) }
    return pieces.isEmpty ? [unknown] : pieces
  }

  private func append(_ token: [UInt8], characters: Int, to pieces: inout [Int]) {
    guard characters <= Self.longestToken else { return pieces.append(unknown) }
    let before = pieces.count
    var from = 0
    while from < token.count {
      let root = from == 0 ? PieceVocabulary.start : PieceVocabulary.continuation
      guard let found = vocabulary.longest(in: token, from: from, to: token.count, at: root) else {
        pieces.removeLast(pieces.count - before)
        return pieces.append(unknown)
      }
      pieces.append(found.piece)
      from = found.end
    }
  }

  /// Lower case with accents taken apart.
  private static func folded(_ word: String) -> String.UnicodeScalarView {
    let lower = word.lowercased()
    let isASCII = lower.utf8.allSatisfy { $0 < 0x80 }
    return (isASCII ? lower : lower.decomposedStringWithCanonicalMapping).unicodeScalars
  }

  /// Accents and characters that nobody sees.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.value < 0x20 && ![0x09, 0x0A, 0x0D].contains(scalar.value)
        || scalar.value == 0x7F
    }
    if scalar.value == 0xFFFD { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .control, .format, .privateUse, .surrogate, .unassigned: return true
    default: return false
    }
  }
}
