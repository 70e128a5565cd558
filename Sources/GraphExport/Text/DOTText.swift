/// Text made safe for the DOT language.
///
/// The rules differ by place: labels and tooltips interpret backslash escapes and HTML entities;
/// HTML-like labels are XML; links are copied into SVG as they are.
enum DOTText {
  /// A quoted string for `label`, `xlabel`, `tooltip`: shows exactly the text, line breaks included.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "&": result += "&amp;"
      case "\n": result += "\\n"
      case "\r": break
      case "\t": result += " "
      default:
        if isShown(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result + "\""
  }

  /// Whether a character may be drawn: all that XML allows but those that turn the direction of the
  /// text around them.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: false
    default: XMLText.isAllowed(scalar)
    }
  }

  /// A quoted link, or nothing when it is not an ordinary web address.
  ///
  /// Graphviz copies links into SVG unescaped and would let scripts and local files pass.
  static func quotedLink(_ link: String?) -> String? {
    guard let link = WebLink(link)?.text else { return nil }
    return "\"" + XMLText.escape(link, isAttribute: true).replacing("\\", with: "%5C") + "\""
  }

  /// Text for an HTML-like label, on one line; something to be seen even when there is none.
  static func htmlText(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let escaped = XMLText.escape(String(words.unicodeScalars.filter(isShown)))
    return escaped.isEmpty ? "…" : escaped
  }
}
