/// Writes JSON (RFC 8259).
enum JSONText {
  /// A string with its quotation marks.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The JSON string; what need not be escaped is not.
  static func string(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\r": json += "\\r"
      case "\t": json += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }

  /// A string, or `null`.
  ///
  /// - Parameter text: Any text, or nothing.
  /// - Returns: The JSON value.
  static func optional(_ text: String?) -> String { text.map(string) ?? "null" }
}
