import GraphModel
import Resources
import Testing

@testable import Extraction

@Suite struct ModifierTableTests {
  private static func table(_ text: String) throws -> ModifierTable {
    try ModifierTable(TableFile(name: "modifiers.tsv", text: text))
  }

  @Test func readsARow() throws {
    let table = try Self.table("# x\nno_longer\tnegator\tnegate\tpossible\tfuture\n")
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
    ("not\tnegator", 1, "2 cells but 5 columns"),
    ("#\nnot\tword\tnegate\tkeep\t-", 2, "unknown class “word”"),
    ("not\tnegator\tturn\tkeep\t-", 1, "unknown polarity “turn”"),
    ("not\tnegator\tnegate\tpast\t-", 1, "unknown modality “past”"),
    ("not\tnegator\tnegate\tkeep\tkeep", 1, "unknown reported “keep”"),
    (
      "not\tnegator\tnegate\tkeep\t-\nnot\tnegator\tkeep\tkeep\t-", 2,
      "“not” as negator stands already in line 1"
    ),
  ])
  func namesTheLineThatIsWrong(table: String, line: Int, problem: String) throws {
    let error = try #require(throws: TableError.self) { try Self.table(table) }
    #expect(error.line == line)
    #expect(error.problem.contains(problem), "\(error)")
  }
}
