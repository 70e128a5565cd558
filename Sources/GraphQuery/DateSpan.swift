public import GraphModel

/// The days that a date may mean: a month is all of its days.
struct DateSpan: Hashable {
  /// The first day, as the number 20210930.
  var first: Int

  /// The last day, as the number 20210930.
  var last: Int

  /// The days of a date.
  init(_ date: CalendarDate) {
    let firstMonth = date.month ?? 1
    let lastMonth = date.month ?? 12
    first = date.year * 10_000 + firstMonth * 100 + (date.day ?? 1)
    last =
      date.year * 10_000 + lastMonth * 100
      + (date.day ?? CalendarDate.days(in: lastMonth, of: date.year))
  }
}

extension Evidence {
  /// When it happened, or else when it was published.
  public var bestDate: CalendarDate? { statement.date ?? published }
}
