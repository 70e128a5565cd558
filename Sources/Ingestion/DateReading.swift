internal import GraphModel

/// Reads dates as people and web pages write them.
enum DateReading {
  /// The date that a text is, and nothing else.
  ///
  /// Understands `2021-09-30` with or without a time behind it, `20210930`, `30 September 2021`,
  /// `Sept. 30, 2021`, `Thursday, September 30th, 2021`, `September 2021`, each with or without a
  /// time of day behind it. `03/10/2021` is ambiguous, and so no date, unless a number exceeds 12.
  ///
  /// - Parameter text: The text.
  /// - Returns: The date, or nothing when the text is no date or more than a date.
  static func date(_ text: String) -> CalendarDate? {
    let words = words(of: text)
    guard let first = words.first else { return nil }
    if let date = numeric(first) {
      return words.dropFirst().allSatisfy(isTimeWord) ? date : nil
    }
    return spelled(words)
  }

  /// Whether all words may stand before a date in a line that gives the day of publication.
  ///
  /// - Parameter words: Words in lower case.
  /// - Returns: Whether these are words such as "published on".
  static func isIntroduction(_ words: some Collection<String>) -> Bool {
    words.allSatisfy { introductions.contains($0) || weekdays.contains($0) }
  }

  /// The words of a line, in lower case, without punctuation at their ends.
  ///
  /// - Parameter text: The line.
  /// - Returns: Its words.
  static func words(of text: String) -> [String] {
    text.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "|" })
      .compactMap {
        let word = $0.trimmingPrefix(while: { "([–—-•·".contains($0) })
        let end = word.lastIndex { !".)];:–—-".contains($0) }
        return end.map { String(word[...$0]) }
      }
  }

  private static func spelled(_ words: [String]) -> CalendarDate? {
    var words = words[...]
    while let word = words.first, weekdays.contains(word) { words = words.dropFirst() }
    var day: Int?
    var month: Int?
    var year: Int?
    while let word = words.first {
      if month == nil, let number = CalendarDate.month(named: word) {
        month = number
      } else if day == nil, year == nil, let number = CalendarDate.day(named: word) {
        day = number
      } else if year == nil, month != nil, word.utf8.count == 4, let number = Int(word),
        (1800...2199).contains(number)
      {
        year = number
      } else {
        break
      }
      words = words.dropFirst()
    }
    guard let year, let month, words.allSatisfy(isTimeWord) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func numeric(_ word: String) -> CalendarDate? {
    let digits = word.utf8.prefix { $0 != UInt8(ascii: "t") }
    let text = String(digits) ?? ""
    if let date = CalendarDate(text), date.day != nil { return date }
    if text.utf8.count == 8, Int(text) != nil {
      let month = text.dropFirst(4)
      return CalendarDate("\(text.prefix(4))-\(month.prefix(2))-\(month.dropFirst(2))")
    }
    let separators: [Character] = ["/", "."]
    for separator in separators {
      let parts = text.split(separator: separator).compactMap { Int($0) }
      guard parts.count == 3 else { continue }
      if parts[0] > 31 { return CalendarDate(year: parts[0], month: parts[1], day: parts[2]) }
      guard parts[2] > 31 else { continue }
      if parts[0] > 12 || separator == "." {
        return CalendarDate(year: parts[2], month: parts[1], day: parts[0])
      }
      if parts[1] > 12 || parts[0] == parts[1] {
        return CalendarDate(year: parts[2], month: parts[0], day: parts[1])
      }
    }
    return nil
  }

  /// Whether a word belongs to a time of day: "10:30", "at", "p.m", "gmt", "+02:00".
  private static func isTimeWord(_ word: String) -> Bool {
    if timeWords.contains(word) { return true }
    var rest = word[...]
    for suffix in ["am", "pm", "a.m", "p.m", "z", "h"] where rest.hasSuffix(suffix) {
      rest = rest.dropLast(suffix.count)
      break
    }
    return rest.contains { $0.isNumber } && rest.allSatisfy { $0.isNumber || ":.+-".contains($0) }
      && (rest.contains(":") || rest.contains(".") || rest.utf8.count <= 2 || rest != word[...])
  }

  private static let timeWords: Set<String> = [
    "at", "am", "pm", "a.m", "p.m", "gmt", "utc", "est", "edt", "et", "pst", "pdt", "pt", "bst",
    "cet", "cest", "msk", "h", "local", "time",
  ]
  private static let introductions: Set<String> = [
    "published", "posted", "updated", "date", "on", "first", "last", "modified", "created",
    "issued",
  ]
  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]
}
