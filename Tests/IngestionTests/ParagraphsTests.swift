import Testing

@testable import Ingestion

@Suite struct ParagraphsTests {
  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}"])
  func takesEveryKindOfLineEnd(end: String) {
    let text = ["One. ", "", "", " Two\tand  a half.", "  ", "Three."].joined(separator: end)
    #expect(Paragraphs.paragraphs(of: text) == ["One.", "Two and a half.", "Three."])
  }

  @Test func joinsLinesBrokenToAWidth() {
    let text = """
      The ministry said on Monday that it had called in the ambassador
      of the neighbouring state to protest against a series of flights
      over the border.

      The embassy declined to comment.
      """
    #expect(
      Paragraphs.paragraphs(of: text) == [
        "The ministry said on Monday that it had called in the ambassador of the neighbouring state "
          + "to protest against a series of flights over the border.",
        "The embassy declined to comment.",
      ])
  }

  @Test func keepsLinesThatAreParagraphs() {
    let text = """
      The ministry called in the ambassador.
      It protested against flights over the border, which it said had become more frequent in the last weeks of May.
      Nobody was hurt.
      """
    #expect(Paragraphs.paragraphs(of: text).count == 3)
    #expect(Paragraphs.paragraphs(of: "Profile: The minister\nTimeline of talks").count == 2)
  }

  @Test func dropsInvisibleCharacters() {
    #expect(
      Paragraphs.paragraphs(of: "\u{FEFF}con\u{AD}flict\u{200B} in\u{A0}Chad\u{7}") == [
        "conflict in Chad"
      ])
  }
}
