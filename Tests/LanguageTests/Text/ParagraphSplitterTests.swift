import Testing

@testable import Language

@Suite struct ParagraphSplitterTests {
  @Test(arguments: [
    ("One.\n\nTwo.", ["One.", "Two."]),
    ("One.\nTwo.\nThree.", ["One.", "Two.", "Three."]),
    ("Heading\nThe text begins.", ["Heading", "The text begins."]),
    ("One.\r\n\r\nTwo.\r\nThree.\r\n", ["One.", "Two.", "Three."]),
    (
      "A line that is wrapped and\ngoes on in lower case.",
      ["A line that is wrapped and\ngoes on in lower case."]
    ),
    (
      "The minister of trade said the talks\nwould go on in Vienna next week, and\nthat a deal was near.\nBerlin denied it.",
      [
        "The minister of trade said the talks\nwould go on in Vienna next week, and\nthat a deal was near.",
        "Berlin denied it.",
      ]
    ),
    ("\n \n\t\nOne.\n\u{20}\n\n", ["One."]), ("", []), ("\n", []),
  ])
  func findsParagraphs(_ text: String, _ expected: [String]) {
    let bytes = Array(text.utf8)
    let found = ParagraphSplitter.paragraphs(bytes).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
    #expect(found == expected)
  }
}
