import GraphModel
import Language
import Testing

@testable import Extraction

/// Event dates, seen from Thursday, 30 September 2021.
@Suite struct DateReaderTests {
  private static let published = CalendarDate(year: 2021, month: 9, day: 30)

  private func date(
    _ words: String, published: CalendarDate? = Self.published, isFuture: Bool = false
  ) -> String? {
    let lines = words.split(separator: " ").enumerated().map { index, word in
      "\(word) \(word) NOUN NN \(index == 0 ? 0 : 1) \(index == 0 ? "root" : "dep")"
    }
    let document = TreeBuilder.document([lines.joined(separator: "\n")])
    let tree = SentenceTree(document.sentences[0], at: 0, classes: WordClasses())
    let reader = DateReader(tree: tree, published: published)
    return reader.date(in: Array(tree.words.indices), isFuture: isFuture)?.description
  }

  @Test(arguments: [
    ("Thursday", "2021-09-30"), ("Monday", "2021-09-27"), ("last Thursday", "2021-09-23"),
    ("yesterday", "2021-09-29"), ("today", "2021-09-30"), ("Oct. 25", "2020-10-25"),
    ("August", "2021-08"), ("15 November 2019", "2019-11-15"), ("June 2014", "2014-06"),
    ("2010", "2010"), ("last year", "2020"), ("earlier this month", "2021-09"),
    ("last month", "2021-08"), ("two days ago", "2021-09-28"), ("three months ago", "2021-06"),
    ("four years ago", "2017"), ("Sept. 3rd", "2021-09-03"),
  ])
  func readsWhatTheTextSays(_ words: String, _ expected: String) {
    #expect(date(words) == expected)
  }

  @Test func theFutureLooksAhead() {
    #expect(date("Monday", isFuture: true) == "2021-10-04")
    #expect(date("October", isFuture: true) == "2021-10")
    #expect(date("January", isFuture: true) == "2022-01")
  }

  @Test(arguments: ["three weeks ago", "days after", "seven years", "the border", "some weeks"])
  func inventsNothing(_ words: String) {
    #expect(date(words) == nil)
  }

  @Test func withoutAPublicationDateOnlyFullDatesAreKnown() {
    #expect(date("Thursday", published: nil) == nil)
    #expect(date("August", published: nil) == nil)
    #expect(date("August 2020", published: nil) == "2020-08")
  }

  @Test func daysAreCountedThroughLeapYearsAndBack() throws {
    for text in ["2000-02-29", "1999-12-31", "2024-03-01", "1970-01-01", "2021-09-30"] {
      let date = try #require(CalendarDate(text))
      let number = try #require(DayNumber(date))
      #expect(number.date == date)
      #expect(DayNumber(value: number.value + 1).date.map { $0 > date } == true)
    }
    #expect(try DayNumber(#require(CalendarDate("2021-09-30")))?.weekday == 3)
  }
}
