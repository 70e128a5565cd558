import Foundation
import Resources
import TestSupport
import Testing

@Suite struct TextTableTests {
  private enum Colour: String, CaseIterable {
    case red, green
  }

  private static func file(_ text: String) -> TableFile { TableFile(name: "x.tsv", text: text) }

  @Test func commentsAndBlankLinesCountButSayNothing() {
    let rows = TextTable(Self.file("# c\na\tb\n\n \t \n  # d\nc\n")).rows
    #expect(rows.map(\.line) == [2, 6])
    #expect(rows.map(\.cells) == [["a", "b"], ["c"]])
  }

  @Test func whiteSpaceAroundCellsDoesNotCount() {
    #expect(TextTable(Self.file(" a b \t\u{A0}c\t\n")).rows.map(\.cells) == [["a b", "c", ""]])
  }

  @Test func filesOfSpreadsheetsAreRead() throws {
    let table = try TextTable(
      Self.file("\u{FEFF}name\tkind\r\nA\tred\r\n\r\nB\tgreen\r\n"), required: ["name", "kind"])
    #expect(table.rows.map { $0["kind"] } == ["red", "green"])
    #expect(table.rows.map(\.line) == [2, 4])
  }

  @Test func cellsAreFoundByTheirColumn() throws {
    let file = Self.file("names\tkind\tsize\n a | b||c \tred\nd\t\t7\n")
    let rows = try TextTable(file, required: ["names"], optional: ["size", "kind", "note"]).rows
    #expect(rows.map { $0.list(in: "names") } == [["a", "b", "c"], ["d"]])
    #expect(try rows.map { try $0.value(Colour.self, in: "kind", unless: "") } == [.red, nil])
    #expect(try rows.map { try $0.number(in: "size", within: 1...9) } == [nil, 7])
    #expect(rows[0].text(in: "note") == nil && rows[0]["note"].isEmpty)
  }

  @Test(arguments: [
    ("name\tcolour\nA\tblue", 2, "unknown colour “blue”; there are: red, green, none"),
    ("name\tcolour\tsize\nA\tred\t12", 2, "“12” in the column “size” is no number from 1 to 9"),
    ("name\tname\nA\tB", 1, "a column is named twice"),
    ("name\ttaste\n", 1, "unknown column “taste”"),
    ("colour\nred", 1, "the column “name” is missing"),
    ("name\tcolour\n\tred", 2, "the column “name” is empty"),
    ("# x\n\nname\nA\tred", 4, "2 cells but 1 columns (name)"),
    ("name\nA\nB\nA", 4, "“A” stands already in line 2"),
  ])
  func mistakesNameFileAndLine(text: String, line: Int, problem: String) {
    let error = #expect(throws: TableError.self) {
      let table = try TextTable(
        Self.file(text), required: ["name"], optional: ["colour", "size"])
      var names = TableKeys<String>()
      for row in table.rows {
        try names.insert(row["name"], of: row, "“\(row["name"])”")
        if row.text(in: "colour") != nil {
          _ = try row.value(Colour.self, in: "colour", unless: "none")
        }
        _ = try row.number(in: "size", within: 1...9)
      }
    }
    #expect(error?.line == line)
    #expect(error?.description.hasPrefix("x.tsv, line \(line): \(problem)") == true, "\(error!)")
  }

  @Test(arguments: [("a\tb\tc", "3 cells but 2 columns"), ("a", "1 cells"), ("a\t", "is empty")])
  func tablesWithFixedColumnsAreFilled(text: String, problem: String) {
    let error = #expect(throws: TableError.self) {
      try TextTable(Self.file(text), columns: ["one", "two"])
    }
    #expect(error?.problem.contains(problem) == true)
  }

  @Test func fileThatIsNoTextIsOneSentence() throws {
    let folder = try TemporaryFolder()
    let url = folder.url.appending(path: "x.tsv")
    try Data([0xFF, 0xFE, 0x00]).write(to: url)
    let error = #expect(throws: UnreadableFileError.self) { try TableFile(contentsOf: url) }
    #expect(error?.description.contains("x.tsv: check that") == true)
  }
}
