import Testing

@testable import Extraction

@Suite struct OpenLabelTests {
  @Test(arguments: [
    ("pose", "poses"), ("carry", "carries"), ("play", "plays"), ("crush", "crushes"),
    ("go", "goes"), ("veto", "vetoes"), ("have", "has"), ("be", "is"), ("tax", "taxes"),
    ("radio", "radios"), ("teach", "teaches"),
  ])
  func inflectsVerbs(_ lemma: String, _ expected: String) {
    #expect(OpenLabel.thirdPerson(lemma) == expected)
  }

  @Test func joinsTheWordsOfALabel() {
    #expect(OpenLabel.verb("pose", noun: "threat", preposition: "to") == "poses threat to")
    #expect(OpenLabel.verb("drag", particle: "out") == "drags out")
    #expect(
      OpenLabel.verb("file", noun: "suit", preposition: "on_behalf_of")
        == "files suit on behalf of")
    #expect(OpenLabel.passive("held", preposition: "at") == "is held at")
    #expect(OpenLabel.copula("tough", preposition: "on") == "is tough on")
  }
}
