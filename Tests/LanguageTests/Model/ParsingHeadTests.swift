import Foundation
import Neural
import Testing

@testable import Language

@Suite struct ParsingHeadTests {
  @Test func aHeadIsAsProbableAsItsScoreAmongAllOthers() {
    // Two words; the word itself (columns 1 and 2) is no candidate, whatever it scores.
    let scores = Matrix(rows: 2, columns: 3, values: [2, 50, 2, 0, 1, 50])
    let found = ParsingHead.probabilities(of: [nil, 0], scores)
    #expect(abs(found[0] - 0.5) < 1e-6)
    #expect(abs(found[1] - exp(1) / (exp(1) + 1)) < 1e-6)
  }
}
