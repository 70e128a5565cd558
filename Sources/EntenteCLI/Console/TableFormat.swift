import ArgumentParser

/// The forms that tables of results are written in.
enum TableFormat: String, CaseIterable, ExpressibleByArgument {
  /// Aligned columns, for people.
  case table
  /// An array of objects.
  case json
  /// Comma-separated values with a header.
  case csv
}
