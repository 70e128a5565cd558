import GraphModel
import Testing

@testable import Extraction

@Suite struct PredicateTableTests {
  @Test func readsARow() throws {
    let table = try PredicateTable(
      table: "# x\nv:stop +short_of\ting,noun\tnegate\tfuture\tsubject\tobject\ttentative\n")
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
    ("v:say\tthat", 1, "2 columns instead of 7"),
    ("#\nsay\tthat\tkeep\tkeep\t-\t-\t-", 2, "does not begin with"),
    ("v:say\tclause\tkeep\tkeep\t-\t-\t-", 1, "\"clause\" is unknown in the column \"complement\""),
    ("v:say\tthat\tturn\tkeep\t-\t-\t-", 1, "\"turn\" is unknown in the column \"polarity\""),
    ("v:say\tthat\tkeep\tpast\t-\t-\t-", 1, "\"past\" is unknown in the column \"modality\""),
    ("v:say\tthat\tkeep\tkeep\tall\t-\t-", 1, "\"all\" is unknown in the column \"speaker\""),
    (
      "v:say\tthat\tkeep\tkeep\t-\t-\t-\nv:say\tinf,that\tkeep\tkeep\t-\t-\t-", 2,
      "\"v:say\" with \"that\" stands already in line 1"
    ),
  ])
  func namesTheLineThatIsWrong(table: String, line: Int, problem: String) throws {
    let error = try #require(throws: TableError.self) { try PredicateTable(table: table) }
    #expect(error.line == line)
    #expect(error.problem.contains(problem), "\(error)")
  }
}
