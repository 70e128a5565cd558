import Resources
import Testing

@testable import Language

@Suite struct SentenceEndModelTests {
  /// The features of a text in which the network is undecided everywhere.
  private static func features(_ text: String, margin: Float = 0, gain: Float = 0) throws
    -> SentenceEndFeatures
  {
    let tokens = try WordTokenizer(table: .shipped())
      .tokens(Array(text.utf8), in: 0..<text.utf8.count)
    return SentenceEndFeatures(
      tokens[...], margins: tokens.map { _ in margin }[...], tags: tokens.map { _ in "X" }[...],
      gains: tokens.map { _ in gain }[...])
  }

  private static func names(_ text: String, at place: Int) throws -> Set<String> {
    var names: Set<String> = []
    try features(text).forEach(at: place) { name, value in if value != 0 { names.insert(name) } }
    return names
  }

  @Test(arguments: [
    (".", TokenShape.fullStop), ("?!", .finalMarks), ("…", .ellipsis), ("a@b.org", .address),
    ("www.example.org", .address), ("2022", .number), ("3rd", .digits), ("Inc.", .abbreviation),
    ("NATO", .capitals), ("I", .pronoun), ("B", .capital), ("Kyiv", .capitalised), ("the", .small),
    ("----", .line), (":-)", .signs), ("%", .sign), ("»", .quotation), ("—", .dash),
  ])
  func looksAtWords(text: String, shape: TokenShape) {
    let token = Token(text: text, range: 0..<text.utf8.count, isFollowedBySpace: true)
    #expect(TokenShape(token) == shape)
  }

  @Test func namesWhatStandsAround() throws {
    let names = try Self.names("He left. They stayed there.", at: 2)
    #expect(names.isSuperset(of: ["word .", "next Aa", "words . |Aa", "words a .|", "apart ."]))
    #expect(names.isSuperset(of: ["since a final mark 3", "till a final mark 4-6"]))
    #expect(try Self.names("He left.They stayed", at: 2).contains("words .|Aa"))
  }

  @Test func knowsWhatIsOpen() throws {
    let text = "He (the old man. Or so) said “It was. We left.” Then. They left."
    #expect(try Self.names(text, at: 5).isSuperset(of: ["in brackets", "in brackets, .|Aa"]))
    #expect(try Self.names(text, at: 13).isSuperset(of: ["in quotation", "in quotation, .|Aa"]))
    #expect(try Self.names(text, at: 18).isDisjoint(with: ["in brackets", "in quotation"]))
  }

  @Test func asksTheParser() throws {
    var values: [String: Float] = [:]
    try Self.features("They left. We stayed.", gain: -30).forEach(at: 2) { values[$0] = $1 }
    #expect(values["trees"] == -20)
    #expect(values["trees above 0"] == 0)
    #expect(values["trees below -3"] == -17)
  }

  @Test func looksOnlyWhereTheNetworkDoubts() throws {
    let sure = try Self.features("They left. We stayed.", margin: -7)
    let unsure = try Self.features("They left. We stayed.", margin: -5)
    #expect(!sure.isCandidate(2))
    #expect(unsure.isCandidate(2))
    #expect(!unsure.isCandidate(5))
  }

  @Test func addsUpWeights() throws {
    let features = try Self.features("They left. We stayed.", margin: 2)
    func model(_ table: String) throws -> SentenceEndModel {
      try SentenceEndModel(TableFile(name: "sentence-ends.tsv", text: table))
    }
    #expect(try model("always\t-1\nmargin\t0.6").isEnd(features, 2))
    #expect(try !model("always\t-1\nmargin\t0.4").isEnd(features, 2))
    #expect(try !model("").isEnd(features, 2))
  }

  @Test func saysWhichWeightIsNoNumber() {
    let file = TableFile(name: "sentence-ends.tsv", text: "# weights\nalways\tmuch\n")
    #expect(throws: TableError(table: "sentence-ends.tsv", line: 2, problem: "“much” is no number"))
    {
      try SentenceEndModel(file)
    }
  }

  @Test func doubtsWithTheShippedTableLessAfterAFullStopThanBeforeIt() throws {
    let model = try SentenceEndModel.shipped()
    let features = try Self.features("The minister left. The army stayed.", margin: 1)
    #expect(model.isEnd(features, 3))
    #expect(!model.isEnd(features, 1))
  }
}
