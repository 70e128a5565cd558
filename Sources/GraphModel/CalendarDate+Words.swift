extension CalendarDate {
  /// The month that a word names.
  ///
  /// - Parameter word: A month in lower case, in full or abbreviated: "january", "sept", "jan.".
  /// - Returns: 1 to 12, or nothing for other words.
  package static func month(named word: some StringProtocol) -> Int? {
    months[String(word.last == "." ? word.dropLast() : word[...])]
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var found = ["sept": 9]
    for (index, name) in names.enumerated() {
      found[name] = index + 1
      found[String(name.prefix(3))] = index + 1
    }
    return found
  }()

  /// The day of a month that a word names.
  ///
  /// - Parameter word: A number in digits, perhaps with the ending of an ordinal: "25", "25th".
  /// - Returns: 1 to 31, or nothing for other words.
  package static func day(named word: some StringProtocol) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard digits.count <= 2,
      ["", "st", "nd", "rd", "th"].contains(String(word.dropFirst(digits.count)))
    else { return nil }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }
}
