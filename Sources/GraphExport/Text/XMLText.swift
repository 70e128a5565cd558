/// Text made safe for XML 1.0.
enum XMLText {
  /// Escapes text for an element's content or a quoted attribute.
  ///
  /// Characters that XML 1.0 cannot hold at all (control characters, U+FFFE, U+FFFF) are dropped;
  /// line breaks are written as references in attributes, where a parser would make them spaces.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - isAttribute: Whether it is to stand in an attribute.
  /// - Returns: Text that can stand in an XML document.
  static func escape(_ text: String, isAttribute: Bool = false) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\r": result += "&#13;"
      case "\n", "\t":
        if isAttribute {
          result += scalar == "\n" ? "&#10;" : "&#9;"
        } else {
          result.unicodeScalars.append(scalar)
        }
      default:
        if isAllowed(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// Whether XML 1.0 allows a character, as in the `Char` production of the standard; delete and
  /// the C1 controls, which it discourages, are left out as well.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0xA0..<0xFFFE, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
