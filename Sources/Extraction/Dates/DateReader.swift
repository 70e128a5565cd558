import GraphModel
import Language

/// Reads when something happened, as precisely as the text says, and no more.
struct DateReader {
  let tree: SentenceTree
  let published: CalendarDate?

  /// The date of a predicate, from the temporal phrases that depend on it.
  ///
  /// - Parameters:
  ///   - position: The predicate's position.
  ///   - isFuture: Whether the event is still to come, seen from the publication.
  /// - Returns: A day, a month or a year; nothing when the text gives none.
  func date(of position: Int, isFuture: Bool) -> CalendarDate? {
    var best: CalendarDate?
    for child in tree.children(position, .obl, .oblUnmarked, .advmod, .nmod, .nmodUnmarked)
    where Self.isPoint(tree.preposition(child)) {
      guard let found = date(in: tree.phrase(child), isFuture: isFuture) else { continue }
      if best.map({ precision($0) < precision(found) }) ?? true { best = found }
    }
    return best
  }

  private func precision(_ date: CalendarDate) -> Int {
    date.day != nil ? 2 : date.month != nil ? 1 : 0
  }

  /// Whether a preposition says that something happened then, not before, after or until then.
  private static func isPoint(_ preposition: String?) -> Bool {
    guard let preposition else { return true }
    return ["on", "in", "at", "of", "during", "late_in", "early_in"].contains(preposition)
  }

  /// The date that some words give.
  func date(in positions: [Int], isFuture: Bool) -> CalendarDate? {
    let words = positions.map { tree.forms[$0] }
    if let month = words.firstIndex(where: { CalendarDate.month(named: $0) != nil }) {
      return monthDate(words, at: month, isFuture: isFuture)
    }
    if let weekday = words.lazy.compactMap(Self.weekday).first {
      return day(weekday, words: words, isFuture: isFuture)
    }
    if words.count <= 3, let year = words.lazy.compactMap(Self.year).first {
      return CalendarDate(year: year)
    }
    return relative(words)
  }

  // MARK: - Months and days

  private func monthDate(_ words: [String], at position: Int, isFuture: Bool) -> CalendarDate? {
    guard let month = CalendarDate.month(named: words[position]) else { return nil }
    // "may" and "march" are verbs too; as a date they are names.
    let after = position + 1 < words.count ? CalendarDate.day(named: words[position + 1]) : nil
    let before = position > 0 ? CalendarDate.day(named: words[position - 1]) : nil
    let day = after ?? before
    if let year = words.lazy.compactMap(Self.year).first {
      return CalendarDate(year: year, month: month, day: day)
        ?? CalendarDate(year: year, month: month)
    }
    guard let published else { return nil }
    var year = published.year
    if words.contains("last"), let now = published.month {
      year -= month >= now ? 1 : 0
    } else if words.contains("next"), let now = published.month {
      year += month <= now ? 1 : 0
    } else if let now = published.month {
      let today = published.day ?? 31
      let isLater = month > now || (month == now && (day ?? 1) > today)
      let isEarlier = month < now || (month == now && (day ?? 31) < today)
      if isLater, !isFuture { year -= 1 }
      if isEarlier, isFuture { year += 1 }
    } else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
      ?? CalendarDate(year: year, month: month)
  }

  private func day(_ weekday: Int, words: [String], isFuture: Bool) -> CalendarDate? {
    guard let published, let today = DayNumber(published) else { return nil }
    var back = (today.weekday - weekday + 7) % 7
    if words.contains("last"), back == 0 { back = 7 }
    if isFuture || words.contains("next") {
      let ahead = (weekday - today.weekday + 7) % 7
      return DayNumber(value: today.value + (ahead == 0 ? 7 : ahead)).date
    }
    return DayNumber(value: today.value - back).date
  }

  // MARK: - Seen from the day of publication

  private func relative(_ words: [String]) -> CalendarDate? {
    guard let published else { return nil }
    let today = DayNumber(published)
    for word in words {
      switch word {
      case "today", "tonight": return today == nil ? nil : published
      case "yesterday": return today.flatMap { DayNumber(value: $0.value - 1).date }
      case "tomorrow": return today.flatMap { DayNumber(value: $0.value + 1).date }
      default: break
      }
    }
    if let unit = words.last, ["year", "month"].contains(unit), words.count <= 4 {
      if words.contains("last") { return shifted(published, by: -1, unit: unit) }
      if words.contains("next") { return shifted(published, by: 1, unit: unit) }
      if words.contains("this") { return shifted(published, by: 0, unit: unit) }
    }
    guard words.last == "ago", words.count >= 3, let count = Self.number(words[words.count - 3])
    else { return nil }
    switch words[words.count - 2] {
    case "day", "days": return today.flatMap { DayNumber(value: $0.value - count).date }
    case "month", "months": return shifted(published, by: -count, unit: "month")
    case "year", "years": return shifted(published, by: -count, unit: "year")
    default: return nil
    }
  }

  private func shifted(_ date: CalendarDate, by count: Int, unit: String) -> CalendarDate? {
    if unit == "year" { return CalendarDate(year: date.year + count) }
    guard let month = date.month else { return nil }
    let months = date.year * 12 + month - 1 + count
    return CalendarDate(year: months / 12, month: months % 12 + 1)
  }
}
