/// The words of the calendar.
extension DateReader {
  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var found: [String: Int] = ["sept": 9, "sept.": 9]
    for (index, name) in names.enumerated() {
      found[name] = index + 1
      found[String(name.prefix(3))] = index + 1
      found[name.prefix(3) + "."] = index + 1
    }
    return found
  }()

  private static let weekdays: [String: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
  ]

  private static let numbers: [String: Int] = [
    "one": 1, "a": 1, "an": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
  ]

  static func month(_ word: String) -> Int? { months[word] }

  static func weekday(_ word: String) -> Int? { weekdays[word] }

  static func number(_ word: String) -> Int? { numbers[word] ?? Int(word) }

  /// A year written in four digits.
  static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1500...2200).contains(year) else {
      return nil
    }
    return year
  }

  /// The day of a month: "25", "25th".
  static func dayOfMonth(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let day = Int(digits), (1...31).contains(day) else { return nil }
    let rest = word.dropFirst(digits.count)
    return ["", "st", "nd", "rd", "th"].contains(rest) ? day : nil
  }
}
