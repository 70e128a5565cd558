import GraphModel
import Specifications
import Testing

@Suite struct SpecificationReaderTests {
  @Test func readsTextsAndClaims() throws {
    let specifications = try SpecificationReader.read(
      """
      # comment
      published: 2021-09-30

      Egypt and Jordan urged
      Israel.
        Egypt & Jordan / Amman --urges / asks--> Israel | speaker: Rakhmon / he | content: to go
        ~ Egypt --borders--> Israel
        ! Israel --urges--> Egypt | affirmed actual

      Chad may not go.
        Chad --moves--> Niger | negated possible / negated future | date: 2021-10
      """, file: "x.txt")
    #expect(specifications.map(\.line) == [4, 10])
    #expect(specifications[0].text == "Egypt and Jordan urged Israel.")
    #expect(specifications[0].published == CalendarDate("2021-09-30"))
    let claims = specifications[0].expectations
    #expect(claims.map(\.kind) == [.required, .required, .allowed, .forbidden])
    #expect(claims[1].source == ["Jordan", "Amman"])
    #expect(claims[1].relations == ["urges", "asks"])
    #expect(claims[1].speaker == .named(["Rakhmon", "he"]))
    #expect(claims[1].content == "to go")
    #expect(claims[1].modes == [.init(polarity: .affirmed, modality: .actual)])
    #expect(claims[2].modes.isEmpty)
    let second = specifications[1].expectations[0]
    #expect(
      second.modes == [
        .init(polarity: .negated, modality: .possible),
        .init(polarity: .negated, modality: .future),
      ])
    #expect(second.date == CalendarDate("2021-10"))
    #expect(second.speaker == .nobody)
  }

  @Test(arguments: [
    ("  A --b--> C", 1, "a claim stands before its sentence"),
    ("Text.\n\n", 1, "the sentence has no claims"),
    ("Text.\n  A b C", 2, "no claim of the form A --label--> B"),
    ("Text.\n  A --b--> C | perhaps", 2, "\"perhaps\" is neither"),
    ("Text.\n  A --b--> C\nText.", 3, "a sentence follows claims"),
    ("Text.\n  A --b--> C | date: soon", 2, "\"soon\" is no date"),
    ("Text.\n  A --b--> ", 2, "a claim without source or target"),
  ])
  func namesTheLineThatIsWrong(text: String, line: Int, problem: String) throws {
    let error = try #require(throws: SpecificationError.self) {
      try SpecificationReader.read(text, file: "x.txt")
    }
    #expect(error.line == line)
    #expect(error.problem.contains(problem), "\(error)")
  }

  /// A required denial that is found as a fact is a violation, without a line that says so.
  @Test func aDenialFoundAsAFactIsAViolation() throws {
    let specification = try SpecificationReader.read(
      "Chad did not attack Niger.\n  Chad --attacks--> Niger | negated", file: "x.txt")[0]
    let graph = ArticleGraph(
      article: Article(id: "x", text: specification.text),
      actors: [
        ArticleActor(name: "Chad", kind: .country), ArticleActor(name: "Niger", kind: .country),
      ],
      claims: [
        ArticleClaim(
          source: 0, target: 1, relation: "attacks", sentence: 0,
          statement: Statement(trigger: "attack", rule: "verb.active"))
      ])
    let outcome = SpecificationOutcome(
      specification, graph: graph, vocabulary: RelationVocabulary(definitions: []))
    #expect(outcome.violations.count == 1)
    #expect(outcome.comparisons.map(\.hasRightMode) == [false])
    #expect(outcome.surplus.isEmpty)
  }
}
