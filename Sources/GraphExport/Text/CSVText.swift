/// Tables as in RFC 4180: commas, quotes where needed, lines that end in CR LF.
package enum CSVText {
  /// Appends one row.
  ///
  /// - Parameters:
  ///   - fields: The values; nothing gives an empty field.
  ///   - text: What is appended to.
  package static func append(_ fields: [String?], to text: inout String) {
    for (position, field) in fields.enumerated() {
      if position > 0 { text += "," }
      text += quoted(field ?? "")
    }
    text += "\r\n"
  }

  /// A value as a field: in quotes, with quotes doubled, when it holds a comma, a quote or a line
  /// break, or starts or ends with a space.
  private static func quoted(_ field: String) -> String {
    let needsQuotes =
      field.utf8.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
      } || field.hasPrefix(" ") || field.hasSuffix(" ")
    guard needsQuotes else { return field }
    var result = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
