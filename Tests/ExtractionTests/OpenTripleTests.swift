import Extraction
import Testing

@Suite struct OpenTripleTests {
  private func triples(_ tree: String) throws -> [String] {
    try Shipped.extractor().openTriples(from: TreeBuilder.document([tree])).map { triple in
      ([triple.source.text, triple.relation] + [triple.target?.text ?? ""]
        + triple.others.map { ($0.introducer.map { $0 + " " } ?? "") + $0.text })
        .joined(separator: " | ")
    }
  }

  @Test func aVerbGroupKeepsAuxiliariesAndNegation() throws {
    #expect(try triples(SampleTrees.negatedFuture) == ["Serbia | will not recognize | Kosovo"])
  }

  @Test func aPassiveKeepsItsAgentAndFurtherArguments() throws {
    #expect(
      try triples(SampleTrees.passive)
        == ["Assange | was evicted by | British police | in April"])
  }

  @Test func aSpeechIsTheArgumentOfItsVerb() throws {
    let found = try triples(SampleTrees.demand)
    #expect(found.contains("Macron | said | Estonia must free Navalny"))
    #expect(found.contains("Estonia | must free | Navalny"))
  }

  @Test func claimsWithoutActorsAreTriplesToo() throws {
    #expect(try triples(SampleTrees.verdict).contains("Kenya ’s claims | are | false"))
  }
}
