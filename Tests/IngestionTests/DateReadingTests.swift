import GraphModel
import Testing

@testable import Ingestion

@Suite struct DateReadingTests {
  @Test(arguments: [
    ("2021-09-30", "2021-09-30"), ("2021-09-30T14:05:00+02:00", "2021-09-30"),
    ("2021-09-30 14:05", "2021-09-30"), ("20210930", "2021-09-30"),
    ("30 September 2021", "2021-09-30"), ("Sept. 30, 2021", "2021-09-30"),
    ("Thursday, September 30th, 2021, 10:30 a.m. EDT", "2021-09-30"),
    ("30/09/2021", "2021-09-30"), ("09/30/2021", "2021-09-30"), ("30.09.2021", "2021-09-30"),
    ("September 2021", "2021-09"), ("1 May 2020 at 9 pm", "2020-05-01"),
  ])
  func readsDates(text: String, expected: String) {
    #expect(DateReading.date(text)?.description == expected)
  }

  @Test(arguments: [
    "", "Thursday", "2021", "03/10/2021", "September 31, 2021", "30 September", "May",
    "On 30 September 2021 the ministers met", "30 September 2021 in Moscow", "1,200 soldiers",
    "2021-13-01",
  ])
  func takesNothingElseForADate(text: String) {
    #expect(DateReading.date(text) == nil)
  }
}
