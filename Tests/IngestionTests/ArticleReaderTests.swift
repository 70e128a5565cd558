import Foundation
import GraphModel
import Testing

@testable import Ingestion

@Suite struct ArticleReaderTests {
  private func article(_ text: String, path: String = "story.txt") throws -> Article {
    try ArticleReader().article(from: Array(text.utf8), path: path)
  }

  @Test func readsHeaderLines() throws {
    let article = try article(
      """
      Title: Norland accuses Sudmark of spying
      Date: 3 May 2022
      Publisher: The Harbour Post
      URL: https://example.org/1

      Norland accused Sudmark on Tuesday of spying.

      Sudmark denied it.
      """)
    #expect(article.title == "Norland accuses Sudmark of spying")
    #expect(article.published == CalendarDate("2022-05-03"))
    #expect(article.publisher == "The Harbour Post")
    #expect(article.text == "Norland accused Sudmark on Tuesday of spying.\n\nSudmark denied it.")
    #expect(article.uri == "story.txt")
  }

  @Test func refusesAHeaderWithAnImpossibleDate() {
    #expect(throws: ArticleError(path: "story.txt", reason: .badDate("soon"))) {
      try article("Title: Talks\nDate: soon\n\nThey met.")
    }
  }

  @Test func takesNoOtherLinesForAHeader() throws {
    let text = "Source: this much is known.\nTitle: none.\nAnd more: text."
    #expect(try article(text).title == nil)
    #expect(try article("Rome: a city.\n\nThey met.").text.hasPrefix("Rome"))
  }

  @Test func takesHeadlineBylineAndDatelineOffTheText() throws {
    let article = try article(
      """
      Norland calls in ambassador over flights

      By Anna Berg, May 3, 2022

      HAVENBURG, May 3 (Coastal News) — Norland said on Tuesday that it had called in the envoy of Sudmark.

      The envoy did not comment.
      """)
    #expect(article.title == "Norland calls in ambassador over flights")
    #expect(article.published == CalendarDate("2022-05-03"))
    #expect(article.publisher == "Coastal News")
    #expect(article.text.hasPrefix("Norland said on Tuesday"))
  }

  @Test(arguments: [
    "The minister – a former judge – met the envoy.\n\nThey talked.",
    "Talks between Norland and Sudmark - the first in years - failed.\n\nNobody was surprised.",
    "On 3 May 2022 the ministers met.\n\nThey talked.",
  ])
  func leavesOrdinaryFirstParagraphsAlone(text: String) throws {
    let article = try article(text)
    #expect(article.text == text)
    #expect(article.published == nil)
    #expect(article.title == nil)
  }

  @Test func dropsAppealsAndOtherFurniture() throws {
    let story = (1...4).map {
      "Paragraph \($0): the ministry of Norland said that talks with Sudmark would go on in the spring."
    }
    let text =
      (story + [
        "Read more: Who is the envoy?", "A Message from The Harbour Post:", "Dear readers,",
        "We face hard times. The prosecutor of Norland has called us undesirable.",
        "Remind me later.",
      ]).joined(separator: "\n")
    #expect(try article(text).text == story.joined(separator: "\n\n"))
  }

  @Test func keepsAppealsOfThoseWhoAreQuoted() throws {
    let text = """
      The president spoke to voters in the capital.

      “I ask for your support and your contribution to this journalism award,” she said.
      """
    #expect(try article(text).text == text)
  }

  @Test func givesTheSameContentTheSameIdentifier() throws {
    let text = "They met.\n\nThey talked."
    let first = try article(text)
    #expect(try article("\r\nThey met.  \r\n\r\n\r\nThey talked.\r\n", path: "b").id == first.id)
    #expect(try article("They met.\n\nThey talked").id != first.id)
    #expect(try article("Date: 2020-01-01\n\n" + text).id != first.id)
    #expect(first.id.utf8.count == 32)
  }

  @Test func hashesAsFNV1a() {
    // From the reference: the 128-bit FNV-1a hash of "" is its offset basis. Four zero bytes follow.
    var expected: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for _ in 0..<4 { expected = expected &* 0x0000_0000_0100_0000_0000_0000_0000_013b }
    #expect(
      ArticleIdentifier.identifier(of: ArticleHeader(), text: "") == String(expected, radix: 16))
  }

  @Test(arguments: [
    ("", ArticleError.Reason.empty), ("  \n ", .empty), ("a\u{0}b", .binary),
    ("<html><body><p></p></body></html>", .pageWithoutArticle),
    (
      "<!DOCTYPE html><html><body><nav><p>Home and news and sport and more</p></nav></body></html>",
      .pageWithoutArticle
    ),
  ])
  func saysWhyThereIsNoArticle(text: String, reason: ArticleError.Reason) {
    #expect(throws: ArticleError(path: "story.txt", reason: reason)) { try article(text) }
  }

  @Test func refusesHugeFiles() throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: ArticleReader.sizeLimit + 1)
    #expect(throws: ArticleError(path: "x", reason: .tooLarge(limit: ArticleReader.sizeLimit))) {
      try ArticleReader().article(from: bytes, path: "x")
    }
  }
}
