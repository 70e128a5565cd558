import GraphModel
import Resources
import Testing

@testable import Extraction

@Suite struct PredicateTableTests {
  private static func table(_ text: String) throws -> PredicateTable {
    try PredicateTable(TableFile(name: "predicates.tsv", text: text))
  }

  @Test func readsARow() throws {
    let table = try Self.table(
      "# x\nv:stop +short_of\ting,noun\tnegate\tfuture\tsubject\tobject\ttentative\n")
    let effect = try #require(table.effects.first)
    #expect(effect.frame.description == "v:stop +short_of")
    #expect(effect.complements == [.gerund, .event])
    #expect(effect.negates)
    #expect(effect.modality == .future)
    #expect(effect.speaker == .subject)
    #expect(effect.controller == .object)
    #expect(effect.commitment == .tentative)
  }

  @Test func findsTheMostSpecificRowFirst() throws {
    let table = try PredicateTable.shipped()
    #expect(
      table.effects(.verb, "stop", .gerund).first?.frame.description == "v:stop +short_of")
    #expect(table.effects(.verb, "refuse", .infinitive).map(\.negates) == [true])
    #expect(table.effects(.verb, "refuse", .gerund).isEmpty)
    #expect(table.effects(.verb, "photosynthesize", .finite).isEmpty)
  }

  @Test(arguments: [
    ("v:say\tthat", 1, "2 cells but 7 columns"),
    ("#\nsay\tthat\tkeep\tkeep\t-\t-\t-", 2, "does not begin with"),
    ("v:say\tclause\tkeep\tkeep\t-\t-\t-", 1, "unknown complement “clause”"),
    ("v:say\tthat\tturn\tkeep\t-\t-\t-", 1, "unknown polarity “turn”"),
    ("v:say\tthat\tkeep\tpast\t-\t-\t-", 1, "unknown modality “past”"),
    ("v:say\tthat\tkeep\tkeep\tall\t-\t-", 1, "unknown speaker “all”"),
    (
      "v:say\tthat\tkeep\tkeep\t-\t-\t-\nv:say\tinf,that\tkeep\tkeep\t-\t-\t-", 2,
      "“v:say” with “that” stands already in line 1"
    ),
  ])
  func namesTheLineThatIsWrong(table: String, line: Int, problem: String) throws {
    let error = try #require(throws: TableError.self) { try Self.table(table) }
    #expect(error.line == line)
    #expect(error.problem.contains(problem), "\(error)")
  }
}
