import Resources
import Testing

@testable import Language

@Suite struct LemmaEndingsTests {
  private func endings() throws -> LemmaEndings {
    try LemmaEndings(TableFile(name: "endings.tsv", text: "NNS\ts\t-\nNNS\ties\ty\nJJS\test\t-\n"))
  }

  @Test func allowsWhatTheTableHas() throws {
    let endings = try endings()
    #expect(endings.allow("camp", of: "Camps", xpos: "NNS"))
    #expect(endings.allow("city", of: "cities", xpos: "NNS"))
    #expect(endings.allow("sheep", of: "sheep", xpos: "NNS"))
    #expect(!endings.allow("monary", of: "monarchs", xpos: "NNS"))
    #expect(!endings.allow("timeshee", of: "timesheet", xpos: "NNS"))
  }

  @Test func countsADoubledLetterOnce() throws {
    #expect(try endings().allow("hot", of: "hottest", xpos: "JJS"))
    #expect(try !endings().allow("ki", of: "kindest", xpos: "JJS"))
  }

  @Test func allowsEverythingToOtherTags() throws {
    #expect(try endings().allow("because", of: "b/c", xpos: "IN"))
  }

  @Test func refusesARowWithoutItsColumns() throws {
    #expect(throws: TableError.self) {
      try LemmaEndings(TableFile(name: "endings.tsv", text: "NNS\ts\n"))
    }
  }
}
