import GraphModel

/// Days counted through, so that dates can be reckoned with.
///
/// Source of the formula: the proleptic Gregorian calendar counted in eras of 400 years, as in
/// E. G. Richards, *Mapping Time* (1998), chapter 25.
struct DayNumber: Sendable, Hashable {
  /// Days since 1 March of the year 0.
  var value: Int

  init(value: Int) { self.value = value }

  /// The number of a full date; nothing when the day is unknown.
  init?(_ date: CalendarDate) {
    guard let month = date.month, let day = date.day else { return nil }
    let year = month <= 2 ? date.year - 1 : date.year
    let monthFromMarch = (month + 9) % 12
    value =
      365 * year + year / 4 - year / 100 + year / 400 + (153 * monthFromMarch + 2) / 5 + day - 1
  }

  /// 0 for Monday to 6 for Sunday.
  var weekday: Int { ((value + 2) % 7 + 7) % 7 }

  /// The date that has this number.
  var date: CalendarDate? {
    let era = value / 146_097
    let dayOfEra = value - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    return CalendarDate(year: year, month: month, day: day)
  }
}
