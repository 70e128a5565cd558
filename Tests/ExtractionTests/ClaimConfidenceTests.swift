import GraphModel
import Language
import Testing

@testable import Extraction

@Suite struct ClaimConfidenceTests {
  @Test(arguments: Rule.allCases) func isAProbabilityToTwoDecimals(_ rule: Rule) {
    for doubts in [[], ClaimDoubt.allCases] {
      let value = ClaimConfidence.value(rule: rule, doubts: doubts)
      #expect((0...1).contains(value))
      #expect((value * 100).rounded() / 100 == value)
    }
  }

  @Test(arguments: ClaimDoubt.allCases) func everyDoubtLowersIt(_ doubt: ClaimDoubt) {
    let sure = ClaimConfidence.value(rule: .verbActive, doubts: [])
    let doubtful = ClaimConfidence.value(rule: .verbActive, doubts: [doubt])
    #expect(doubtful < sure)
    #expect(abs(ClaimConfidence.lowered(sure, by: doubt) - doubtful) <= 0.011)
  }

  @Test func certaintyIsNotLowered() {
    #expect(ClaimConfidence.lowered(1, by: .pronoun) == 1)
    #expect(ClaimConfidence.lowered(0, by: .pronoun) == 0)
  }

  @Test func saysWhatItRestsOn() throws {
    let named = TreeBuilder.document([SampleTrees.negatedFuture])
    let sure = try Shipped.extractor().extract(from: named).claims[0].statement
    #expect(sure.doubts.isEmpty)

    let described = TreeBuilder.document([SampleTrees.denial])
    let claim = try #require(
      Shipped.extractor().extract(from: described).claims.first { $0.relation == "arms" })
    #expect(claim.statement.doubts == [.borrowedArgument, .description])
    #expect(claim.statement.confidence < sure.confidence)
  }

  @Test func anUncertainArcIsADoubt() throws {
    var document = TreeBuilder.document([SampleTrees.negatedFuture])
    var words = document.sentences[0].words
    words[4].headProbability = 0.4
    document = AnalyzedDocument(text: document.text, sentences: [Sentence(words: words)])
    let claims = try Shipped.extractor().extract(from: document).claims
    #expect(claims[0].statement.doubts == [.doubtfulParse])
  }
}
