import Testing

@testable import entente

@Suite struct TableTests {
  private var table: Table {
    var table = Table("name", "count", "sure", "text*", emptyNote: "There is nothing.")
    table.rows = [
      ["Norland", .number(12), .fraction(0.945), "“Yes, of course,” he said, and left."],
      ["Ö", .number(7), .nothing, .list(["a", "b"])],
    ]
    return table
  }

  @Test func alignsColumns() {
    #expect(
      table.text(width: nil) == """
        name     count  sure  text
        Norland     12  0.95  “Yes, of course,” he said, and left.
        Ö            7        a; b

        """)
  }

  @Test func cutsFlexibleColumnsToTheTerminal() {
    let lines = table.text(width: 50).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 50 })
    #expect(lines[1].hasSuffix("…"))
    #expect(lines[1].hasPrefix("Norland     12  0.95  “Yes"))
  }

  @Test func quotesCSV() {
    var table = table
    table.rows.append(["say \"no\"", .number(0), .fraction(-0.004), "two\nlines"])
    #expect(
      table.csv()
        == """
        name,count,sure,text
        Norland,12,0.95,"“Yes, of course,” he said, and left."
        Ö,7,,a; b
        "say ""no""\",0,0.00,"two
        lines"

        """.replacing("\n", with: "\r\n").replacing("two\r\n", with: "two\n"))
  }

  @Test func writesJSON() {
    #expect(
      table.json() == """
        [
          {"name": "Norland", "count": 12, "sure": 0.95, "text": "“Yes, of course,” he said, and left."},
          {"name": "Ö", "count": 7, "sure": null, "text": ["a", "b"]}
        ]

        """)
  }

  @Test func saysWhenThereIsNothing() {
    var empty = table
    empty.rows = []
    #expect(empty.text(width: 80) == "There is nothing.\n")
    #expect(empty.json() == "[]\n")
    #expect(empty.csv() == "name,count,sure,text\r\n")
  }
}
