import GraphModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2021-09-30", "2021-09", "2021", "2024-02-29", "0999-01-01"])
  func readsWhatItWrites(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(arguments: ["", "21-09-30", "2021-9-30", "2021-13", "2021-02-29", "2021-09-31", "x", "-1"])
  func rejectsWhatIsNoDate(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func ordersByTime() throws {
    let texts = ["2020-12-31", "2021", "2021-01", "2021-01-01", "2021-01-02", "2021-02"]
    let dates = texts.compactMap { CalendarDate($0) }
    #expect(dates == dates.reversed().sorted())
  }
}

@Suite struct CalendarWordTests {
  @Test(
    arguments: [
      ("january", 1), ("sept", 9), ("sep", 9), ("sept.", 9), ("may", 5), ("dec.", 12),
      ("monday", nil), ("", nil),
    ] as [(String, Int?)])
  func monthsHaveNames(word: String, month: Int?) {
    #expect(CalendarDate.month(named: word) == month)
  }

  @Test(
    arguments: [
      ("1", 1), ("25th", 25), ("3rd", 3), ("32", nil), ("0", nil), ("2021", nil), ("5pm", nil),
      ("th", nil),
    ] as [(String, Int?)])
  func daysAreNumbers(word: String, day: Int?) {
    #expect(CalendarDate.day(named: word) == day)
  }
}
