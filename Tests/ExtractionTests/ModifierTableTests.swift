import GraphModel
import Testing

@testable import Extraction

@Suite struct ModifierTableTests {
  @Test func readsARow() throws {
    let table = try ModifierTable(table: "# x\nno_longer\tnegator\tnegate\tpossible\tfuture\n")
    let modifier = try #require(table.modifiers.first)
    #expect(modifier.words == ["no", "longer"])
    #expect(modifier.kind == .negator)
    #expect(modifier.negates)
    #expect(modifier.modality == .possible)
    #expect(modifier.reportedModality == .future)
  }

  @Test func findsTheLongestFirst() throws {
    let table = try ModifierTable.shipped()
    #expect(table.modifiers(.negator, "no").first?.words.count ?? 0 > 1)
    #expect(table.modifiers(.negator, "no").last?.words == ["no"])
    #expect(table.modifiers(.exception, "no").allSatisfy { !$0.negates })
    #expect(table.modifiers(.modal, "photosynthesize").isEmpty)
  }

  @Test func reportedWouldIsTheFutureOfThePast() throws {
    let would = try #require(try ModifierTable.shipped().modifiers(.modal, "would").last)
    #expect(would.modality == .conditional)
    #expect(would.reportedModality == .future)
  }

  @Test(arguments: [
    ("not\tnegator", 1, "2 columns instead of 5"),
    ("#\nnot\tword\tnegate\tkeep\t-", 2, "\"word\" is unknown in the column \"class\""),
    ("not\tnegator\tturn\tkeep\t-", 1, "\"turn\" is unknown in the column \"polarity\""),
    ("not\tnegator\tnegate\tpast\t-", 1, "\"past\" is unknown in the column \"modality\""),
    ("not\tnegator\tnegate\tkeep\tkeep", 1, "\"keep\" is unknown in the column \"reported\""),
    (
      "not\tnegator\tnegate\tkeep\t-\nnot\tnegator\tkeep\tkeep\t-", 2,
      "\"not\" as negator stands already in line 1"
    ),
  ])
  func namesTheLineThatIsWrong(table: String, line: Int, problem: String) throws {
    let error = try #require(throws: TableError.self) { try ModifierTable(table: table) }
    #expect(error.line == line)
    #expect(error.problem.contains(problem), "\(error)")
  }
}
