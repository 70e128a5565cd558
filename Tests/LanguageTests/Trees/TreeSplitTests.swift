import Neural
import Testing

@testable import Language

@Suite struct TreeSplitTests {
  /// Scores of heads, each word's likely head scoring 5 and all others 0; 0 is the root.
  private static func scores(_ heads: [Int]) -> Matrix {
    var scores = Matrix(rows: heads.count, columns: heads.count + 1)
    for (word, head) in heads.enumerated() { scores[word, head] = 5 }
    return scores
  }

  @Test func gainsWhereTwoWordsWantToBeRoots() {
    // "They left . We stayed ."
    let scores = Self.scores([2, 0, 2, 5, 0, 5])
    #expect(TreeSplit.gain(scores, at: 3) > 3)
    #expect(TreeSplit.gain(scores, at: 3) > TreeSplit.gain(scores, at: 2) + 3)
  }

  @Test func losesWhereAnArcIsCut() {
    // "They left the town"
    let scores = Self.scores([2, 0, 4, 2])
    #expect(TreeSplit.gain(scores, at: 2) < -3)
  }

  @Test func takesASingleWordForARoot() {
    let scores = Self.scores([0, 0])
    #expect(abs(TreeSplit.gain(scores, at: 1) - 5) < 0.001)
  }
}
