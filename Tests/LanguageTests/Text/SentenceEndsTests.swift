import Testing

@testable import Language

@Suite struct SentenceEndsTests {
  private static func tokens(_ text: String) throws -> [Token] {
    WordTokenizer(table: try SpellingTable.shipped())
      .tokens(Array(text.utf8), in: 0..<text.utf8.count)
  }

  /// Decides with a verdict that says "end" after the given words only.
  private static func ends(_ text: String, after words: Set<String>) throws -> [String] {
    let tokens = try tokens(text)
    let ends = SentenceEnds.decide(tokens[...]) { words.contains(tokens[$0].text) }
    return zip(tokens, ends).filter(\.1).map(\.0.text)
  }

  @Test func endsAParagraphAtItsLastWord() throws {
    #expect(try Self.ends("No full stop here", after: []) == ["here"])
  }

  @Test func takesClosingMarksIntoTheSentence() throws {
    #expect(try Self.ends("“We won.” They left.", after: ["."]) == ["”", "."])
    #expect(try Self.ends("(He lied.) They left.", after: ["."]) == [")", "."])
    #expect(try Self.ends("It is so.[6] They left.", after: ["."]) == ["]", "."])
  }

  @Test func neverEndsBetweenAnAbbreviationAndLowerCase() throws {
    #expect(try Self.ends("The U.S. army left.", after: ["U.S.", "."]) == ["."])
    #expect(try Self.ends("He is in the U.S. They left.", after: ["U.S.", "."]) == ["U.S.", "."])
  }

  @Test func neverEndsBeforeACommaOrInsideAWord() throws {
    #expect(try Self.ends("“Why?”, he said.", after: ["?", "”", "."]) == ["."])
    #expect(try Self.ends("They don't know.", after: ["do", "."]) == ["."])
  }

  @Test func neverEndsAfterAnOpeningMark() throws {
    #expect(try Self.ends("\"They left.\" \"We stayed.\"", after: ["\"", "."]) == ["\"", "\""])
  }

  @Test func cutsEndlessSentences() throws {
    let text = [String](repeating: "word", count: 1000).joined(separator: " ")
    let tokens = try Self.tokens(text)
    let ends = SentenceEnds.decide(tokens[...]) { _ in false }
    #expect(ends.count { $0 } == 3)
  }

  @Test func plansWindowsThatEndWithSentences() throws {
    let text = (0..<30).map { "Sentence number \($0) goes here." }.joined(separator: " ")
    let tokens = try Self.tokens(text)
    let windows = WindowPlan.windows(
      tokens, paragraphs: [0..<tokens.count], sizes: tokens.map { _ in 1 }, limit: 50)
    #expect(windows.allSatisfy { $0.words.count <= 50 && $0.endsSentence })
    #expect(windows.dropLast().allSatisfy { tokens[$0.words.upperBound - 1].text == "." })
    #expect(windows.map(\.words.count).reduce(0, +) == tokens.count)
  }

  @Test func plansWindowsWhereNoSentenceEnds() throws {
    let text = [String](repeating: "one, two three four", count: 40).joined(separator: " ")
    let tokens = try Self.tokens(text)
    let windows = WindowPlan.windows(
      tokens, paragraphs: [0..<tokens.count], sizes: tokens.map { _ in 3 }, limit: 50)
    #expect(windows.allSatisfy { $0.words.count <= 16 })
    #expect(windows.dropLast().allSatisfy { !$0.endsSentence })
    #expect(windows.dropLast().allSatisfy { tokens[$0.words.upperBound - 1].text == "," })
  }
}
