import Neural
import TestSupport
import Testing

@testable import Language

@Suite struct SpanningTreeTests {
  /// The best single-rooted tree by trying all.
  private static func exhaustive(_ scores: Matrix) -> Double {
    var best = -Double.infinity
    var heads = [Int](repeating: 0, count: scores.rows)
    func visit(_ word: Int, _ sum: Double) {
      if word == scores.rows {
        if SpanningTree.isTree(heads) { best = max(best, sum) }
        return
      }
      for head in 0...scores.rows where head != word + 1 {
        heads[word] = head
        visit(word + 1, sum + Double(scores[word, head]))
      }
    }
    visit(0, 0)
    return best
  }

  @Test(arguments: 0..<60) func findsTheBestTree(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let count = Int.random(in: 1...5, using: &generator)
    let isCoarse = Bool.random(using: &generator)
    var scores = Matrix(rows: count, columns: count + 1)
    for row in 0..<count {
      for column in 0...count {
        let value = Float.random(in: -3...3, using: &generator)
        // Many equal scores make many cycles.
        scores[row, column] = isCoarse ? value.rounded() : value
      }
    }
    let heads = SpanningTree.heads(scores).map { $0.map { $0 + 1 } ?? 0 }
    #expect(SpanningTree.isTree(heads))
    let sum = heads.enumerated().reduce(0.0) { $0 + Double(scores[$1.0, $1.1]) }
    #expect(abs(sum - Self.exhaustive(scores)) < 1e-4, "heads \(heads)")
  }

  @Test(arguments: [30, 120]) func alwaysGivesATree(_ count: Int) {
    var generator = SplitMix64(seed: UInt64(count))
    var scores = Matrix(rows: count, columns: count + 1)
    for place in scores.values.indices {
      scores.values[place] = Float.random(in: -9...9, using: &generator)
    }
    // The root tempts everyone, neighbours like each other: two traps at once.
    for row in 0..<count {
      scores[row, 0] = 8
      scores[row, (row ^ 1) + 1 <= count ? (row ^ 1) + 1 : 0] = 20
    }
    #expect(SpanningTree.isTree(SpanningTree.heads(scores).map { $0.map { $0 + 1 } ?? 0 }))
  }

  @Test func survivesScoresThatAreNoNumbers() {
    let scores = Matrix(rows: 3, columns: 4, repeating: .nan)
    #expect(SpanningTree.isTree(SpanningTree.heads(scores).map { $0.map { $0 + 1 } ?? 0 }))
  }

  @Test func hasNoHeadsForNoWords() {
    #expect(SpanningTree.heads(Matrix(rows: 0, columns: 1)).isEmpty)
  }

  @Test(arguments: [
    ([0], true), ([1], false), ([0, 0], false), ([2, 1], false), ([2, 0, 2], true),
    ([0, 3, 2], false),
  ])
  func recognizesTrees(_ heads: [Int], _ isTree: Bool) {
    #expect(SpanningTree.isTree(heads) == isTree)
  }
}
