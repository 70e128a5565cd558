import Foundation
import Neural

/// How much better the words around a place make two trees than one.
///
/// The parser scores a head for each word. Where a sentence ends, the words after it find no good
/// head among those before, and want a root of their own.
struct TreeSplit: Sendable {
  let parsing: ParsingHead
  let arcs: ParsingHead.Arcs

  /// What is gained by two trees.
  ///
  /// - Parameters:
  ///   - words: The words of both.
  ///   - cut: The first word of the second.
  /// - Returns: A difference of log-probabilities; above 0 when two trees are the better ones.
  func gain(of words: Range<Int>, at cut: Int) -> Float {
    Self.gain(parsing.scores(arcs, words), at: cut - words.lowerBound)
  }

  /// What is gained by two trees, each with the best head of each word and one root, which is a bound
  /// on real trees that is good enough to compare them.
  ///
  /// - Parameters:
  ///   - scores: As ``ParsingHead/scores(_:_:)`` gives them.
  ///   - cut: The first word of the second tree.
  /// - Returns: A difference of log-probabilities.
  static func gain(_ scores: Matrix, at cut: Int) -> Float {
    let sums = (0..<scores.rows).map { logarithmicSum(scores, $0) }
    func value(_ words: Range<Int>) -> Float {
      var sum: Float = 0
      var root = -Float.infinity
      for word in words {
        let asRoot = scores[word, 0] - sums[word]
        if words.count == 1 { return asRoot }
        var best = -Float.infinity
        for head in words where head != word { best = max(best, scores[word, head + 1]) }
        sum += best - sums[word]
        root = max(root, asRoot - best + sums[word])
      }
      return sum + root
    }
    return value(0..<cut) + value(cut..<scores.rows) - value(0..<scores.rows)
  }

  /// The logarithm of the sum of what a word's heads weigh, the word itself left out.
  private static func logarithmicSum(_ scores: Matrix, _ word: Int) -> Float {
    let heads = (0..<scores.columns).lazy.filter { $0 != word + 1 }.map { scores[word, $0] }
    let most = heads.max() ?? 0
    return most + log(heads.reduce(0) { $0 + exp($1 - most) })
  }
}
