import Extraction
import GraphModel
import Resources
import Testing

@Suite struct RelationVocabularyTests {
  private let table = TableFile(
    name: "relations.tsv",
    text: """
      # a comment
      accuses\tverbal conflict\tis accused by\tACCUSE\t112\t3\t-2.0\tThe source blames the target.
      \tv:accuse; v:point =finger +at
      \tn:accusation +against

      phones\tverbal cooperation\t=\tCONSULT\t041\t1\t1.0\tSource and target speak by telephone.
      \tv:call @person
      calls on\tverbal cooperation\tis called on by\tREQUEST\t020\t1\t3.0\tThe source asks the target.
      \tv:call +on; v:call_up
      is part of\tplace\thas as part\t-\t-\t-\t-\tThe target contains the source.
      \tr:part +of
      """)

  @Test func readsDefinitionsInOrder() throws {
    let vocabulary = try RelationVocabulary(table)
    #expect(vocabulary.definitions.map(\.label) == ["accuses", "phones", "calls on", "is part of"])
    let accuses = try #require(vocabulary["accuses"])
    #expect(accuses.family == .verbalConflict)
    #expect(accuses.inverse == "is accused by")
    #expect(accuses.plover == "ACCUSE")
    #expect(accuses.cameo == "112")
    #expect(accuses.quadClass == 3)
    #expect(accuses.goldstein == -2)
    #expect(
      accuses.frames.map(\.description) == [
        "v:accuse", "v:point =finger +at", "n:accusation +against",
      ])
    #expect(accuses.frames.allSatisfy { $0.relation == "accuses" })
  }

  @Test func standingRelationsHaveNoCodes() throws {
    let part = try #require(try RelationVocabulary(table)["is part of"])
    #expect(part.plover == nil && part.cameo == nil)
    #expect(part.quadClass == nil && part.goldstein == nil)
    #expect(!part.isSymmetric)
  }

  @Test func aSymmetricRelationIsItsOwnInverse() throws {
    let phones = try #require(try RelationVocabulary(table)["phones"])
    #expect(phones.isSymmetric)
    #expect(phones.inverse == "phones")
  }

  @Test func findsFramesByLemmaMostSpecificFirst() throws {
    let vocabulary = try RelationVocabulary(table)
    #expect(
      vocabulary.frames(.verb, "call").map(\.description) == [
        "v:call_up", "v:call +on", "v:call @person",
      ])
    #expect(vocabulary.frames(.eventNoun, "call").isEmpty)
    #expect(vocabulary.frames(.verb, "unheard").isEmpty)
  }

  @Test(arguments: [
    ("\tv:accuse", 1, "frames stand before the first relation"),
    ("# x\na\tb", 2, "2 cells but 8 columns"),
    ("a\tfriendship\t-\t-\t-\t-\t-\tx", 1, "unknown family “friendship”"),
    (
      "a\tplace\t-\t-\t-\t5\t-\tx", 1, "“5” in the column “quad class” is no number from 1 to 4"
    ),
    ("a\tplace\t-\t-\t-\t-\tlow\tx", 1, "“low” in the column “goldstein” is no number"),
    (
      "a\tplace\t-\t-\t-\t-\t-\tx\na\tplace\t-\t-\t-\t-\t-\tx", 2,
      "the relation “a” stands already in line 1"
    ),
    ("a\tplace\t-\t-\t-\t-\t-\tx\n\tv:b; v:b", 2, "the frame “v:b” stands already in line 2"),
    ("a\tplace\t-\t-\t-\t-\t-\tx\n\tv:b on", 2, "the frame \"v:b on\" has the unknown item \"on\""),
  ])
  func namesTheLineThatIsWrong(table: String, line: Int, problem: String) throws {
    let error = try #require(throws: TableError.self) {
      try RelationVocabulary(TableFile(name: "relations.tsv", text: table))
    }
    #expect(error.line == line)
    #expect(error.problem.contains(problem), "\(error)")
    #expect(error.description.hasPrefix("relations.tsv, line \(line): "))
  }
}
