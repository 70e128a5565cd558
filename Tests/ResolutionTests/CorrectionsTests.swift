import Foundation
import GraphModel
import Resources
import TestSupport
import Testing

@testable import Resolution

@Suite struct CorrectionsTests {
  @Test func everyCorrectionIsReadAndWrittenTheSame() throws {
    let lines = [
      #"merge "Alexei Zaytsev" "A. Zaytsev" "Zaytsev""#,
      #"split "Georgia" in "3f2a" as "Georgia (state)""#,
      #"split "Georgia" in "3f2a""#,
      #"rename "Kyiv" to "the \"old\" town""#,
      #"retype "Wagner" as organization"#,
      #"reject-relation "Russia" "accuses" "Poland""#,
      #"reject-relation "Russia" "*" "Poland""#,
      #"add-alias "United States" "the States""#,
    ]
    for line in lines {
      #expect(try Correction(parsing: line, line: 1, file: "c").description == line)
    }
  }

  @Test func commentsAndEmptyLinesSayNothing() throws {
    let corrections = try Corrections(
      parsing: "# mine\n\n  merge A \"B C\"   # why\n", file: "c.txt")
    #expect(corrections.list == [Correction(.merge(["A", "B C"]), line: 3)])
  }

  @Test(arguments: [
    ("merge \"A\"", "write it as: merge"), ("frobnicate A B", "unknown correction"),
    ("rename \"A to B", "not closed"), ("retype A as god", "KIND"),
    ("merge A a", "twice"), ("add-alias A --", "no letters"),
  ])
  func mistakesAreReportedWithTheirLine(line: String, problem: String) {
    let error = #expect(throws: TableError.self) {
      try Corrections(parsing: "# one\n" + line, file: "c.txt")
    }
    #expect(error?.line == 2)
    #expect(error?.problem.contains(problem) == true)
  }

  @Test func lastCorrectionIsTakenBackAndCommentsStay() throws {
    var corrections = try Corrections(parsing: "# keep\nrename A to B", file: "c")
    corrections.append(Correction(.merge(["A", "C"])))
    #expect(corrections.text == "# keep\nrename A to B\nmerge \"A\" \"C\"\n")
    #expect(corrections.undo()?.action == .merge(["A", "C"]))
    #expect(corrections.undo()?.line == 2)
    #expect(corrections.undo() == nil)
    #expect(corrections.text.hasPrefix("# keep"))
    #expect(try Corrections(parsing: corrections.text, file: "c").list.isEmpty)
  }

  @Test func linesOfOtherSystemsAreCountedAlike() throws {
    var corrections = try Corrections(
      parsing: "# keep\r\n\r\nrename A to B\r\nretype A as person\r\n", file: "c")
    #expect(corrections.list.map(\.line) == [3, 4])
    #expect(corrections.undo()?.line == 4)
    corrections.append(Correction(.merge(["A", "C"])))
    #expect(corrections.list.map(\.line) == [3, 4])
    #expect(try Corrections(parsing: corrections.text, file: "c") == corrections)
  }

  @Test func fileIsWrittenAndReadAgain() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "c.txt")
    #expect(try Corrections(contentsOf: file).list.isEmpty)
    var corrections = Corrections()
    corrections.append(Correction(.addAlias("A", alias: "B \"x\"")))
    try corrections.write(to: file)
    #expect(try Corrections(contentsOf: file) == corrections)
  }

  @Test func contradictionsAreReportedByLine() throws {
    let corrections = try Corrections(
      parsing: "rename A to B\nretype A as person\nrename a to C\nretype A as place\n", file: "c")
    #expect(corrections.conflicts().map(\.line) == [3, 4])
    #expect(corrections.conflicts()[0].description.hasPrefix("line 3 contradicts line 1"))
  }
}
