/// The words of the calendar.
extension DateReader {
  private static let weekdays: [String: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
  ]

  private static let numbers: [String: Int] = [
    "one": 1, "a": 1, "an": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  static func weekday(_ word: String) -> Int? { weekdays[word] }

  static func number(_ word: String) -> Int? { numbers[word] ?? Int(word) }

  /// A year written in four digits.
  static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1500...2200).contains(year) else {
      return nil
    }
    return year
  }
}
