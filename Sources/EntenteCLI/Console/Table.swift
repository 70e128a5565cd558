import GraphExport

/// Rows of results, shown as a table, as JSON or as CSV.
struct Table: Sendable {
  /// A value of a row.
  enum Cell: Sendable, Hashable {
    case text(String)
    case number(Int)
    case fraction(Double)
    case list([String])
    case nothing
  }

  /// A column.
  struct Column: Sendable, Hashable {
    /// Its name: a header in a table, a key in JSON.
    var name: String
    /// Whether it gives way when the terminal is too narrow.
    var isFlexible = false
  }

  /// What is said in place of a table without rows.
  var emptyNote: String
  /// The columns.
  var columns: [Column]
  /// The rows; each has a cell for each column.
  var rows: [[Cell]] = []

  /// Creates a table without rows.
  ///
  /// - Parameters:
  ///   - columns: The columns' names; a name that ends in `*` may be cut to fit a terminal.
  ///   - emptyNote: What is said when there are no rows.
  init(_ columns: String..., emptyNote: String) {
    self.emptyNote = emptyNote
    self.columns = columns.map { name in
      name.hasSuffix("*")
        ? Column(name: String(name.dropLast()), isFlexible: true) : Column(name: name)
    }
  }

  /// Writes the table to the console.
  ///
  /// - Parameter format: The form to write it in.
  func show(as format: TableFormat) {
    let console = Console.current
    switch format {
    case .table: console.output(text(width: console.width))
    case .csv: console.output(csv())
    case .json: console.output(json())
    }
  }

  /// The table in aligned columns.
  ///
  /// - Parameter width: The width to fit it in; nothing for as wide as it is.
  /// - Returns: Lines with their ends.
  func text(width: Int?) -> String {
    guard !rows.isEmpty else { return emptyNote + "\n" }
    let lines = [columns.map(\.name)] + rows.map { $0.map(Self.plain) }
    var widths = columns.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    if let width {
      let gaps = 2 * (columns.count - 1)
      var excess = widths.reduce(gaps, +) - width
      for column in columns.indices where columns[column].isFlexible && excess > 0 {
        let cut = min(excess, max(0, widths[column] - 20))
        widths[column] -= cut
        excess -= cut
      }
    }
    return lines.map { line in
      var text = ""
      for (column, cell) in line.enumerated() {
        if column > 0 { text += "  " }
        let shown = Self.shortened(cell, to: widths[column])
        let padding = String(repeating: " ", count: widths[column] - shown.count)
        text += isNumeric(column) ? padding + shown : shown + padding
      }
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }.joined()
  }

  /// The table as comma-separated values (RFC 4180), with a header; lists are joined by "; ".
  ///
  /// - Returns: Lines with their ends.
  func csv() -> String {
    let lines = [columns.map(\.name)] + rows.map { $0.map(Self.plain) }
    var text = ""
    for line in lines { CSVText.append(line, to: &text) }
    return text
  }

  /// The table as a JSON array with an object for each row.
  ///
  /// - Returns: Indented JSON with a final line end.
  func json() -> String {
    guard !rows.isEmpty else { return "[]\n" }
    let objects = rows.map { row in
      "  " + JSONValue.object(zip(columns, row).map { ($0.name, Self.json($1)) }).text
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private func isNumeric(_ column: Int) -> Bool {
    rows.allSatisfy { row in
      switch row[column] {
      case .number, .fraction, .nothing: true
      case .text, .list: false
      }
    }
  }

  private static func plain(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): String(number)
    case .fraction(let number): fraction(number)
    case .list(let texts): texts.joined(separator: "; ")
    case .nothing: ""
    }
  }

  private static func json(_ cell: Cell) -> JSONValue {
    switch cell {
    case .text(let text): .string(text)
    case .number(let number): .integer(Int64(number))
    case .fraction(let number): .digits(fraction(number))
    case .list(let texts): .array(texts.map(JSONValue.string))
    case .nothing: .null
    }
  }

  /// A number with two decimals, rounded half away from zero.
  ///
  /// - Parameter number: The number.
  /// - Returns: Such as "0.94".
  static func fraction(_ number: Double) -> String {
    let hundredths = Int((abs(number) * 100).rounded())
    let decimals = String(hundredths % 100)
    let sign = number < 0 && hundredths > 0 ? "-" : ""
    return sign + "\(hundredths / 100)." + (decimals.count == 1 ? "0" : "") + decimals
  }

  private static func shortened(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
  }
}

extension Table.Cell: ExpressibleByStringLiteral {
  /// A text.
  init(stringLiteral value: String) { self = .text(value) }

  /// A text, or nothing.
  init(_ text: (some CustomStringConvertible)?) {
    self = text.map { .text($0.description) } ?? .nothing
  }
}
